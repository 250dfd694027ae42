import { healthQuestions } from '@stipple/domain/health';
import { v7 as uuidv7 } from 'uuid';
import { appointmentMutations } from './appointment-rows.ts';
import { diaryMutations } from './diary-rows.ts';
import { messageMutations } from './message-rows.ts';
import { change, nothing, type OperationRow } from './operation-row.ts';
import { waitlistMutations } from './waitlist-rows.ts';

const at = '2026-11-22T11:00:00.000Z';
const version = 1;
const role = 'practitioner';
const password = 'a long enough password';

/** Rows of Mutation. */
export const mutations: Readonly<Record<string, OperationRow>> = {
  ...diaryMutations,
  ...messageMutations,
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
  addEnquiry: change('enquiries.work', ({ clinicId }) => ({
    ...{ id: uuidv7(), clinicId, source: 'phone', about: 'scar', name: 'New', email: 'new@home.example' },
    consent: true,
  })),
  changeEnquiry: change('enquiries.work', ({ enquiryId: id }) => ({ id, version, notes: 'New.' })),
  moveEnquiry: change('enquiries.work', ({ enquiryId: id }) => ({ id, version, to: 'contacted' })),
  convertEnquiry: change('enquiries.work', ({ enquiryId: id, clientId }) => ({ id, version, clientId })),
  bookEnquiry: change('enquiries.work', ({ enquiryId: id, staffMemberId: practitionerId }) => ({
    ...{ id, version, appointmentId: uuidv7(), practitionerId },
    ...{ startsAt: '2026-12-24T10:00:00.000Z', endsAt: '2026-12-24T10:45:00.000Z' },
  })),
  saveEnquiryPage: change(
    'organization.edit',
    ({ clinicId, staffMemberId }) => ({
      ...{ version: 9, handle: 'new', open: true, noticeHours: 24, horizonDays: 60 },
      ...{ clinicIds: [clinicId], practitionerIds: [staffMemberId] },
    }),
    '{ handle }',
  ),
  sendEnquiry: change('public', ({ clinicId }) => ({
    ...{ handle: 'nobody', id: uuidv7(), clinicId, about: 'scar', name: 'New', email: 'new@home.example' },
    consent: true,
  })),
  makeFeed: change('feeds.own', () => ({ id: 'not an id' }), '{ feed { id } }'),
  revokeFeed: change('feeds.own', ({ feedId: id }) => ({ id, version })),
  proposeTreatment: change('treatments.edit', ({ clientId, clinicId }) => ({
    id: uuidv7(),
    clientId,
    clinicId,
    indication: 'scar',
    plannedSessions: 3,
  })),
  agreeTreatment: change('treatments.edit', ({ treatmentId: id }) => ({ id, version })),
  closeTreatment: change('treatments.edit', ({ treatmentId: id }) => ({ id, version, reason: 'other' })),
  ...appointmentMutations,
  ...waitlistMutations,
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
