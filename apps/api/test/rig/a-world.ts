import type { Client } from '@stipple/domain/clients';
import { type Lot, makeMixInput } from '@stipple/domain/stock';
import { Context } from '@stipple/server/work';
import {
  aChain,
  aClient,
  aClinic,
  aConsentVersion,
  aConsultation,
  aLink,
  aLot,
  anAppointment,
  aPatchTest,
  aPhoto,
  aSession,
  aSignedConsent,
  aStaffMember,
  aTreatment,
  aWaitlistEntry,
  type Chain,
  type Person,
  type TestHouse,
} from '@stipple/testing/builders';
import { v7 as uuidv7 } from 'uuid';

/** An id of every kind of thing. */
export interface Ids {
  readonly organizationId: string;
  readonly clinicId: string;
  readonly staffMemberId: string;
  readonly clientId: string;
  readonly treatmentId: string;
  readonly appointmentId: string;
  readonly sessionId: string;
  readonly productId: string;
  readonly lotId: string;
  readonly lotNumber: string;
  readonly mixId: string;
  readonly recallId: string;
  readonly outcomeId: string;
  readonly complicationId: string;
  readonly reminderId: string;
  readonly consentVersionId: string;
  readonly consentDraftId: string;
  readonly signatureId: string;
  readonly linkId: string;
  readonly waitlistEntryId: string;
  readonly offerId: string;
  readonly feedId: string;
  readonly enquiryId: string;
  readonly consultationId: string;
  readonly patchTestId: string;
  readonly licenceId: string;
  readonly photoId: string;
  readonly laterPhotoId: string;
  readonly gradingId: string;
  readonly gradingPairId: string;
  readonly roomId: string;
  readonly openingWeekId: string;
  readonly workingWeekId: string;
  readonly closureId: string;
  readonly timeOffId: string;
}

/** A chain with one of everything, all of it under a name that is found again wherever it leaks to. */
export interface World {
  readonly chain: Chain;
  readonly ids: Ids;
  readonly practitioner: Person;
}

/** @param mark part of every name and note of this world */
export async function aWorld(house: TestHouse, mark: string): Promise<World> {
  const chain = await aChain(house, { name: `${mark} chain` });
  const clinic = await aClinic(chain, { name: `${mark} clinic`, city: mark });
  const practitioner = await aStaffMember(chain, { at: [clinic], name: `${mark} practitioner` });
  const client = await aClient(chain, { at: clinic, name: `${mark} client`, email: `${mark}@client.example` });
  const treatment = await aTreatment(chain, { of: client });
  const appointment = await anAppointment(chain, {
    of: client,
    with: practitioner,
    treatment,
    startsAt: inDays(house, 20),
  });
  const session = await aSession(chain, { of: treatment, by: practitioner });
  const lot = await aLot(chain, { at: clinic, number: `${mark}-1`, amount: 30 });
  const outcomeId = uuidv7();
  const instruments = [{ instrument: 'satisfaction', version: 1, answers: [{ item: 'value', value: 7 }] }];
  const about = { id: outcomeId, treatmentId: treatment.id, sessionId: null };
  await chain.services.outcomes.record(practitioner.ctx, { ...about, assessedAt: house.clock.now(), instruments });
  const complicationId = uuidv7();
  await chain.services.complications.record(practitioner.ctx, {
    ...{ id: complicationId, treatmentId: treatment.id, sessionId: session.id, zone: null, mixId: null },
    ...{ kind: 'other', firstSeenOn: session.startedOn, severity: 'mild', serious: false, notes: mark, actions: [] },
  });
  const ids = {
    organizationId: chain.organizationId,
    clinicId: clinic.id,
    staffMemberId: practitioner.id,
    clientId: client.id,
    treatmentId: treatment.id,
    appointmentId: appointment.id,
    sessionId: session.id,
    ...(await stockFor(chain, lot, mark)),
    outcomeId,
    complicationId,
    ...(await waitlistFor(chain, client, practitioner.id, mark)),
    enquiryId: await enquiryFor(chain, clinic.id, mark),
    feedId: (await chain.services.feeds.make(practitioner.ctx, { id: uuidv7() })).feed.id,
    reminderId: await plannedFor(chain, appointment.id),
    ...(await consentsFor(chain, client, mark)),
    ...(await preparationFor(chain, client, lot.productId, practitioner.id, mark)),
    ...(await photosFor(chain, client, mark)),
    ...(await hoursFor(chain, clinic.id, practitioner.id, mark)),
  };
  return { chain, ids, practitioner };
}

/** Ids of nothing at all. */
export function randomIds(): Ids {
  const id = uuidv7;
  return {
    ...{ organizationId: id(), clinicId: id(), staffMemberId: id(), clientId: id(), treatmentId: id() },
    ...{ appointmentId: id(), sessionId: id(), productId: id(), lotId: id(), outcomeId: id(), reminderId: id() },
    ...{ complicationId: id(), consentVersionId: id(), consentDraftId: id(), signatureId: id(), linkId: id() },
    ...{ feedId: id(), enquiryId: id(), waitlistEntryId: id(), offerId: id() },
    ...{ lotNumber: 'NOWHERE-1', mixId: id(), recallId: id() },
    ...{ consultationId: id(), patchTestId: id(), licenceId: id() },
    ...{ roomId: id(), openingWeekId: id(), workingWeekId: id(), closureId: id(), timeOffId: id() },
    ...{ photoId: id(), laterPhotoId: id(), gradingId: id(), gradingPairId: id() },
  };
}

/** Somebody who waits, and a time they were offered. */
async function waitlistFor(chain: Chain, client: Client, practitionerId: string, mark: string) {
  const entry = await aWaitlistEntry(chain, { of: client, practitionerId, note: mark });
  const slot = { startsAt: '2027-03-01T10:00:00.000Z', endsAt: '2027-03-01T11:00:00.000Z' };
  const offer = { id: uuidv7(), entryId: entry.id, clinicId: client.clinicId, practitionerId, ...slot };
  await chain.services.offers.offer(chain.owner.ctx, offer);
  return { waitlistEntryId: entry.id, offerId: offer.id };
}

/** Somebody who asks, and a page to ask at. */
async function enquiryFor({ services, owner }: Chain, clinicId: string, mark: string): Promise<string> {
  const about = { source: 'phone', about: 'scar', name: `${mark} enquiry`, consent: true, notes: mark } as const;
  const given = { id: uuidv7(), clinicId, email: `${mark}@enquiry.example`, phone: null, ...about };
  const page = { handle: `${mark}-page`.toLowerCase().replace(/[^a-z0-9]+/g, '-'), open: true, version: 0 };
  const times = { noticeHours: 24, horizonDays: 60, clinicIds: [clinicId], practitionerIds: [] };
  await services.enquiryPages.save(owner.ctx, { ...page, ...times });
  return (await services.enquiries.add(owner.ctx, given)).id;
}

/** A mix of the house, and a recall of another number of the product. */
async function stockFor(chain: Chain, lot: Lot, mark: string) {
  const { ctx } = chain.owner;
  const made = { id: uuidv7(), clinicId: lot.clinicId, label: `${mark} mix`, parts: [{ lotId: lot.id, ml: 2 }] };
  const mix = await chain.services.stock.makeMix(ctx, makeMixInput.parse(made));
  const [clinic] = await chain.services.clinics.byIds(ctx, [lot.clinicId]);
  if (!clinic) throw new Error('no clinic');
  const bad = await aLot(chain, { at: clinic, product: { id: lot.productId }, number: `${mark}-2` });
  const label = { productId: bad.productId, lotNumber: bad.number };
  const recall = await chain.services.recalls.start(ctx, { id: uuidv7(), ...label, reason: mark });
  return { productId: lot.productId, lotId: lot.id, lotNumber: lot.number, mixId: mix.id, recallId: recall.id };
}

/** A version of its own, a draft, a signature and a link. */
async function consentsFor(chain: Chain, client: Client, mark: string) {
  const version = await aConsentVersion(chain, { purpose: 'photos', language: 'de', title: `${mark} text` });
  const signed = await aSignedConsent(chain, { of: { ...client, name: `${mark} client` }, purpose: 'marketing' });
  const { link } = await aLink(chain, { of: client });
  const consentDraftId = uuidv7();
  await chain.services.consentTexts.saveDraft(chain.owner.ctx, {
    ...{ id: consentDraftId, version: null, purpose: 'photos', language: 'de', title: mark, body: mark },
    statements: [{ topic: null, text: mark }],
  });
  return { consentVersionId: version.id, consentDraftId, signatureId: signed.id, linkId: link.id };
}

/** A consultation, a patch test nobody has read, and a licence of the practitioner. */
async function preparationFor(chain: Chain, client: Client, productId: string, staffMemberId: string, mark: string) {
  const consultation = await aConsultation(chain, { of: client, notes: mark, signedName: `${mark} practitioner` });
  const test = await aPatchTest(chain, { of: client, product: { id: productId }, result: null });
  const licence = { id: uuidv7(), staffMemberId, clinicId: null, number: mark, issuedBy: mark };
  const validity = { validFrom: '2026-01-01', validTo: null };
  await chain.services.licences.add(chain.owner.ctx, { ...licence, ...validity });
  return { consultationId: consultation.id, patchTestId: test.id, licenceId: licence.id };
}

/** Two photos of one view, and a round of grading that has them as its pair. */
async function photosFor(chain: Chain, client: Client, mark: string) {
  await aSignedConsent(chain, { of: client, purpose: 'photos' });
  const photo = await aPhoto(chain, { of: client, takenAt: '2026-01-01T10:00:00.000Z' });
  const later = await aPhoto(chain, { of: client });
  const about = { name: mark, clinicIds: [client.clinicId], views: ['front' as const], daysApart: 30 };
  const grading = await chain.services.gradings.start(chain.owner.ctx, { id: uuidv7(), ...about });
  const { pair } = await chain.services.gradings.task(chain.owner.ctx, grading.id);
  return { photoId: photo.id, laterPhotoId: later.id, gradingId: grading.id, gradingPairId: pair?.id ?? '' };
}

/** A room, weeks that begin in a month, a closure and time off. */
async function hoursFor({ services, owner }: Chain, clinicId: string, practitionerId: string, mark: string) {
  const { ctx } = owner;
  const room = await services.rooms.add(ctx, { id: uuidv7(), clinicId, name: `${mark} room` });
  const week = { clinicId, validFrom: '2027-01-04', hours: [], version: 0 };
  const opening = await services.hours.setOpening(ctx, { id: uuidv7(), ...week });
  const working = await services.hours.setWorking(ctx, { id: uuidv7(), practitionerId, ...week });
  const away = { from: '2027-02-01T00:00', until: '2027-02-02T00:00', reason: mark };
  const { closures } = await services.timeAway.closeClinics(ctx, { closures: [{ id: uuidv7(), clinicId }], ...away });
  const { timeOff } = await services.timeAway.addTimeOff(ctx, { id: uuidv7(), practitionerId, ...away });
  return {
    ...{ roomId: room.id, openingWeekId: opening.week.id, workingWeekId: working.week.id },
    ...{ closureId: closures[0]?.id ?? '', timeOffId: timeOff.id },
  };
}

async function plannedFor({ services, organizationId }: Chain, appointmentId: string): Promise<string> {
  const ctx = Context.ofSystem(organizationId, 'test');
  const answer = { eventId: uuidv7(), subscriber: 'plan-reminders-when-appointment-booked' };
  await services.followUps.planForAppointment(ctx, answer, appointmentId);
  const [reminder] = await services.reminders.list(ctx, { filter: {}, sort: [], page: { number: 1, size: 1 } });
  if (!reminder) throw new Error('No reminder was planned');
  return reminder.id;
}

function inDays({ clock }: TestHouse, days: number): string {
  return new Date(Date.parse(clock.now()) + days * 86_400_000).toISOString();
}
