import { usualClientRules } from '@stipple/domain/appointment-links';
import { moveAppointmentInput } from '@stipple/domain/appointments';
import type { Client } from '@stipple/domain/clients';
import { saveInstrumentInput } from '@stipple/domain/outcomes';
import { addMinutes } from '@stipple/domain/time';
import {
  aChain,
  aClient,
  aClinic,
  aLink,
  aLot,
  anAppointment,
  aPhoto,
  aSession,
  aSignedConsent,
  aStaffMember,
  aTreatment,
  type Chain,
  healthyAnswers,
  type TestHouse,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';
import { Context, type Tx } from '../src/work/index.ts';
import { waitsFor } from './a-waitlist.ts';

/** A chain with a row in every table, and somebody who works in one of its two clinics. */
export interface Tenant {
  readonly chain: Chain;
  readonly clinicId: string;
  readonly reduced: Context;
}

export async function aTenant(house: TestHouse): Promise<Tenant> {
  const chain = await aChain(house);
  const [here, there] = [await aClinic(chain, { name: 'Here' }), await aClinic(chain, { name: 'There' })];
  const person = await aStaffMember(chain, { at: [here, there] });
  for (const clinic of [here, there]) {
    const client = await aClient(chain, { at: clinic });
    const treatment = await aTreatment(chain, { of: client });
    const startsAt = addMinutes(house.clock.now(), clinic === here ? 60 : 300);
    const booked = await anAppointment(chain, { of: client, with: person, startsAt });
    const later = { startsAt: addMinutes(startsAt, 15), endsAt: addMinutes(booked.endsAt, 15) };
    await chain.services.appointments.move(
      person.ctx,
      moveAppointmentInput.parse({ ...booked, ...later, reason: null }),
    );
    const lot = await aLot(chain, { at: clinic });
    const session = await aSession(chain, { of: treatment, by: person });
    const instruments = [{ instrument: 'confidence', version: 1, answers: [{ item: 'value', value: 7 }] }];
    const visit = { id: uuidv7(), treatmentId: treatment.id, sessionId: null, assessedAt: house.clock.now() };
    await chain.services.outcomes.record(person.ctx, { ...visit, instruments });
    await aSignedConsent(chain, { of: client, purpose: 'marketing' });
    await chain.services.consents.withdraw(person.ctx, { clientId: client.id, purpose: 'marketing' });
    const { token } = await aLink(chain, { of: client });
    const answers = { id: uuidv7(), answers: healthyAnswers(), signedName: 'Casey' };
    await chain.services.visits.answerHealth({ token, address: '192.0.2.1', requestId: 'test' }, answers);
    await waitsFor(chain, client, person.id);
    await photographed(chain, client, person.ctx);
    await whatCameAfter(chain, person.ctx, { treatmentId: treatment.id, sessionId: session.id });
    await chain.services.audit.opened(person.ctx, { what: 'client', subjectId: client.id, clientId: client.id });
    await house.work.in(chain.owner.ctx, (tx) =>
      fillTheRest(tx, { ids: [session.id, lot.id, client.id, clinic.id], chain }),
    );
  }
  for (const clinic of [here, there]) await hoursSaid(chain, clinic.id, person.id);
  await chain.services.diary.setSettings(chain.owner.ctx, { version: 0, gridMinutes: 30, kinds: [] });
  await chain.services.appointmentLinks.setRules(chain.owner.ctx, usualClientRules);
  await chain.services.instruments.saveDraft(chain.owner.ctx, itching);
  await chain.services.feeds.make(person.ctx, { id: uuidv7() });
  await askedAt(chain, [here.id, there.id], person.id);
  const { actor, organizationId, requestId } = person.ctx;
  if (!actor) throw new Error('nobody is signed in');
  const reduced = Context.ofSignIn({ ...actor, organizationId, role: 'practitioner', reach: [here.id], requestId });
  return { chain, clinicId: here.id, reduced };
}

/** A page for enquiries, and one that came in at each clinic. */
async function askedAt({ services, owner, organizationId }: Chain, clinicIds: string[], by: string): Promise<void> {
  const page = { handle: `page-${organizationId.slice(-12)}`, open: true, noticeHours: 0, horizonDays: 60, version: 0 };
  await services.enquiryPages.save(owner.ctx, { ...page, clinicIds, practitionerIds: [by] });
  const about = { source: 'phone', about: 'scar', email: 'noor@home.example', phone: null } as const;
  for (const clinicId of clinicIds) {
    await services.enquiries.add(owner.ctx, {
      id: uuidv7(),
      clinicId,
      ...about,
      name: 'Noor',
      consent: true,
      notes: null,
    });
  }
}

/** A photo before and one after, compared and graded. */
async function photographed(chain: Chain, client: Client, ctx: Context): Promise<void> {
  const { comparisons, gradings } = chain.services;
  await aSignedConsent(chain, { of: client, purpose: 'photos' });
  const before = await aPhoto(chain, { of: client, takenAt: '2026-01-01T10:00:00.000Z' });
  const after = await aPhoto(chain, { of: client });
  await comparisons.save(ctx, { beforeId: before.id, afterId: after.id, met: [] });
  const about = { name: 'Blinded', clinicIds: [client.clinicId], views: ['front' as const], daysApart: 30 };
  const { id } = await gradings.start(chain.owner.ctx, { id: uuidv7(), ...about });
  const { pair } = await gradings.task(ctx, id);
  await gradings.grade(ctx, { pairId: pair?.id ?? '', step: 1 });
}

/** A room, hours of a practitioner, a closure, time off and a day of their own. */
async function hoursSaid({ services, owner: { ctx } }: Chain, clinicId: string, practitionerId: string): Promise<void> {
  const week = { id: uuidv7(), clinicId, validFrom: '2027-01-04', hours: [], version: 0 };
  const away = { from: '2027-02-01T00:00', until: '2027-02-02T00:00', reason: null };
  await services.rooms.add(ctx, { id: uuidv7(), clinicId, name: 'First' });
  await services.hours.setWorking(ctx, { ...week, practitionerId });
  await services.timeAway.closeClinics(ctx, { closures: [{ id: uuidv7(), clinicId }], ...away });
  await services.timeAway.addTimeOff(ctx, { id: uuidv7(), practitionerId, ...away });
  const stretches = [{ clinicId, opens: '10:00', closes: '12:00' }];
  await services.timeAway.setWorkingDay(ctx, { practitionerId, day: '2027-03-03', stretches });
}

/** Aftercare handed over, and a complication with a follow-up. */
async function whatCameAfter(
  { services, house }: Chain,
  ctx: Context,
  ids: { readonly treatmentId: string; readonly sessionId: string },
): Promise<void> {
  const { sessionId } = ids;
  await services.aftercare.handOver(ctx, { id: uuidv7(), sessionId, number: 1, means: 'shown' });
  const seen = { severity: 'mild', serious: false, notes: 'Swollen.', actions: [] } as const;
  const day = house.clock.now().slice(0, 10);
  const complication = { id: uuidv7(), ...ids, zone: null, mixId: null, kind: 'swelling', firstSeenOn: day } as const;
  const { id, version } = await services.complications.record(ctx, { ...complication, ...seen, actions: [] });
  const later = { id: uuidv7(), complicationId: id, version, seenOn: day, state: 'resolved' } as const;
  await services.complications.followUp(ctx, { ...later, ...seen, actions: [] });
}

const itching = saveInstrumentInput.parse({
  ...{ key: 'itching', version: 0, name: 'Itching', about: 'How it feels.', source: null },
  ...{ answeredBy: 'client', better: 'lower', scoring: 'single', bandings: [] },
  items: [{ key: 'itch', words: 'Does it itch?', least: 0, most: 3, step: 1, choices: false, anchors: [] }],
});

interface Worked {
  /** Of a session, a lot, a client and a clinic. */
  readonly ids: readonly string[];
  readonly chain: Chain;
}

/** Rows of the tables that only jobs and edges write. */
async function fillTheRest(tx: Tx, worked: Worked): Promise<void> {
  await fillStock(tx, worked);
  await fillPreparation(tx, worked);
  await fillEdges(tx, worked);
}

/** What was planned, licensed and overridden before the session, and what was added to it. */
async function fillPreparation(tx: Tx, { ids: [sessionId, lotId, clientId, clinicId], chain }: Worked): Promise<void> {
  const [own, planId, by] = [chain.organizationId, uuidv7(), chain.owner.id];
  await tx.query(
    `insert into licence (organization_id, id, kind, clinic_id, number, issued_by, valid_from)
     values ($1, $2, 'premises', $3, 'L-1', 'The council', '2026-01-01')`,
    [own, uuidv7(), clinicId],
  );
  await tx.query(
    `insert into treatment_plan (organization_id, id, treatment_id, client_id, number, made_at, made_by)
     select organization_id, $2, treatment_id, client_id, 99, now(), $4 from session where organization_id = $1 and id = $3`,
    [own, planId, sessionId, by],
  );
  await tx.query(
    `insert into planned_session (organization_id, plan_id, position, density_percent, zones) values ($1, $2, 0, 30, '{top}')`,
    [own, planId],
  );
  await tx.query(
    `insert into planned_pigment (organization_id, plan_id, position, product_id)
     select organization_id, $2, 0, product_id from lot where organization_id = $1 and id = $3`,
    [own, planId, lotId],
  );
  await tx.query(
    `insert into safety_override (organization_id, id, client_id, clinic_id, session_id, code, reason, role, overridden_by, overridden_at)
     values ($1, $2, $3, $4, $5, 'SAFETY.NOT_HEALED', 'Looked at, healed.', 'owner', $6, now())`,
    [own, uuidv7(), clientId, clinicId, sessionId, by],
  );
  await tx.query(
    `insert into session_amendment (organization_id, id, session_id, clinic_id, part, text, signed_name, amended_at, amended_by)
     values ($1, $2, $3, $4, 'notes', 'The crown was done last.', 'Ada', now(), $5)`,
    [own, uuidv7(), sessionId, clinicId, by],
  );
  await tx.query(
    `insert into session_anaesthetic (organization_id, id, session_id, position, unit, applied_at) values ($1, $2, $3, 0, 'ml', now())`,
    [own, uuidv7(), sessionId],
  );
}

async function fillStock(tx: Tx, { ids: [sessionId, lotId, clientId, clinicId], chain }: Worked): Promise<void> {
  const own = chain.organizationId;
  const [mixId, recallId] = [uuidv7(), uuidv7()];
  await tx.query(
    `insert into mix (organization_id, id, clinic_id, session_id, water_ml, made_at) values ($1, $2, $3, $4, 1, now())`,
    [own, mixId, clinicId, sessionId],
  );
  await tx.query(
    `insert into mix_part (organization_id, mix_id, lot_id, position, ml, product_id, lot_number, expires_on)
     select organization_id, $2, id, 0, 2, product_id, number, expires_on from lot where organization_id = $1 and id = $3`,
    [own, mixId, lotId],
  );
  await tx.query(
    `insert into session_pass (organization_id, id, session_id, position, zone, mix_id) values ($1, $2, $3, 0, 'top', $4)`,
    [own, uuidv7(), sessionId, mixId],
  );
  await tx.query(
    `with recall as (
       insert into recall (organization_id, id, product_id, lot_number, reason, started_at)
       select organization_id, $2, product_id, number, 'Found contaminated', now() from lot
       where organization_id = $1 and id = $3 returning organization_id, id
     ) select id from recall`,
    [own, recallId, lotId],
  );
  await tx.query(
    `insert into recall_attempt (organization_id, id, recall_id, client_id, means, result, attempted_at, attempted_by)
     values ($1, $2, $3, $4, 'phone', 'reached', now(), $5)`,
    [own, uuidv7(), recallId, clientId, chain.owner.id],
  );
}

async function fillEdges(tx: Tx, { ids: [sessionId, , clientId, clinicId], chain }: Worked): Promise<void> {
  const own = chain.organizationId;
  await tx.query(
    `insert into reminder (organization_id, id, client_id, clinic_id, purpose, subject_id, slot, due_at, state, reason, planned_at, changed_at)
     values ($1, $2, $3, $4, 'aftercare_check_in', $5, 'day-1', now(), 'planned', 'session_completed', now(), now())`,
    [own, uuidv7(), clientId, clinicId, sessionId],
  );
  await fillMessages(tx, own, chain.owner.id);
  await tx.query(
    'insert into clinic_day_figures (organization_id, clinic_id, day, updated_at) values ($1, $2, now(), now())',
    [own, clinicId],
  );
  await tx.query(
    `insert into clinic_month_figures (organization_id, clinic_id, month, updated_at) values ($1, $2, date_trunc('month', now()), now())`,
    [own, clinicId],
  );
  await tx.query(
    `insert into clinic_state_figures (organization_id, clinic_id, state, updated_at) values ($1, $2, 'due', now())`,
    [own, clinicId],
  );
  await tx.query(
    `insert into top_up_wait (organization_id, treatment_id, number, client_id, clinic_id, practitioner_id, indication, began_on, updated_at)
     select organization_id, treatment_id, 0, client_id, clinic_id, practitioner_id, 'scar', now(), now() from session where organization_id = $1 and id = $2`,
    [own, sessionId],
  );
  await tx.query(
    `insert into due_window (organization_id, treatment_id, clinic_id, early_on, likely_on, late_on, within_year, because, made_at)
     select organization_id, treatment_id, clinic_id, now(), now(), now(), 0.5, '[]', now() from session where organization_id = $1 and id = $2`,
    [own, sessionId],
  );
  await tx.query(
    `insert into top_up_forecast (organization_id, made_at, top_ups, own_share, median_months) values ($1, now(), 1, 0.5, 48)
     on conflict do nothing`,
    [own],
  );
  await tx.query(`insert into inbox (organization_id, event_id, subscriber) values ($1, $2, 'test')`, [own, uuidv7()]);
  await tx.query(
    `insert into idempotent_request (organization_id, staff_member_id, key, body_hash) values ($1, $2, $3, '')`,
    [own, chain.owner.id, uuidv7()],
  );
}

/** What was sent, what somebody did about it, what a client wants to hear, and the words and settings for it. */
async function fillMessages(tx: Tx, own: string, by: string): Promise<void> {
  const ofEachReminder = (into: string, values: string) =>
    tx.query(
      `insert into ${into} select r.organization_id, gen_random_uuid(), ${values} from reminder r
       where r.organization_id = $1 and not exists (select from message_attempt a where a.reminder_id = r.id)`,
      [own],
    );
  await ofEachReminder(
    'mailbox_message (organization_id, id, clinic_id, client_id, key, reminder_id, channel, recipient, text, received_at)',
    `r.clinic_id, r.client_id, r.id || '.1', r.id, 'sms', '+442079460123', 'Hello', now()`,
  );
  await ofEachReminder(
    'message_act (organization_id, id, reminder_id, clinic_id, client_id, act, reason, done_at, done_by)',
    `r.id, r.clinic_id, r.client_id, 'stopped', 'They called', now(), '${by}'`,
  );
  await ofEachReminder(
    'message_choice (organization_id, id, client_id, purpose, wanted, chosen_at, chosen_by)',
    `r.client_id, 'review_invitation', false, now(), '${by}'`,
  );
  await ofEachReminder(
    `message_attempt (organization_id, id, reminder_id, clinic_id, client_id, claim, key, channel, carrier, recipient,
       language, text, segments, hundred_minor, started_at)`,
    `r.id, r.clinic_id, r.client_id, 1, r.id || '.1', 'sms', 'mailbox', '+442079460123', 'en', 'Hello', 1, 400, now()`,
  );
  await tx.query(
    `insert into message_template (organization_id, id, purpose, channel, language, text, changed_at, changed_by)
     values ($1, gen_random_uuid(), 'review_invitation', 'sms', 'en', 'Hello', now(), $2) on conflict do nothing`,
    [own, by],
  );
  await tx.query(
    `insert into message_settings (organization_id, quiet_from, quiet_until, channels, holdout_percent, sms_hundred_minor)
     values ($1, '20:00', '08:00', '{sms}', 0, 400) on conflict do nothing`,
    [own],
  );
}
