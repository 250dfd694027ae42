import type { AftercareHandOver } from '@stipple/domain/aftercare';
import type { Instant } from '@stipple/domain/time';

interface Published {
  readonly publishedAt: Instant;
  readonly publishedBy: string | null;
  readonly updatedAt: Instant;
  readonly version: number;
}

export interface AftercareVersionRow extends Published {
  readonly id: string;
  readonly number: number;
  /** JSON. */
  readonly protocol: string;
}

export type HandOverRow = Omit<AftercareHandOver, 'number'>;

export interface InstrumentVersionRow extends Published {
  readonly id: string;
  readonly instrument: string;
  readonly number: number;
  /** JSON. */
  readonly definition: string;
}
