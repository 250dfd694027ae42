import { addMinutes } from '@stipple/domain/time';
import { v7 as uuidv7 } from 'uuid';
import type { Ids } from './a-world.ts';

export const now = '2026-11-22T12:00:00.000Z';
export const before = (minutes: number) => addMinutes(now, -minutes);

export const typeOf: Readonly<Record<string, string>> = {
  addClient: 'AddClientInput',
  changeClient: 'ChangeClientInput',
  addClinic: 'AddClinicInput',
  addStaffMember: 'AddStaffMemberInput',
  proposeTreatment: 'ProposeTreatmentInput',
  bookAppointment: 'BookAppointmentInput',
  startSession: 'StartSessionInput',
  saveSession: 'SaveSessionInput',
  completeSession: 'CompleteSessionInput',
  recordOutcomes: 'RecordOutcomesInput',
  receiveLot: 'ReceiveLotInput',
};

/** Input that is right, to be spoilt in one place. */
export const right: Readonly<Record<string, (ids: Ids) => object>> = {
  addClient: ({ clinicId }) => ({ id: uuidv7(), clinicId, name: 'Zoë Client' }),
  changeClient: ({ clientId }) => ({ id: clientId, version: 1, name: 'Zoë Client', language: 'en' }),
  addClinic: () => ({ id: uuidv7(), name: 'North', city: 'Leeds', zone: 'Europe/London', currency: 'GBP' }),
  addStaffMember: ({ clinicId }) => ({
    ...{ id: uuidv7(), name: 'New', email: 'new@chain.example', role: 'practitioner' },
    ...{ clinicIds: [clinicId], practitioner: true, password: 'a long enough password' },
  }),
  proposeTreatment: ({ clientId, clinicId }) => ({
    id: uuidv7(),
    clientId,
    clinicId,
    indication: 'scar',
    plannedSessions: 3,
  }),
  bookAppointment: ({ clinicId, clientId, staffMemberId }) => ({
    ...{ id: uuidv7(), clinicId, clientId, practitionerId: staffMemberId, kind: 'review' },
    ...{ startsAt: before(-60 * 24), endsAt: before(-60 * 25) },
  }),
  startSession: ({ treatmentId }) => ({ id: uuidv7(), treatmentId, kind: 'session', startedAt: before(120) }),
  saveSession: ({ sessionId }) => ({
    ...{ id: sessionId, version: 1, startedAt: before(120), endedAt: now, zones: ['crown'], skinReaction: 'mild' },
    passes: [{ id: uuidv7(), zone: 'crown', needle: '3RL', minutes: 60 }],
  }),
  recordOutcomes: ({ treatmentId }) => ({
    id: uuidv7(),
    treatmentId,
    assessedAt: now,
    instruments: [satisfied(8)],
  }),
  receiveLot: ({ clinicId, productId }) => ({
    id: uuidv7(),
    clinicId,
    productId,
    number: 'N-1',
    expiresOn: '2027-06-01',
    receivedOn: '2026-11-01',
    amount: 30,
  }),
};

/** Mutation, what is spoilt, the field that must be named, words that must be said. */
export const corpus: readonly (readonly [
  mutation: string,
  spoilt: (ids: Ids, theirs: Ids) => object,
  field: string,
  words: RegExp,
])[] = [
  ['addClient', () => ({ clinicId: uuidv7() }), 'clinicId', /not there/],
  ['addClient', (_, { clinicId }) => ({ clinicId }), 'clinicId', /not there/],
  ['addClient', () => ({ clinicId: '42' }), 'clinicId', /not an id/],
  ['addClient', () => ({ name: '' }), 'name', /Name is missing/],
  ['addClient', () => ({ name: undefined }), 'name', /Name is missing/],
  ['addClient', () => ({ name: null }), 'name', /Name is missing/],
  ['addClient', () => ({ name: 42 }), 'name', /Name holds a value/],
  ['addClient', () => ({ name: 'x'.repeat(121) }), 'name', /at most 120/],
  ['addClient', () => ({ name: 'two\nlines' }), 'name', /one line/],
  ['addClient', () => ({ name: 'nul\u0000' }), 'name', /cannot be shown/],
  ['addClient', () => ({ email: 'zoe at example' }), 'email', /not an e-mail address/],
  ['addClient', () => ({ phone: '0207 946 0123' }), 'phone', /country code/],
  ['addClient', () => ({ bornOn: '1870-01-01' }), 'bornOn', /year/],
  ['addClient', () => ({ bornOn: '2026-02-30' }), 'bornOn', /written like/],
  ['addClient', () => ({ bornOn: 19700101 }), 'bornOn', /Born on holds a value/],
  ['addClient', () => ({ skinType: 7 }), 'skinType', /1 to 6/],
  ['addClient', () => ({ skinType: 2.5 }), 'skinType', /whole number/],
  ['addClient', () => ({ shoeSize: 42 }), 'shoeSize', /no such field/],
  ['addClient', ({ clientId }) => ({ id: clientId }), 'id', /exists already/],
  ['changeClient', () => ({ id: uuidv7() }), 'id', /not there/],
  ['changeClient', (_, { clientId }) => ({ id: clientId }), 'id', /not there/],
  ['changeClient', () => ({ version: 9 }), 'version', /Somebody else/],
  ['changeClient', () => ({ version: 0 }), 'version', /starts at 1/],
  ['addClinic', () => ({ zone: 'Mars/Olympus' }), 'zone', /time zone/],
  ['addClinic', () => ({ currency: 'pounds' }), 'currency', /written like EUR/],
  ['addStaffMember', () => ({ password: 'short' }), 'password', /at least 12/],
  ['addStaffMember', () => ({ clinicIds: [] }), 'clinicIds', /at least one/],
  ['addStaffMember', (_, { clinicId }) => ({ clinicIds: [clinicId] }), 'clinicIds', /not there/],
  ['addStaffMember', () => ({ role: 'emperor' }), 'role', /values of Role/],
  ['proposeTreatment', () => ({ plannedSessions: 40 }), 'plannedSessions', /1 to 8/],
  ['proposeTreatment', () => ({ priceMinor: -1 }), 'priceMinor', /from 0/],
  ['proposeTreatment', (_, { clientId }) => ({ clientId }), 'clientId', /not there/],
  ['bookAppointment', () => ({ startsAt: '1970-01-01T10:00:00.000Z' }), 'startsAt', /year/],
  ['bookAppointment', () => ({ startsAt: before(60), endsAt: before(30) }), 'startsAt', /still to come/],
  ['bookAppointment', () => ({ endsAt: before(-60 * 23) }), 'endsAt', /start and end/],
  ['bookAppointment', () => ({ startsAt: 'tomorrow' }), 'startsAt', /written like/],
  ['bookAppointment', (_, { staffMemberId }) => ({ practitionerId: staffMemberId }), 'practitionerId', /not there/],
  ['startSession', () => ({ treatmentId: uuidv7() }), 'treatmentId', /not there/],
  ['startSession', () => ({ startedAt: before(-600) }), 'startedAt', /future/],
  ['startSession', () => ({ startedAt: '1970-01-01T10:00:00.000Z' }), 'startedAt', /year/],
  ['startSession', () => ({ kind: 'perfecting' }), 'kind', /does not fit/],
  ['startSession', () => ({}), 'treatmentId', /still open/],
  ['saveSession', () => ({ notes: 'x'.repeat(20_001) }), 'notes', /20,000/],
  ['saveSession', () => ({ endedAt: before(180) }), 'endedAt', /ends before it starts/],
  ['saveSession', () => ({ startedAt: before(-600), endedAt: null }), 'startedAt', /future/],
  ['saveSession', () => ({ zones: ['ear'] }), 'zones.0', /values of Zone/],
  ['saveSession', () => ({ passes: [aPass({ zone: 'ear' })] }), 'passes.0.zone', /values of Zone/],
  ['saveSession', () => ({ passes: [aPass({ depthMm: 40 })] }), 'passes.0.depthMm', /0.1 and 4/],
  ['saveSession', () => ({ passes: [aPass({ needle: 'knitting' })] }), 'passes.0.needle', /1RL/],
  ['saveSession', () => ({ passes: [aPass({ minutes: 1.5 })] }), 'passes.0.minutes', /whole number/],
  ['saveSession', () => ({ passes: [aPass(), aPass({ mixId: uuidv7() })] }), 'passes.1.mixId', /not there/],
  ['saveSession', (_, { lotId }) => ({ mixes: [aMixOf(lotId, 1)] }), 'mixes.0.parts.0.lotId', /not there/],
  ['saveSession', ({ lotId }) => ({ mixes: [aMixOf(lotId, 0)] }), 'mixes.0.parts.0.ml', /between 0.01 and 100 ml/],
  ['saveSession', ({ lotId }) => ({ mixes: [aMixOf(lotId, 99), aMixOf(lotId, 99)] }), 'mixes.0.parts.0.ml', /holds 28/],
  ['saveSession', () => ({ mixes: [{ id: uuidv7(), parts: [] }] }), 'mixes.0.parts', /at least one part/],
  ['saveSession', () => ({ passes: Array.from({ length: 61 }, () => aPass()) }), 'passes', /at most 60/],
  ['saveSession', () => ({ version: 7 }), 'version', /Somebody else/],
  ['recordOutcomes', () => ({ instruments: [satisfied(11)] }), 'instruments.0.answers.0.value', /from 0 to 10/],
  ['recordOutcomes', () => ({ instruments: [satisfied('8')] }), 'instruments.0.answers.0.value', /a number/],
  ['recordOutcomes', () => ({ instruments: [] }), 'instruments', /at least one/],
  ['recordOutcomes', () => ({ instruments: [satisfied(8), satisfied(9)] }), 'instruments.1.instrument', /twice/],
  ['recordOutcomes', () => ({ assessedAt: before(-600) }), 'assessedAt', /future/],
  ['recordOutcomes', () => ({ assessedAt: '2019-01-01T00:00:00.000Z' }), 'assessedAt', /before the treatment/],
  ['receiveLot', () => ({ amount: 0 }), 'amount', /Amount received lies between/],
  ['receiveLot', () => ({ amount: -5 }), 'amount', /Amount received lies between/],
  ['receiveLot', () => ({ expiresOn: '2026-10-01' }), 'expiresOn', /expired before/],
  ['receiveLot', () => ({ productId: uuidv7() }), 'productId', /not there/],
];

export const aPass = (given: object = {}) => ({ id: uuidv7(), zone: 'crown', needle: '3RL', minutes: 30, ...given });
const aMixOf = (lotId: string, ml: number) => ({ id: uuidv7(), parts: [{ lotId, ml }] });
const satisfied = (value: unknown) => ({
  instrument: 'satisfaction',
  version: 1,
  answers: [{ item: 'value', value }],
});
