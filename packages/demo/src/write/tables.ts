import type { ChainHistory, SessionRow } from '../chain/rows.ts';
import { copyLine } from './copy-text.ts';

/** A table of one chain, ready to be copied; `organization_id` is not among the columns. */
export interface Copied {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** Lines of COPY's text format, each after `prefix`. */
  readonly lines: (prefix?: string) => Iterable<string>;
}

/** The history's tables in the order in which their keys need each other. */
export function tablesOf(history: ChainHistory): Copied[] {
  return [
    ...foundationsOf(history),
    ...hoursOf(history),
    ...consentsOf(history),
    ...recordOf(history),
    ...preparationOf(history),
    ...enquiriesOf(history),
  ];
}

function enquiriesOf({ enquiryPages, enquiryClinics, enquiryPractitioners, enquiries }: ChainHistory): Copied[] {
  const who = 'name email phone consentText consentedAt notes assignedTo clientId appointmentId' as const;
  const times = 'receivedAt receivedOn contactedAt bookedAt wonAt lostAt' as const;
  return [
    copied('enquiry_page', enquiryPages, 'handle open noticeHours horizonDays version'),
    copied('enquiry_clinic', enquiryClinics, 'clinicId'),
    copied('enquiry_practitioner', enquiryPractitioners, 'staffMemberId'),
    copied('enquiry', enquiries, `id clinicId state source about ${who} lostReason lostWords ${times} version`),
  ];
}

function foundationsOf({
  clinics,
  staff,
  staffClinics,
  clients,
  clientClinics,
  products,
  lots,
  movements,
  recalls,
  recallAttempts,
}: ChainHistory): Copied[] {
  const colour = 'colourL colourA colourB' as const;
  const closing = 'closedAt closedBy summary' as const;
  return [
    copied(
      'clinic',
      clinics,
      'id name city zone currency region phone email asksPersonLicence asksPremisesLicence createdAt version',
    ),
    copied('staff_member', staff, 'id accountId name email role practitioner removedAt createdAt version'),
    copied('staff_clinic', staffClinics, 'staffMemberId clinicId'),
    copied('client', clients, 'id clinicId name email phone bornOn language skinType createdAt version search'),
    copied('client_clinic', clientClinics, 'clientId clinicId'),
    copied('product', products, `id kind brand shade configuration weighed ${colour} discontinuedOn version`),
    copied('lot', lots, 'id productId clinicId number receivedOn expiresOn openedOn version'),
    copied('stock_movement', movements, 'id clinicId lotId kind amount happenedAt by sessionId mixId reason'),
    copied('recall', recalls, `id productId lotNumber reason startedAt startedBy ${closing} version`),
    copied('recall_attempt', recallAttempts, 'id recallId clientId means result note attemptedAt attemptedBy'),
  ];
}

function hoursOf({ rooms, openingHours, closures, workingHours, workingDays, timeOff }: ChainHistory): Copied[] {
  const week = 'clinicId validFrom hours version' as const;
  const away = 'begins ends reason addedAt addedBy' as const;
  return [
    copied('room', rooms, 'id clinicId name position closedOn version'),
    copied('opening_hours', openingHours, `id ${week}`),
    copied('closure', closures, `id clinicId ${away}`),
    copied('working_hours', workingHours, `id practitionerId ${week}`),
    copied('working_day', workingDays, 'practitionerId clinicId day opens closes'),
    copied('time_off', timeOff, `id practitionerId ${away}`),
  ];
}

function recordOf(history: ChainHistory): Copied[] {
  const { treatments, appointments, sessions, mixes, mixParts, passes, outcomes, reminders } = history;
  const course = 'completedSessions topUps agreedAt lastSessionAt courseCompletedAt topUpDueOn closedAt' as const;
  const treated = 'clientId clinicId practitionerId indication state closeReason plannedSessions priceMinor' as const;
  const booked = 'clinicId clientId practitionerId treatmentId kind state startsAt endsAt startsOn' as const;
  const placed = 'roomId bufferBefore bufferAfter note depositMinor depositState movedCount' as const;
  const from = 'fromStartsAt fromEndsAt fromClinicId fromPractitionerId fromRoomId' as const;
  const to = 'toStartsAt toEndsAt toClinicId toPractitionerId toRoomId' as const;
  const ended = 'cancelledBy cancelledFor cancelReason cancelWords' as const;
  const worked = 'treatmentId clientId clinicId practitionerId appointmentId kind state number startedAt' as const;
  const drawn = 'marks breaks bleeding pain signOff extraReason aftercareVersionId' as const;
  const logged = 'endedAt startedOn zones skinReaction notes completedAt updatedAt updatedBy version' as const;
  const tool = 'needle depthMm machine speed speedUnit minutes' as const;
  const asked = 'treatmentId clientId clinicId sessionId instrument instrumentVersion' as const;
  const published = 'publishedAt publishedBy updatedAt version' as const;
  const handed = 'reminderId clinicId clientId claim key channel carrier recipient language' as const;
  const answered = 'hundredMinor startedAt outcome outcomeAt providerId' as const;
  const meant = 'clientId clinicId treatmentId purpose subjectId slot dueAt state reason' as const;
  return [
    copied('treatment', treatments, `id ${treated} ${course} createdAt version`),
    copied('appointment', appointments, `id ${booked} ${placed} ${ended} createdAt version`),
    copied(
      'appointment_move',
      history.appointmentMoves,
      `id appointmentId clientId ${from} ${to} movedAt movedBy reason`,
    ),
    copied('aftercare_version', history.aftercareVersions, `id number protocol ${published}`),
    copied('session', sessions.map(withDrawings), `id ${worked} ${drawn} ${logged}`),
    copied('mix', mixes, 'id clinicId sessionId label waterMl madeAt madeBy discardedAt'),
    copied('mix_part', mixParts, 'mixId lotId position ml productId lotNumber expiresOn'),
    copied('session_pass', passes, `id sessionId position zone mixId ${tool}`),
    copied('outcome', outcomes, `id ${asked} answers score assessedAt assessedOn recordedBy`),
    copied('instrument_version', history.instrumentVersions, `id instrument number definition ${published}`),
    copied('reminder', reminders, `id ${meant} plannedAt changedAt sentAt claim`),
    copied('message_attempt', history.messageAttempts, `id ${handed} subject text html segments ${answered}`),
    ...afterOf(history),
  ];
}

function afterOf({ handOvers, complications, followUps, waitlistEntries, waitlistClinics }: ChainHistory): Copied[] {
  const about = 'clientId treatmentId clinicId sessionId zone mixId' as const;
  const seen = 'severity state serious notes actions recordedAt recordedBy' as const;
  const given = 'sessionId clientId clinicId aftercareVersionId means handedAt handedBy' as const;
  const wish = 'kind minutes practitionerId weekdays suitsFrom suitsUntil earliestOn latestOn note' as const;
  return [
    copied('waitlist_entry', waitlistEntries, `id clientId treatmentId ${wish} addedAt addedBy version`),
    copied('waitlist_clinic', waitlistClinics, 'entryId clinicId'),
    copied('aftercare_hand_over', handOvers, `id ${given}`),
    copied('complication', complications, `id ${about} kind ${seen} seriousSince firstSeenOn resolvedOn version`),
    copied('complication_follow_up', followUps, `id complicationId seenOn ${seen}`),
  ];
}

function consentsOf(history: ChainHistory): Copied[] {
  const { consentVersions, links, linkUses, signatures, withdrawals, recordReads } = history;
  const wording = 'id purpose language number text topics textHash template' as const;
  const times = 'createdAt createdBy expiresAt openedAt revokedAt' as const;
  const text = 'id clientId purpose versionId textHash' as const;
  return [
    copied('consent_version', consentVersions, `${wording} createdAt publishedAt publishedBy version`),
    copied('client_link', links, `id clientId tasks oneUse tokenHash ${times} version`),
    copied('client_link_use', linkUses, 'id linkId clientId task doneAt'),
    copied('consent_signature', signatures, `${text} signedName method drawn signedAt device witnessedBy linkId`),
    copied('consent_withdrawal', withdrawals, 'signatureId clientId withdrawnAt device recordedBy linkId'),
    copied('record_read', recordReads, 'id at staffMemberId what subjectId clientId requestId'),
  ];
}

function preparationOf(history: ChainHistory): Copied[] {
  const { licences, consultations, healthAnswers, plans, plannedSessions, plannedPigments, patchTests } = history;
  const held = 'clientId clinicId practitionerId replacesId number heldAt heldOn indication' as const;
  const seen = 'norwood ludwig savin salt skinType skin skinConditions hairColour scars earlierWork wishes' as const;
  const answered = 'questionnaireVersion answers answeredAt answeredOn signedName recordedBy' as const;
  const planned = 'hairlineShape hairlineHeightMm priceMinor notes agreedName madeAt madeBy' as const;
  const about = 'clientId clinicId treatmentId sessionId appointmentId' as const;
  return [
    copied('licence', licences, 'id kind staffMemberId clinicId number issuedBy validFrom validTo version'),
    copied('consultation', consultations, `id ${held} ${seen} notes signedName signedAt`),
    copied('health_answers', healthAnswers, `id clientId ${answered}`),
    copied('treatment_plan', plans, `id treatmentId clientId number ${planned}`),
    copied('planned_session', plannedSessions, 'planId position densityPercent zones'),
    copied('planned_pigment', plannedPigments, 'planId position productId'),
    copied(
      'patch_test',
      patchTests,
      'id clientId clinicId productId doneAt doneOn doneBy result readAt readBy notes version',
    ),
    copied('safety_override', history.overrides, `id ${about} code reason role overriddenBy overriddenAt`),
  ];
}

type Value = Parameters<typeof copyLine>[0][number];
type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text;
type RowWith<Text extends string> = Readonly<Record<Words<Text>, Value>>;

/** @param properties names of the row's properties; the columns are named alike, in snake case. */
function copied<const Text extends string>(table: string, rows: readonly RowWith<Text>[], properties: Text): Copied {
  const keys = properties.split(' ') as Words<Text>[];
  return {
    table,
    columns: keys.map((key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
    rows: rows.length,
    lines: function* (prefix = '') {
      for (const row of rows) yield prefix + copyLine(keys.map((key) => row[key]));
    },
  };
}

/** What was drawn in a session is kept as JSON. */
function withDrawings({ marks, breaks, signOff, ...row }: SessionRow) {
  return {
    ...row,
    marks: JSON.stringify(marks),
    breaks: JSON.stringify(breaks),
    signOff: signOff && JSON.stringify(signOff),
  };
}
