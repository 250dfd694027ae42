import { FirstSlice1763800000000 } from './1763800000000-first-slice.ts';

/** Every migration in order. Small and forward; a merged file is never edited. */
export const migrations = [FirstSlice1763800000000] as const;
