import { one } from '../../edge/relation.ts';
import { presentClinic } from './clinic.presenter.ts';

export const clinicById = one({ rows: ({ clinics }, ctx, ids) => clinics.byIds(ctx, ids), present: presentClinic });
