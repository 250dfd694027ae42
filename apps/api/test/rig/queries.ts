import { appointmentQueries } from './appointment-rows.ts';
import { diaryQueries } from './diary-rows.ts';
import { messageQueries } from './message-rows.ts';
import { list, nothing, type OperationRow, one } from './operation-row.ts';
import { waitlistQueries } from './waitlist-rows.ts';

/** Rows of Query. */
export const queries: Readonly<Record<string, OperationRow>> = {
  ...diaryQueries,
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
  ...appointmentQueries,
  ...waitlistQueries,
  enquiryBoard: {
    who: 'enquiries.read',
    select: '{ state total enquiries { id name email notes clinic { name } assignedTo { name } client { name } } }',
    args: ({ clinicId }) => ({ filter: { clinicIds: [clinicId] } }),
  },
  enquiry: one('enquiries.read', 'id name email notes appointment { id } alike { name }', 'enquiryId'),
  enquiryFigures: {
    who: 'reports.read',
    select: '{ clinicId source received won }',
    args: ({ clinicId }) => ({ clinicIds: [clinicId], firstDay: '2026-01-01', lastDay: '2026-12-31' }),
  },
  enquiryPage: nothing('organization.edit', '{ handle open clinicIds practitionerIds }'),
  publicEnquiryPage: {
    who: 'public',
    select: '{ organizationName clinics { name } }',
    args: () => ({ handle: 'nobody' }),
  },
  enquiryTimes: {
    who: 'public',
    select: '{ startsAt }',
    args: ({ clinicId }) => ({ input: { handle: 'nobody', clinicId, firstDay: '2026-11-23' } }),
  },
  ownFeed: nothing('feeds.own', '{ id createdAt staffMember { name } }'),
  calendarFeeds: nothing('feeds.revoke', '{ id createdAt staffMember { name } }'),
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
  reminder: one(
    'messages.read',
    'id purpose rule open client { name } attempts { id text } acts { reason doneBy { name } }',
    'reminderId',
  ),
  ...messageQueries,
  consentVersions: nothing('consents.edit', '{ id title }'),
  consentSignature: one('record.read', 'id signedName client { name } consentVersion { text }', 'signatureId'),
  recordOpenings: list('audit.read', 'id staffMember { name } client { name }', ({ clientId, staffMemberId }) => ({
    clientId,
    staffMemberId,
  })),
  forecastBasis: nothing('record.read', '{ topUps ownShare medianMonths madeAt }'),
  timeToTopUp: {
    who: 'reports.read',
    select: '{ all { clients } groups { key name } }',
    args: ({ clinicId }) => ({ filter: { clinicIds: [clinicId], from: '2016-01-01', to: '2026-12-31', by: 'clinic' } }),
  },
  overview: {
    who: 'reports.read',
    select: '{ total { sessions appointments } clinics { clinic { name } } }',
    args: ({ clinicId }) => ({ filter: { clinicIds: [clinicId], from: '2026-01-01', to: '2026-12-31' } }),
  },
};
