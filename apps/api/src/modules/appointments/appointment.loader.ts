import { batched, many, one } from '../../edge/relation.ts';
import { presentAppointment } from './appointment.presenter.ts';

export const appointmentById = one({
  rows: ({ appointments }, ctx, ids) => appointments.byIds(ctx, ids),
  present: presentAppointment,
});

export const appointmentsOfClient = many({
  rows: ({ appointments }, ctx, clientIds) => appointments.ofClients(ctx, clientIds),
  of: (appointment) => appointment.clientId,
  present: presentAppointment,
});

export const missingAroundAppointment = batched(async ({ appointments }, ctx, ids: readonly string[]) => {
  const missing = await appointments.missing(ctx, ids);
  return ids.map((id) => missing.get(id) ?? []);
});
