import { many, one, oneOf } from '../../edge/relation.ts';
import {
  presentAmendment,
  presentAnaesthetic,
  presentDrawings,
  presentPass,
  presentSession,
} from './session.presenter.ts';

export const sessionById = one({ rows: ({ sessions }, ctx, ids) => sessions.byIds(ctx, ids), present: presentSession });

export const sessionsOfTreatment = many({
  rows: ({ sessions }, ctx, treatmentIds) => sessions.ofTreatments(ctx, treatmentIds),
  of: (session) => session.treatmentId,
  present: presentSession,
});

export const sessionOfAppointment = oneOf({
  rows: ({ sessions }, ctx, appointmentIds) => sessions.ofAppointments(ctx, appointmentIds),
  of: (session) => session.appointmentId,
  present: presentSession,
});

export const passesOfSession = many({
  rows: ({ sessions }, ctx, sessionIds) => sessions.passesOf(ctx, sessionIds),
  of: (pass) => pass.sessionId,
  present: presentPass,
});

export const anaestheticsOfSession = many({
  rows: ({ sessions }, ctx, sessionIds) => sessions.anaestheticsOf(ctx, sessionIds),
  of: (anaesthetic) => anaesthetic.sessionId,
  present: presentAnaesthetic,
});

export const drawingsOfSession = oneOf({
  rows: ({ sessions }, ctx, sessionIds) => sessions.drawingsOf(ctx, sessionIds),
  of: (drawings) => drawings.sessionId,
  present: presentDrawings,
});

export const amendmentsOfSession = many({
  rows: ({ sessions }, ctx, sessionIds) => sessions.amendmentsOf(ctx, sessionIds),
  of: (amendment) => amendment.sessionId,
  present: presentAmendment,
});
