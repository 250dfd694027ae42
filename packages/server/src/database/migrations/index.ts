import { FirstSlice1763800000000 } from './1763800000000-first-slice.ts';
import { FiguresByMonth1763900000000 } from './1763900000000-figures-by-month.ts';

/** Every migration in order. Small and forward; a merged file is never edited. */
export const migrations = [FirstSlice1763800000000, FiguresByMonth1763900000000] as const;
