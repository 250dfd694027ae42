import type { MissingThing } from '@stipple/domain/appointments';
import { many, one, type Relation } from '../../edge/relation.ts';
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

export const missingAroundAppointment: Relation<string, readonly MissingThing[]> = {
  answers: ({ services, ctx }, ids) => services.appointments.missing(ctx, ids),
  otherwise: [],
};
