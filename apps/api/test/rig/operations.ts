import type { Permission } from '@stipple/domain/access';
import { healthQuestions } from '@stipple/domain/health';
import { v7 as uuidv7 } from 'uuid';
import type { Ids } from './a-world.ts';

/** How an operation is asked in tests, and who may. Every operation of the schema has a row. */
export interface OperationRow {
  readonly who: Permission | 'public' | 'signed in';
  /** What to select of the answer; nothing for a plain value. */
  readonly select: string;
  /** Arguments that name ids: of one's own things, of another chain's, or of nothing. */
  readonly args: (ids: Ids) => Readonly<Record<string, unknown>>;
}

const list = (who: Permission, select: string, filter: (ids: Ids) => object): OperationRow => ({
  who,
  select: `{ total items { ${select} } }`,
  args: (ids) => ({ filter: filter(ids) }),
});
const one = (who: Permission, select: string, id: keyof Ids): OperationRow => ({
  who,
  select: `{ ${select} }`,
  args: (ids) => ({ id: ids[id] }),
});
const change = (who: OperationRow['who'], input: (ids: Ids) => object, select = '{ id }'): OperationRow => ({
  who,
  select,
  args: (ids) => ({ input: input(ids) }),
});
const nothing = (who: OperationRow['who'], select: string): OperationRow => ({ who, select, args: () => ({}) });

const at = '2026-11-22T11:00:00.000Z';
const version = 1;
const role = 'practitioner';
const password = 'a long enough password';

/** Rows of Query. */
export const queries: Readonly<Record<string, OperationRow>> = {
  installation: nothing('public', '{ needsSetUp }'),
  viewer: nothing(
    'public',
    '{ role staffMember { id name } organization { id name } clinics { id name } permissions }',
  ),
  clinics: list('clinics.read', 'id name', ({ clinicId }) => ({ ids: [clinicId] })),
  clinic: one('clinics.read', 'id name city', 'clinicId'),
  staffMembers: list('staff.read', 'id name email clinics { id }', ({ staffMemberId, clinicId }) => ({
    ids: [staffMemberId],
    clinicId,
  })),
  staffMember: one('staff.read', 'id name email', 'staffMemberId'),
  clients: list('clients.read', 'id name email clinic { name }', ({ clientId, clinicId }) => ({
    ids: [clientId],
    clinicIds: [clinicId],
  })),
  client: one('clients.read', 'id name email phone appointments { id }', 'clientId'),
  treatments: list('record.read', 'id client { name }', ({ clientId, clinicId }) => ({
    clientId,
    clinicIds: [clinicId],
  })),
  treatment: one('record.read', 'id client { name } sessions { id } outcomes { id } reminders { id }', 'treatmentId'),
  appointments: list('diary.read', 'id client { name }', ({ clientId }) => ({ clientId })),
  appointment: one('diary.read', 'id client { name } missing', 'appointmentId'),
  sessions: list('record.read', 'id client { name }', ({ treatmentId }) => ({ treatmentId })),
  session: one(
    'record.read',
    `id notes passes { id mix { id } cartridgeLot { id } } mixes { id } marks { id } signOff { name }
     anaesthetics { id lot { id } } amendments { id amendedBy { id } } nextStep { kind } open { code }`,
    'sessionId',
  ),
  consultation: one('record.read', 'id notes signedName practitioner { name }', 'consultationId'),
  preCheck: {
    who: 'sessions.log',
    select: '{ on clinicId points { code message product { id } } }',
    args: ({ treatmentId, clinicId }) => ({ treatmentId, clinicId }),
  },
  lots: list('stock.read', 'id number', ({ lotId }) => ({ ids: [lotId] })),
  lot: one('stock.read', 'id number balance product { brand } movements { amount by { name } }', 'lotId'),
  products: nothing('stock.read', '{ id brand nearest { distance } }'),
  product: one('stock.read', 'id brand shade', 'productId'),
  mix: one(
    'stock.read',
    'id label clinic { name } madeBy { name } parts { lotNumber product { brand } lot { id } }',
    'mixId',
  ),
  houseMixes: {
    who: 'stock.read',
    select: '{ id label parts { lotNumber } }',
    args: () => ({ day: '2026-11-22' }),
  },
  recalls: {
    who: 'stock.read',
    select: '{ total items { id lotNumber reason product { brand } } }',
    args: () => ({ page: { number: 1, size: 25 } }),
  },
  recall: one(
    'stock.read',
    'id lotNumber reason progress { clients } startedBy { name } closedBy { name }',
    'recallId',
  ),
  recallClients: list('recalls.run', 'clientId client { name } attempts { note }', ({ recallId }) => ({ recallId })),
  tracedClients: {
    who: 'recalls.run',
    select: '{ clientId client { name } clinics { name } mixedAt { name } }',
    args: ({ productId, lotNumber }) => ({ productId, lotNumber }),
  },
  lotSignals: nothing('stock.read', '{ sessions lots { lotNumber product { brand } } }'),
  aftercareVersions: nothing('record.read', '{ number firstWaterDay phases { from to happens advice } }'),
  aftercareOfSession: {
    who: 'record.read',
    select: '{ day version { number } handOvers { id handedBy { name } } }',
    args: ({ sessionId }) => ({ sessionId }),
  },
  complications: list('record.read', 'id kind client { name } followUps { id }', ({ clientId, complicationId }) => ({
    clientId,
    ids: [complicationId],
  })),
  complication: one('record.read', 'id notes reportBy client { name } followUps { notes }', 'complicationId'),
  instruments: nothing('record.read', '{ key version name items { key words } }'),
  instrumentDrafts: nothing('organization.edit', '{ key version draftVersion }'),
  outcomes: list('record.read', 'id score', ({ treatmentId }) => ({ treatmentId })),
  outcome: one('record.read', 'id score client { name }', 'outcomeId'),
  photos: list('photos.read', 'id view thumb client { name }', ({ clientId }) => ({ clientId })),
  photo: one('photos.read', 'id view thumb display full client { name } takenBy { name }', 'photoId'),
  comparison: {
    who: 'photos.read',
    select: '{ before { id thumb } after { id } met known checkedBy { name } }',
    args: ({ photoId, laterPhotoId }) => ({ beforeId: photoId, afterId: laterPhotoId }),
  },
  gradings: list('gradings.grade', 'id name progress { total done }', ({ gradingId }) => ({ ids: [gradingId] })),
  grading: one('gradings.grade', 'id name progress { total done } createdBy { name }', 'gradingId'),
  gradingTask: one('gradings.grade', 'total done pair { id first second }', 'gradingId'),
  reminders: list('messages.read', 'id purpose', ({ treatmentId, clientId }) => ({ treatmentId, clientId })),
  reminder: one('messages.read', 'id purpose client { name }', 'reminderId'),
  consentVersions: nothing('consents.edit', '{ id title }'),
  consentSignature: one('record.read', 'id signedName client { name } consentVersion { text }', 'signatureId'),
  recordOpenings: list('audit.read', 'id staffMember { name } client { name }', ({ clientId, staffMemberId }) => ({
    clientId,
    staffMemberId,
  })),
  overview: {
    who: 'reports.read',
    select: '{ total { sessions appointments } clinics { clinic { name } } }',
    args: ({ clinicId }) => ({ filter: { clinicIds: [clinicId], from: '2026-01-01', to: '2026-12-31' } }),
  },
};

/** Rows of Mutation. */
export const mutations: Readonly<Record<string, OperationRow>> = {
  setUp: change('public', () => setUp, '{ role }'),
  signIn: change('public', () => ({ email: 'nobody@chain.example', password }), '{ role }'),
  signOut: nothing('signed in', ''),
  signOutEverywhere: nothing('signed in', ''),
  changePassword: change('signed in', () => ({ currentPassword: 'not the one', newPassword: password }), ''),
  addStaffMember: change('staff.edit', ({ clinicId }) => ({
    id: uuidv7(),
    name: 'New',
    email: 'new@chain.example',
    role,
    clinicIds: [clinicId],
    practitioner: true,
    password,
  })),
  changeStaffMember: change('staff.edit', ({ staffMemberId: id, clinicId }) => ({
    id,
    version,
    name: 'New',
    role,
    clinicIds: [clinicId],
    practitioner: true,
  })),
  removeStaffMember: change('staff.edit', ({ staffMemberId: id }) => ({ id, version })),
  changeOrganization: change('organization.edit', ({ organizationId: id }) => ({
    id,
    version,
    name: 'New',
    healingDays: 14,
    topUpAfterMonths: 48,
  })),
  addClinic: change('clinics.edit', () => ({
    id: 'not an id',
    name: 'New',
    city: 'London',
    zone: 'Europe/London',
    currency: 'GBP',
  })),
  changeClinic: change('clinics.edit', ({ clinicId: id }) => ({
    id,
    version,
    name: 'New',
    city: 'London',
    zone: 'Europe/London',
  })),
  addClient: change('clients.edit', ({ clinicId }) => ({ id: uuidv7(), clinicId, name: 'New' })),
  changeClient: change('clients.edit', ({ clientId: id }) => ({ id, version, name: 'New', language: 'en' })),
  saveConsentDraft: change('consents.edit', ({ consentDraftId: id }) => ({
    ...{ id, version, purpose: 'photos', language: 'de', title: 'New', body: 'New.' },
    statements: [{ text: 'New.' }],
  })),
  publishConsentVersion: change('consents.edit', ({ consentDraftId: id }) => ({ id, version })),
  discardConsentDraft: change('consents.edit', ({ consentDraftId: id }) => ({ id, version }), ''),
  signConsent: change('consents.sign', ({ clientId, consentVersionId: versionId }) => ({
    ...{ id: uuidv7(), clientId, versionId, ticked: [0, 1, 2], signedName: 'New', method: 'typed' },
  })),
  withdrawConsent: change('consents.sign', ({ clientId }) => ({ clientId, purpose: 'treatment' })),
  makeLink: change(
    'links.send',
    ({ clientId }) => ({ id: uuidv7(), clientId, tasks: ['health'], oneUse: true, days: 7 }),
    '{ link { id } }',
  ),
  revokeLink: change('links.send', ({ linkId: id }) => ({ id, version })),
  openLink: change('public', () => ({ token: 'opens nothing' }), '{ clientName }'),
  answerHealthByLink: change(
    'public',
    () => ({ token: 'opens nothing', id: uuidv7(), answers: [], signedName: 'New' }),
    '{ clientName }',
  ),
  signConsentByLink: change(
    'public',
    ({ consentVersionId: versionId }) => ({
      ...{ token: 'opens nothing', id: uuidv7(), versionId, ticked: [], signedName: 'New', method: 'typed' },
    }),
    '{ clientName }',
  ),
  withdrawConsentByLink: change('public', () => ({ token: 'opens nothing', purpose: 'photos' }), '{ clientName }'),
  proposeTreatment: change('treatments.edit', ({ clientId, clinicId }) => ({
    id: uuidv7(),
    clientId,
    clinicId,
    indication: 'scar',
    plannedSessions: 3,
  })),
  agreeTreatment: change('treatments.edit', ({ treatmentId: id }) => ({ id, version })),
  closeTreatment: change('treatments.edit', ({ treatmentId: id }) => ({ id, version, reason: 'other' })),
  bookAppointment: change('diary.edit', ({ clinicId, clientId, staffMemberId }) => ({
    ...{ id: uuidv7(), clinicId, clientId, practitionerId: staffMemberId, kind: 'review' },
    ...{ startsAt: '2026-12-24T10:00:00.000Z', endsAt: '2026-12-24T11:00:00.000Z' },
  })),
  confirmAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  arriveAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  missAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version })),
  cancelAppointment: change('diary.edit', ({ appointmentId: id }) => ({ id, version, reason: 'ill' })),
  signConsultation: change('record.write', ({ clientId, clinicId }) => ({
    ...{
      id: uuidv7(),
      clientId,
      clinicId,
      heldAt: at,
      indication: 'diffuse_thinning',
      skinType: 3,
      skinConditions: [],
    },
    ...{ wishes: ['density'], signedName: 'Somebody' },
  })),
  answerHealthQuestions: change('record.write', ({ clientId }) => ({
    ...{ id: uuidv7(), clientId, signedName: 'Somebody' },
    answers: healthQuestions.map((question) => ({ question, yes: false })),
  })),
  doPatchTest: change('record.write', ({ clientId, clinicId, productId }) => ({
    ...{ id: uuidv7(), clientId, clinicId, productId, doneAt: at },
  })),
  readPatchTest: change('record.write', ({ patchTestId: id }) => ({ id, version, result: 'failed', readAt: at })),
  addLicence: change('licences.edit', ({ staffMemberId }) => ({
    ...{ id: uuidv7(), staffMemberId, number: 'W-1', issuedBy: 'Cardiff', validFrom: '2026-01-01' },
  })),
  changeLicence: change('licences.edit', ({ licenceId: id }) => ({
    ...{ id, version, number: 'W-2', issuedBy: 'Cardiff', validFrom: '2026-01-01' },
  })),
  planTreatment: change('treatments.edit', ({ treatmentId }) => ({
    ...{ id: uuidv7(), treatmentId, version, pigments: [], sessions: [{ densityPercent: 100, zones: [] }] },
  })),
  startSession: change('sessions.log', ({ treatmentId }) => ({
    id: uuidv7(),
    treatmentId,
    kind: 'session',
    startedAt: at,
  })),
  saveSession: change('sessions.log', ({ sessionId: id }) => ({ id, version, zones: [], passes: [] })),
  completeSession: change('sessions.log', ({ sessionId: id }) => ({ id, version })),
  amendSession: change('sessions.log', ({ sessionId }) => ({
    ...{ id: uuidv7(), sessionId, part: 'notes', text: 'Added later.', signedName: 'Somebody' },
  })),
  discardSession: change('sessions.log', ({ sessionId: id }) => ({ id, version }), ''),
  handOverAftercare: change('sessions.log', ({ sessionId }) => ({
    id: uuidv7(),
    sessionId,
    number: 1,
    means: 'shown',
  })),
  saveAftercare: change('organization.edit', () => ({ ...protocol, version: 7 }), '{ number }'),
  publishAftercare: change('organization.edit', () => ({ number: 99, version }), '{ number }'),
  discardAftercare: change('organization.edit', () => ({ number: 99, version }), ''),
  recordComplication: change('complications.record', ({ treatmentId, sessionId }) => ({
    ...{ id: uuidv7(), treatmentId, sessionId, kind: 'swelling', firstSeenOn: '2026-11-22' },
    ...{ severity: 'mild', serious: false, actions: [] },
  })),
  followUpComplication: change('complications.record', ({ complicationId }) => ({
    ...{ id: uuidv7(), complicationId, version, seenOn: '2026-11-22', state: 'resolved' },
    ...{ severity: 'mild', serious: false, actions: ['advice_given'] },
  })),
  saveInstrument: change('organization.edit', () => ({ ...instrument, version: 7 }), '{ key }'),
  publishInstrument: change('organization.edit', () => ({ key: 'itching', number: 9, version }), '{ key }'),
  discardInstrument: change('organization.edit', () => ({ key: 'itching', number: 9, version }), ''),
  withdrawPhoto: change('photos.withdraw', ({ photoId: id }) => ({ id, version: 2, reason: 'Out of focus' })),
  saveComparison: change(
    'photos.take',
    ({ photoId, laterPhotoId }) => ({ beforeId: photoId, afterId: laterPhotoId, met: ['lighting'] }),
    '{ met }',
  ),
  startGrading: change('gradings.run', ({ clinicId }) => ({
    ...{ id: uuidv7(), name: 'New', clinicIds: [clinicId], views: ['front'], daysApart: 30 },
  })),
  gradePair: change('gradings.grade', ({ gradingPairId: pairId }) => ({ pairId, step: 2 }), '{ done }'),
  closeGrading: change('gradings.run', ({ gradingId: id }) => ({ id, version })),
  recordOutcomes: change('outcomes.record', ({ treatmentId }) => ({
    id: uuidv7(),
    treatmentId,
    assessedAt: at,
    instruments: [{ instrument: 'satisfaction', version: 1, answers: [{ item: 'value', value: 8 }] }],
  })),
  receiveLot: change('stock.edit', ({ clinicId, productId }) => ({
    id: uuidv7(),
    clinicId,
    productId,
    number: 'N',
    expiresOn: '2027-01-01',
    receivedOn: '2026-11-01',
    amount: 30,
  })),
  changeProduct: change('stock.edit', ({ productId: id }) => ({ id, version, brand: 'New', shade: 'New' })),
  openLot: change('stock.edit', ({ lotId: id }) => ({ id, version, openedOn: '2026-11-20' })),
  moveLot: change('stock.edit', ({ lotId, clinicId: toClinicId }) => ({ id: uuidv7(), lotId, toClinicId, amount: 1 })),
  countLot: change('stock.edit', ({ lotId }) => ({ id: uuidv7(), lotId, counted: 20 })),
  discardFromLot: change('stock.edit', ({ lotId }) => ({ id: uuidv7(), lotId, amount: 1, reason: 'Spilt' })),
  makeMix: change('sessions.log', ({ clinicId, lotId }) => ({
    ...{ id: uuidv7(), clinicId, label: 'New', parts: [{ lotId, ml: 1 }] },
  })),
  discardMix: change('sessions.log', ({ mixId: id }) => ({ id })),
  startRecall: change('recalls.run', ({ productId, lotNumber }) => ({
    ...{ id: uuidv7(), productId, lotNumber, reason: 'Found contaminated' },
  })),
  recordRecallAttempt: change('recalls.run', ({ recallId, clientId }) => ({
    ...{ id: uuidv7(), recallId, clientId, means: 'phone', result: 'no_answer' },
  })),
  closeRecall: change('recalls.run', ({ recallId: id }) => ({ id, version, summary: 'Everybody was reached' })),
  addProduct: change('stock.edit', () => ({ id: 'not an id', brand: 'New', shade: 'New' })),
};

const instrument = {
  ...{ key: 'itching', name: 'Itching', about: 'How it feels.', answeredBy: 'client', better: 'lower' },
  ...{ scoring: 'single', bandings: [] },
  items: [{ key: 'itch', words: 'Does it itch?', least: 0, most: 3, step: 1, choices: false, anchors: [] }],
};

const protocol = {
  ...{ firstWaterDay: 4, milestones: [], alarm: 'Call us.', checkInDays: [1] },
  phases: [{ from: 0, happens: 'It heals.', advice: ['Rest.'] }],
};

const setUp = {
  ...{ organizationName: 'New', clinicName: 'New', city: 'London', zone: 'Europe/London', currency: 'GBP' },
  ...{ ownerName: 'New', email: 'new@chain.example', password },
};
