import { z } from 'zod';
import { id, longText, orNull, personName, version, whole } from '../input/index.ts';
import { zones } from '../sessions/session.ts';
import { hairlineShapes } from './plan.ts';

const plannedSession = z.object({
  densityPercent: whole('Density', 5, 100),
  zones: z
    .array(z.enum(zones))
    .max(zones.length)
    .transform((chosen) => [...new Set(chosen)]),
});

export const planTreatmentInput = z.object({
  id,
  treatmentId: id,
  /** Of the treatment, as the plan started from it. */
  version,
  sessions: z.array(plannedSession).min(1, 'A plan has at least one session.').max(8, 'A plan has at most 8 sessions.'),
  pigments: z
    .array(id)
    .max(12, 'A plan names at most 12 pigments.')
    .transform((chosen) => [...new Set(chosen)]),
  hairlineShape: orNull(z.enum(hairlineShapes)),
  hairlineHeightMm: orNull(whole('Height of the hairline', 30, 150)),
  priceMinor: orNull(whole('Price', 0, 10_000_000)),
  notes: longText('Notes', 2_000),
  /** Given when the client agrees to it now. */
  agreedName: orNull(personName),
});

export type PlanTreatmentInput = z.infer<typeof planTreatmentInput>;
