import { many } from '../../edge/relation.ts';
import type { ActByLink } from './appointment-link.type.ts';

export const actsOnAppointment = many({
  rows: ({ links }, ctx, appointmentIds) => links.actsOn(ctx, appointmentIds),
  of: ({ appointmentId }) => appointmentId,
  present: ({ act, doneAt }): ActByLink => ({ act, doneAt }),
});
