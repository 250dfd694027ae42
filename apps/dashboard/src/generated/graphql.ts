/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddClientInput = {
  bornOn?: string | null | undefined;
  clinicId: string | number;
  email?: string | null | undefined;
  id: string | number;
  language?: string;
  name: string;
  phone?: string | null | undefined;
  skinType?: number | null | undefined;
};

export type AddClinicInput = {
  city: string;
  currency: string;
  id: string | number;
  name: string;
  zone: string;
};

export type AddProductInput = {
  brand: string;
  id: string | number;
  shade: string;
};

export type AddStaffMemberInput = {
  clinicIds: Array<string | number>;
  email: string;
  id: string | number;
  name: string;
  /** First password, to be handed over in person. */
  password: string;
  practitioner: boolean;
  role: Role;
};

export type AgreeTreatmentInput = {
  id: string | number;
  version: number;
};

export type AppointmentFilter = {
  clientId?: string | number | null | undefined;
  clinicIds?: Array<string | number> | null | undefined;
  from?: string | null | undefined;
  /** Day of the start in the clinic's zone, inclusive. */
  fromDay?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  kinds?: Array<AppointmentKind> | null | undefined;
  practitionerId?: string | number | null | undefined;
  states?: Array<AppointmentState> | null | undefined;
  to?: string | null | undefined;
  toDay?: string | null | undefined;
};

export type AppointmentKind =
  | 'consultation'
  | 'patch_test'
  | 'perfecting'
  | 'review'
  | 'session'
  | 'top_up';

export type AppointmentSort = {
  direction: SortDirection;
  field: AppointmentSortField;
};

export type AppointmentSortField =
  | 'startsAt';

export type AppointmentState =
  | 'arrived'
  | 'booked'
  | 'cancelled'
  | 'completed'
  | 'confirmed'
  | 'no_show';

export type BookAppointmentInput = {
  clientId: string | number;
  clinicId: string | number;
  endsAt: string;
  id: string | number;
  kind: AppointmentKind;
  practitionerId: string | number;
  startsAt: string;
  treatmentId?: string | number | null | undefined;
};

export type CancelAppointmentInput = {
  id: string | number;
  reason: string;
  version: number;
};

export type ChangeAppointmentStateInput = {
  id: string | number;
  version: number;
};

export type ChangeClientInput = {
  bornOn?: string | null | undefined;
  email?: string | null | undefined;
  id: string | number;
  language: string;
  name: string;
  phone?: string | null | undefined;
  skinType?: number | null | undefined;
  version: number;
};

export type ChangeClinicInput = {
  city: string;
  id: string | number;
  name: string;
  version: number;
  zone: string;
};

export type ChangeOrganizationInput = {
  healingDays: number;
  id: string | number;
  name: string;
  topUpAfterMonths: number;
  version: number;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ChangeStaffMemberInput = {
  clinicIds: Array<string | number>;
  id: string | number;
  name: string;
  practitioner: boolean;
  role: Role;
  version: number;
};

export type ClientFilter = {
  clinicIds?: Array<string | number> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  /** Name, e-mail or phone, forgiving typos. */
  search?: string | null | undefined;
};

export type ClientSort = {
  direction: SortDirection;
  field: ClientSortField;
};

export type ClientSortField =
  | 'createdAt'
  | 'name';

export type ClinicFilter = {
  ids?: Array<string | number> | null | undefined;
  search?: string | null | undefined;
};

export type ClinicSort = {
  direction: SortDirection;
  field: ClinicSortField;
};

export type ClinicSortField =
  | 'city'
  | 'name';

export type CloseReason =
  | 'client_withdrew'
  | 'lost_contact'
  | 'moved_away'
  | 'not_suitable'
  | 'other';

export type CloseTreatmentInput = {
  id: string | number;
  reason: CloseReason;
  version: number;
};

export type Indication =
  | 'after_cancer_treatment'
  | 'alopecia'
  | 'diffuse_thinning'
  | 'full_loss'
  | 'pattern_baldness'
  | 'scar';

export type Instrument =
  | 'confidence'
  | 'satisfaction'
  | 'visual_density';

export type LotFilter = {
  clinicIds?: Array<string | number> | null | undefined;
  ids?: Array<string | number> | null | undefined;
  search?: string | null | undefined;
  /** Not expired on this day, not recalled. */
  usableOn?: string | null | undefined;
};

export type LotSort = {
  direction: SortDirection;
  field: LotSortField;
};

export type LotSortField =
  | 'expiresOn'
  | 'number'
  | 'receivedOn';

export type MissingThing =
  | 'contact_details'
  | 'outcome'
  | 'session_completion'
  | 'session_log'
  | 'treatment_agreement';

export type OutcomeFilter = {
  clientId?: string | number | null | undefined;
  clinicIds?: Array<string | number> | null | undefined;
  /** Day of the assessment in the clinic's zone, inclusive. */
  from?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  instrument?: Instrument | null | undefined;
  /** At least this score. */
  scoreFrom?: number | null | undefined;
  to?: string | null | undefined;
  treatmentId?: string | number | null | undefined;
};

export type OutcomeSort = {
  direction: SortDirection;
  field: OutcomeSortField;
};

export type OutcomeSortField =
  | 'assessedAt'
  | 'score';

export type OverviewFilter = {
  clinicIds?: Array<string | number> | null | undefined;
  /** First day, in each clinic's own zone. */
  from: string;
  /** Last day, inclusive. */
  to: string;
};

/** A page of a list. Size 1 to 200. */
export type PageInput = {
  number?: number;
  size?: number;
};

export type ProposeTreatmentInput = {
  clientId: string | number;
  clinicId: string | number;
  id: string | number;
  indication: Indication;
  plannedSessions: number;
  practitionerId?: string | number | null | undefined;
  priceMinor?: number | null | undefined;
};

export type ReceiveLotInput = {
  clinicId: string | number;
  expiresOn: string;
  id: string | number;
  number: string;
  productId: string | number;
  receivedOn: string;
};

export type RecordOutcomesInput = {
  assessedAt: string;
  /** One id for the visit; each score gets its own row. */
  id: string | number;
  scores: Array<ScoreInput>;
  sessionId?: string | number | null | undefined;
  treatmentId: string | number;
};

export type ReminderFilter = {
  clientId?: string | number | null | undefined;
  clinicIds?: Array<string | number> | null | undefined;
  from?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  purposes?: Array<ReminderPurpose> | null | undefined;
  states?: Array<ReminderState> | null | undefined;
  to?: string | null | undefined;
  treatmentId?: string | number | null | undefined;
};

export type ReminderPurpose =
  | 'aftercare_check_in'
  | 'appointment_reminder'
  | 'next_session_invitation'
  | 'perfecting_invitation'
  | 'review_invitation'
  | 'top_up_invitation';

export type ReminderSort = {
  direction: SortDirection;
  field: ReminderSortField;
};

export type ReminderSortField =
  | 'dueAt';

export type ReminderState =
  | 'cancelled'
  | 'delivered'
  | 'failed'
  | 'planned'
  | 'sending'
  | 'sent'
  | 'skipped'
  | 'superseded'
  | 'uncertain';

export type RemoveStaffMemberInput = {
  id: string | number;
  version: number;
};

export type Role =
  | 'analyst'
  | 'manager'
  | 'owner'
  | 'practitioner'
  | 'receptionist';

export type ScoreInput = {
  instrument: Instrument;
  score: number;
};

export type SessionFilter = {
  clientId?: string | number | null | undefined;
  clinicIds?: Array<string | number> | null | undefined;
  /** Day of the start in the clinic's zone, inclusive. */
  from?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  kinds?: Array<SessionKind> | null | undefined;
  lotId?: string | number | null | undefined;
  practitionerId?: string | number | null | undefined;
  states?: Array<SessionState> | null | undefined;
  to?: string | null | undefined;
  treatmentId?: string | number | null | undefined;
};

export type SessionKind =
  | 'perfecting'
  | 'session'
  | 'top_up';

export type SessionSort = {
  direction: SortDirection;
  field: SessionSortField;
};

export type SessionSortField =
  | 'completedAt'
  | 'startedAt';

export type SessionState =
  | 'completed'
  | 'draft'
  | 'in_progress'
  | 'paused';

export type SetUpInput = {
  city: string;
  clinicName: string;
  currency: string;
  email: string;
  organizationName: string;
  ownerName: string;
  password: string;
  zone: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type SkinReaction =
  | 'mild'
  | 'moderate'
  | 'none'
  | 'severe';

export type SortDirection =
  | 'asc'
  | 'desc';

export type StaffMemberFilter = {
  clinicId?: string | number | null | undefined;
  ids?: Array<string | number> | null | undefined;
  practitioner?: boolean | null | undefined;
  removed?: boolean | null | undefined;
  role?: Role | null | undefined;
  search?: string | null | undefined;
};

export type StaffMemberSort = {
  direction: SortDirection;
  field: StaffMemberSortField;
};

export type StaffMemberSortField =
  | 'name'
  | 'role';

export type StartSessionInput = {
  appointmentId?: string | number | null | undefined;
  /** Clinic where it is done; the treatment's clinic when left out. */
  clinicId?: string | number | null | undefined;
  id: string | number;
  kind: SessionKind;
  startedAt: string;
  treatmentId: string | number;
};

export type TreatmentFilter = {
  clientId?: string | number | null | undefined;
  clinicIds?: Array<string | number> | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  ids?: Array<string | number> | null | undefined;
  indication?: Indication | null | undefined;
  practitionerId?: string | number | null | undefined;
  search?: string | null | undefined;
  states?: Array<TreatmentState> | null | undefined;
};

export type TreatmentSort = {
  direction: SortDirection;
  field: TreatmentSortField;
};

export type TreatmentSortField =
  | 'createdAt'
  | 'lastSessionAt'
  | 'topUpDueOn';

export type TreatmentState =
  | 'agreed'
  | 'closed'
  | 'due'
  | 'in_progress'
  | 'maintained'
  | 'proposed'
  | 'settling';

export type Zone =
  | 'back'
  | 'crown'
  | 'hairline'
  | 'left'
  | 'right'
  | 'scar'
  | 'temples'
  | 'top';

export type ClinicNameFragment = { id: string, name: string, city: string, zone: string, currency: string };

export type ViewerPartsFragment = { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } | null };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { needsSetUp: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { role: Role, permissions: Array<string>, staffMember: { id: string, name: string, email: string, practitioner: boolean }, organization: { id: string, name: string }, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type AppointmentRowFragment = { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null };

export type AppointmentListQueryVariables = Exact<{
  filter?: AppointmentFilter | null | undefined;
  sort?: Array<AppointmentSort> | AppointmentSort | null | undefined;
  page?: PageInput | null | undefined;
  record: boolean;
}>;


export type AppointmentListQuery = { appointments: { total: number, items: Array<{ id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null }> } };

export type AppointmentOneQueryVariables = Exact<{
  id: string | number;
  record: boolean;
}>;


export type AppointmentOneQuery = { appointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } | null };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
  record: boolean;
}>;


export type BookAppointmentMutation = { bookAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type ConfirmAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentStateInput;
  record: boolean;
}>;


export type ConfirmAppointmentMutation = { confirmAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type ArriveAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentStateInput;
  record: boolean;
}>;


export type ArriveAppointmentMutation = { arriveAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type MissAppointmentMutationVariables = Exact<{
  input: ChangeAppointmentStateInput;
  record: boolean;
}>;


export type MissAppointmentMutation = { missAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type CancelAppointmentMutationVariables = Exact<{
  input: CancelAppointmentInput;
  record: boolean;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null } };

export type ClientRowFragment = { id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type ClientListQueryVariables = Exact<{
  filter?: ClientFilter | null | undefined;
  sort?: Array<ClientSort> | ClientSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ClientListQuery = { clients: { total: number, items: Array<{ id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type ClientOneQueryVariables = Exact<{
  id: string | number;
  record: boolean;
}>;


export type ClientOneQuery = { client: { skinType?: number | null, id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, appointments: Array<{ id: string, kind: AppointmentKind, state: AppointmentState, startsAt: string, endsAt: string, missing: Array<MissingThing>, cancelledBy: string | null, cancelReason: string | null, version: number, client: { id: string, name: string, phone: string | null, email: string | null }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string }, treatment?: { id: string, indication: Indication, state: TreatmentState, plannedSessions: number, completedSessions: number } | null, session?: { id: string, state: SessionState } | null }>, treatments?: Array<{ id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, sessions: Array<{ id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }>, outcomes: Array<{ id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, session: { id: string } | null, recordedBy: { id: string, name: string } | null }>, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null }>, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type AddClientMutationVariables = Exact<{
  input: AddClientInput;
}>;


export type AddClientMutation = { addClient: { id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } } };

export type ChangeClientMutationVariables = Exact<{
  input: ChangeClientInput;
}>;


export type ChangeClientMutation = { changeClient: { id: string, name: string, email: string | null, phone: string | null, bornOn: string | null, language: string, createdAt: string, version: number, clinic: { id: string, name: string, city: string, zone: string, currency: string } } };

export type ClinicPartsFragment = { version: number, id: string, name: string, city: string, zone: string, currency: string };

export type ClinicListQueryVariables = Exact<{
  filter?: ClinicFilter | null | undefined;
  sort?: Array<ClinicSort> | ClinicSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ClinicListQuery = { clinics: { total: number, items: Array<{ version: number, id: string, name: string, city: string, zone: string, currency: string }> } };

export type ClinicOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ClinicOneQuery = { clinic: { version: number, id: string, name: string, city: string, zone: string, currency: string } | null };

export type AddClinicMutationVariables = Exact<{
  input: AddClinicInput;
}>;


export type AddClinicMutation = { addClinic: { version: number, id: string, name: string, city: string, zone: string, currency: string } };

export type ChangeClinicMutationVariables = Exact<{
  input: ChangeClinicInput;
}>;


export type ChangeClinicMutation = { changeClinic: { version: number, id: string, name: string, city: string, zone: string, currency: string } };

export type OrganizationPartsFragment = { id: string, name: string, healingDays: number, topUpAfterMonths: number, version: number };

export type OrganizationSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationSettingsQuery = { viewer: { organization: { id: string, name: string, healingDays: number, topUpAfterMonths: number, version: number } } | null };

export type ChangeOrganizationMutationVariables = Exact<{
  input: ChangeOrganizationInput;
}>;


export type ChangeOrganizationMutation = { changeOrganization: { id: string, name: string, healingDays: number, topUpAfterMonths: number, version: number } };

export type OutcomePartsFragment = { id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, session: { id: string } | null, recordedBy: { id: string, name: string } | null };

export type OutcomeRowFragment = { id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, session: { id: string } | null, recordedBy: { id: string, name: string } | null };

export type OutcomeListQueryVariables = Exact<{
  filter?: OutcomeFilter | null | undefined;
  sort?: Array<OutcomeSort> | OutcomeSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type OutcomeListQuery = { outcomes: { total: number, items: Array<{ id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, session: { id: string } | null, recordedBy: { id: string, name: string } | null }> } };

export type OutcomeOneQueryVariables = Exact<{
  id: string | number;
}>;


export type OutcomeOneQuery = { outcome: { id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, session: { id: string } | null, recordedBy: { id: string, name: string } | null } | null };

export type RecordOutcomesMutationVariables = Exact<{
  input: RecordOutcomesInput;
}>;


export type RecordOutcomesMutation = { recordOutcomes: Array<{ id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, session: { id: string } | null, recordedBy: { id: string, name: string } | null }> };

export type ReminderRowFragment = { id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type ReminderListQueryVariables = Exact<{
  filter?: ReminderFilter | null | undefined;
  sort?: Array<ReminderSort> | ReminderSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type ReminderListQuery = { reminders: { total: number, items: Array<{ id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type ReminderOneQueryVariables = Exact<{
  id: string | number;
}>;


export type ReminderOneQuery = { reminder: { id: string, purpose: ReminderPurpose, slot: string, dueAt: string, state: ReminderState, reason: string, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type ScorePartsFragment = { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null };

export type FigurePartsFragment = { sessions: number, initialSessions: number, perfectingSessions: number, topUpSessions: number, minutes: number, topUpsDue: number, appointments: number, noShows: number, treatments: Array<{ state: TreatmentState, count: number }>, satisfaction: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, confidence: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, visualDensity: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null } };

export type OverviewQueryVariables = Exact<{
  filter: OverviewFilter;
}>;


export type OverviewQuery = { overview: { from: string, to: string, updatedAt: string | null, total: { sessions: number, initialSessions: number, perfectingSessions: number, topUpSessions: number, minutes: number, topUpsDue: number, appointments: number, noShows: number, treatments: Array<{ state: TreatmentState, count: number }>, satisfaction: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, confidence: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, visualDensity: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null } }, clinics: Array<{ clinic: { id: string, name: string, city: string, zone: string, currency: string }, figures: { sessions: number, initialSessions: number, perfectingSessions: number, topUpSessions: number, minutes: number, topUpsDue: number, appointments: number, noShows: number, treatments: Array<{ state: TreatmentState, count: number }>, satisfaction: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, confidence: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null }, visualDensity: { answers: number, mean: number | null, high: number, highLower: number | null, highUpper: number | null } } }>, months: Array<{ month: string, sessions: number, perfecting: number, topUps: number }> } };

export type SessionRowFragment = { version: number, id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } };

export type SessionListQueryVariables = Exact<{
  filter?: SessionFilter | null | undefined;
  sort?: Array<SessionSort> | SessionSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type SessionListQuery = { sessions: { total: number, items: Array<{ version: number, id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }> } };

export type SessionRowOneQueryVariables = Exact<{
  id: string | number;
}>;


export type SessionRowOneQuery = { session: { version: number, id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, client: { id: string, name: string }, treatment: { id: string, indication: Indication }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } } | null };

export type StaffNameFragment = { id: string, name: string };

export type StaffMemberPartsFragment = { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> };

export type StaffMemberListQueryVariables = Exact<{
  filter?: StaffMemberFilter | null | undefined;
  sort?: Array<StaffMemberSort> | StaffMemberSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type StaffMemberListQuery = { staffMembers: { total: number, items: Array<{ id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> }> } };

export type StaffMemberOneQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffMemberOneQuery = { staffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } | null };

export type AddStaffMemberMutationVariables = Exact<{
  input: AddStaffMemberInput;
}>;


export type AddStaffMemberMutation = { addStaffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type ChangeStaffMemberMutationVariables = Exact<{
  input: ChangeStaffMemberInput;
}>;


export type ChangeStaffMemberMutation = { changeStaffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type RemoveStaffMemberMutationVariables = Exact<{
  input: RemoveStaffMemberInput;
}>;


export type RemoveStaffMemberMutation = { removeStaffMember: { id: string, name: string, email: string, role: Role, practitioner: boolean, removedAt: string | null, version: number, clinics: Array<{ id: string, name: string, city: string, zone: string, currency: string }> } };

export type ProductPartsFragment = { id: string, brand: string, shade: string };

export type LotRowFragment = { id: string, number: string, expiresOn: string, receivedOn: string, recalledAt: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } };

export type LotListQueryVariables = Exact<{
  filter?: LotFilter | null | undefined;
  sort?: Array<LotSort> | LotSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type LotListQuery = { lots: { total: number, items: Array<{ id: string, number: string, expiresOn: string, receivedOn: string, recalledAt: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } }> } };

export type LotOneQueryVariables = Exact<{
  id: string | number;
}>;


export type LotOneQuery = { lot: { id: string, number: string, expiresOn: string, receivedOn: string, recalledAt: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } | null };

export type ProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductsQuery = { products: Array<{ id: string, brand: string, shade: string }> };

export type ReceiveLotMutationVariables = Exact<{
  input: ReceiveLotInput;
}>;


export type ReceiveLotMutation = { receiveLot: { id: string, number: string, expiresOn: string, receivedOn: string, recalledAt: string | null, version: number, product: { id: string, brand: string, shade: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string } } };

export type AddProductMutationVariables = Exact<{
  input: AddProductInput;
}>;


export type AddProductMutation = { addProduct: { id: string, brand: string, shade: string } };

export type TreatmentRowFragment = { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null };

export type SessionStepFragment = { id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } };

export type TreatmentListQueryVariables = Exact<{
  filter?: TreatmentFilter | null | undefined;
  sort?: Array<TreatmentSort> | TreatmentSort | null | undefined;
  page?: PageInput | null | undefined;
}>;


export type TreatmentListQuery = { treatments: { total: number, items: Array<{ id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null }> } };

export type TreatmentOneQueryVariables = Exact<{
  id: string | number;
}>;


export type TreatmentOneQuery = { treatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, sessions: Array<{ id: string, kind: SessionKind, state: SessionState, number: number | null, startedAt: string | null, endedAt: string | null, completedAt: string | null, updatedAt: string, zones: Array<Zone>, skinReaction: SkinReaction | null, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } }>, outcomes: Array<{ id: string, instrument: Instrument, instrumentVersion: number, score: number, assessedAt: string, session: { id: string } | null, recordedBy: { id: string, name: string } | null }>, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } | null };

export type ProposeTreatmentMutationVariables = Exact<{
  input: ProposeTreatmentInput;
}>;


export type ProposeTreatmentMutation = { proposeTreatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } };

export type AgreeTreatmentMutationVariables = Exact<{
  input: AgreeTreatmentInput;
}>;


export type AgreeTreatmentMutation = { agreeTreatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } };

export type CloseTreatmentMutationVariables = Exact<{
  input: CloseTreatmentInput;
}>;


export type CloseTreatmentMutation = { closeTreatment: { id: string, indication: Indication, state: TreatmentState, closeReason: CloseReason | null, plannedSessions: number, completedSessions: number, priceMinor: number | null, currency: string, agreedAt: string | null, lastSessionAt: string | null, courseCompletedAt: string | null, topUpDueOn: string | null, topUpReason: string | null, createdAt: string, version: number, client: { id: string, name: string }, clinic: { id: string, name: string, city: string, zone: string, currency: string }, practitioner: { id: string, name: string } | null } };

export type StartSessionMutationVariables = Exact<{
  input: StartSessionInput;
}>;


export type StartSessionMutation = { startSession: { id: string, state: SessionState, version: number } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ClinicNameFragmentDoc = new TypedDocumentString(`
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
    `, {"fragmentName":"ClinicName"}) as unknown as TypedDocumentString<ClinicNameFragment, unknown>;
export const ViewerPartsFragmentDoc = new TypedDocumentString(`
    fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ViewerParts"}) as unknown as TypedDocumentString<ViewerPartsFragment, unknown>;
export const StaffNameFragmentDoc = new TypedDocumentString(`
    fragment StaffName on StaffMember {
  id
  name
}
    `, {"fragmentName":"StaffName"}) as unknown as TypedDocumentString<StaffNameFragment, unknown>;
export const AppointmentRowFragmentDoc = new TypedDocumentString(`
    fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"AppointmentRow"}) as unknown as TypedDocumentString<AppointmentRowFragment, unknown>;
export const ClientRowFragmentDoc = new TypedDocumentString(`
    fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ClientRow"}) as unknown as TypedDocumentString<ClientRowFragment, unknown>;
export const ClinicPartsFragmentDoc = new TypedDocumentString(`
    fragment ClinicParts on Clinic {
  ...ClinicName
  version
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ClinicParts"}) as unknown as TypedDocumentString<ClinicPartsFragment, unknown>;
export const OrganizationPartsFragmentDoc = new TypedDocumentString(`
    fragment OrganizationParts on Organization {
  id
  name
  healingDays
  topUpAfterMonths
  version
}
    `, {"fragmentName":"OrganizationParts"}) as unknown as TypedDocumentString<OrganizationPartsFragment, unknown>;
export const OutcomePartsFragmentDoc = new TypedDocumentString(`
    fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
    fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"OutcomeParts"}) as unknown as TypedDocumentString<OutcomePartsFragment, unknown>;
export const OutcomeRowFragmentDoc = new TypedDocumentString(`
    fragment OutcomeRow on Outcome {
  ...OutcomeParts
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"OutcomeRow"}) as unknown as TypedDocumentString<OutcomeRowFragment, unknown>;
export const ReminderRowFragmentDoc = new TypedDocumentString(`
    fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"ReminderRow"}) as unknown as TypedDocumentString<ReminderRowFragment, unknown>;
export const ScorePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreParts on ScoreFigures {
  answers
  mean
  high
  highLower
  highUpper
}
    `, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Figures {
  sessions
  initialSessions
  perfectingSessions
  topUpSessions
  minutes
  treatments {
    state
    count
  }
  topUpsDue
  appointments
  noShows
  satisfaction {
    ...ScoreParts
  }
  confidence {
    ...ScoreParts
  }
  visualDensity {
    ...ScoreParts
  }
}
    fragment ScoreParts on ScoreFigures {
  answers
  mean
  high
  highLower
  highUpper
}`, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const SessionStepFragmentDoc = new TypedDocumentString(`
    fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"SessionStep"}) as unknown as TypedDocumentString<SessionStepFragment, unknown>;
export const SessionRowFragmentDoc = new TypedDocumentString(`
    fragment SessionRow on Session {
  ...SessionStep
  version
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`, {"fragmentName":"SessionRow"}) as unknown as TypedDocumentString<SessionRowFragment, unknown>;
export const StaffMemberPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}`, {"fragmentName":"StaffMemberParts"}) as unknown as TypedDocumentString<StaffMemberPartsFragment, unknown>;
export const ProductPartsFragmentDoc = new TypedDocumentString(`
    fragment ProductParts on Product {
  id
  brand
  shade
}
    `, {"fragmentName":"ProductParts"}) as unknown as TypedDocumentString<ProductPartsFragment, unknown>;
export const LotRowFragmentDoc = new TypedDocumentString(`
    fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  recalledAt
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  brand
  shade
}`, {"fragmentName":"LotRow"}) as unknown as TypedDocumentString<LotRowFragment, unknown>;
export const TreatmentRowFragmentDoc = new TypedDocumentString(`
    fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}`, {"fragmentName":"TreatmentRow"}) as unknown as TypedDocumentString<TreatmentRowFragment, unknown>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    needsSetUp
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...ViewerParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    ...ViewerParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ViewerParts on Viewer {
  role
  permissions
  staffMember {
    id
    name
    email
    practitioner
  }
  organization {
    id
    name
  }
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignOutEverywhereDocument = new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const AppointmentListDocument = new TypedDocumentString(`
    query AppointmentList($filter: AppointmentFilter, $sort: [AppointmentSort!], $page: PageInput, $record: Boolean!) {
  appointments(filter: $filter, sort: $sort, page: $page) {
    items {
      ...AppointmentRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<AppointmentListQuery, AppointmentListQueryVariables>;
export const AppointmentOneDocument = new TypedDocumentString(`
    query AppointmentOne($id: ID!, $record: Boolean!) {
  appointment(id: $id) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<AppointmentOneQuery, AppointmentOneQueryVariables>;
export const BookAppointmentDocument = new TypedDocumentString(`
    mutation BookAppointment($input: BookAppointmentInput!, $record: Boolean!) {
  bookAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const ConfirmAppointmentDocument = new TypedDocumentString(`
    mutation ConfirmAppointment($input: ChangeAppointmentStateInput!, $record: Boolean!) {
  confirmAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ConfirmAppointmentMutation, ConfirmAppointmentMutationVariables>;
export const ArriveAppointmentDocument = new TypedDocumentString(`
    mutation ArriveAppointment($input: ChangeAppointmentStateInput!, $record: Boolean!) {
  arriveAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<ArriveAppointmentMutation, ArriveAppointmentMutationVariables>;
export const MissAppointmentDocument = new TypedDocumentString(`
    mutation MissAppointment($input: ChangeAppointmentStateInput!, $record: Boolean!) {
  missAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<MissAppointmentMutation, MissAppointmentMutationVariables>;
export const CancelAppointmentDocument = new TypedDocumentString(`
    mutation CancelAppointment($input: CancelAppointmentInput!, $record: Boolean!) {
  cancelAppointment(input: $input) {
    ...AppointmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<CancelAppointmentMutation, CancelAppointmentMutationVariables>;
export const ClientListDocument = new TypedDocumentString(`
    query ClientList($filter: ClientFilter, $sort: [ClientSort!], $page: PageInput) {
  clients(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ClientRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ClientListQuery, ClientListQueryVariables>;
export const ClientOneDocument = new TypedDocumentString(`
    query ClientOne($id: ID!, $record: Boolean!) {
  client(id: $id) {
    ...ClientRow
    skinType @include(if: $record)
    appointments {
      ...AppointmentRow
    }
    treatments @include(if: $record) {
      ...TreatmentRow
      sessions {
        ...SessionStep
      }
      outcomes {
        ...OutcomeParts
      }
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment AppointmentRow on Appointment {
  id
  kind
  state
  startsAt
  endsAt
  missing
  cancelledBy
  cancelReason
  version
  client {
    id
    name
    phone
    email
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
  treatment @include(if: $record) {
    id
    indication
    state
    plannedSessions
    completedSessions
  }
  session @include(if: $record) {
    id
    state
  }
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<ClientOneQuery, ClientOneQueryVariables>;
export const AddClientDocument = new TypedDocumentString(`
    mutation AddClient($input: AddClientInput!) {
  addClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<AddClientMutation, AddClientMutationVariables>;
export const ChangeClientDocument = new TypedDocumentString(`
    mutation ChangeClient($input: ChangeClientInput!) {
  changeClient(input: $input) {
    ...ClientRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClientRow on Client {
  id
  name
  email
  phone
  bornOn
  language
  createdAt
  version
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ChangeClientMutation, ChangeClientMutationVariables>;
export const ClinicListDocument = new TypedDocumentString(`
    query ClinicList($filter: ClinicFilter, $sort: [ClinicSort!], $page: PageInput) {
  clinics(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ClinicParts
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  version
}`) as unknown as TypedDocumentString<ClinicListQuery, ClinicListQueryVariables>;
export const ClinicOneDocument = new TypedDocumentString(`
    query ClinicOne($id: ID!) {
  clinic(id: $id) {
    ...ClinicParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  version
}`) as unknown as TypedDocumentString<ClinicOneQuery, ClinicOneQueryVariables>;
export const AddClinicDocument = new TypedDocumentString(`
    mutation AddClinic($input: AddClinicInput!) {
  addClinic(input: $input) {
    ...ClinicParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  version
}`) as unknown as TypedDocumentString<AddClinicMutation, AddClinicMutationVariables>;
export const ChangeClinicDocument = new TypedDocumentString(`
    mutation ChangeClinic($input: ChangeClinicInput!) {
  changeClinic(input: $input) {
    ...ClinicParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ClinicParts on Clinic {
  ...ClinicName
  version
}`) as unknown as TypedDocumentString<ChangeClinicMutation, ChangeClinicMutationVariables>;
export const OrganizationSettingsDocument = new TypedDocumentString(`
    query OrganizationSettings {
  viewer {
    organization {
      ...OrganizationParts
    }
  }
}
    fragment OrganizationParts on Organization {
  id
  name
  healingDays
  topUpAfterMonths
  version
}`) as unknown as TypedDocumentString<OrganizationSettingsQuery, OrganizationSettingsQueryVariables>;
export const ChangeOrganizationDocument = new TypedDocumentString(`
    mutation ChangeOrganization($input: ChangeOrganizationInput!) {
  changeOrganization(input: $input) {
    ...OrganizationParts
  }
}
    fragment OrganizationParts on Organization {
  id
  name
  healingDays
  topUpAfterMonths
  version
}`) as unknown as TypedDocumentString<ChangeOrganizationMutation, ChangeOrganizationMutationVariables>;
export const OutcomeListDocument = new TypedDocumentString(`
    query OutcomeList($filter: OutcomeFilter, $sort: [OutcomeSort!], $page: PageInput) {
  outcomes(filter: $filter, sort: $sort, page: $page) {
    items {
      ...OutcomeRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment OutcomeRow on Outcome {
  ...OutcomeParts
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
  clinic {
    ...ClinicName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<OutcomeListQuery, OutcomeListQueryVariables>;
export const OutcomeOneDocument = new TypedDocumentString(`
    query OutcomeOne($id: ID!) {
  outcome(id: $id) {
    ...OutcomeRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment OutcomeRow on Outcome {
  ...OutcomeParts
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
  clinic {
    ...ClinicName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<OutcomeOneQuery, OutcomeOneQueryVariables>;
export const RecordOutcomesDocument = new TypedDocumentString(`
    mutation RecordOutcomes($input: RecordOutcomesInput!) {
  recordOutcomes(input: $input) {
    ...OutcomeParts
  }
}
    fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}`) as unknown as TypedDocumentString<RecordOutcomesMutation, RecordOutcomesMutationVariables>;
export const ReminderListDocument = new TypedDocumentString(`
    query ReminderList($filter: ReminderFilter, $sort: [ReminderSort!], $page: PageInput) {
  reminders(filter: $filter, sort: $sort, page: $page) {
    items {
      ...ReminderRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ReminderListQuery, ReminderListQueryVariables>;
export const ReminderOneDocument = new TypedDocumentString(`
    query ReminderOne($id: ID!) {
  reminder(id: $id) {
    ...ReminderRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ReminderRow on Reminder {
  id
  purpose
  slot
  dueAt
  state
  reason
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ReminderOneQuery, ReminderOneQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview($filter: OverviewFilter!) {
  overview(filter: $filter) {
    from
    to
    updatedAt
    total {
      ...FigureParts
    }
    clinics {
      clinic {
        ...ClinicName
      }
      figures {
        ...FigureParts
      }
    }
    months {
      month
      sessions
      perfecting
      topUps
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ScoreParts on ScoreFigures {
  answers
  mean
  high
  highLower
  highUpper
}
fragment FigureParts on Figures {
  sessions
  initialSessions
  perfectingSessions
  topUpSessions
  minutes
  treatments {
    state
    count
  }
  topUpsDue
  appointments
  noShows
  satisfaction {
    ...ScoreParts
  }
  confidence {
    ...ScoreParts
  }
  visualDensity {
    ...ScoreParts
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const SessionListDocument = new TypedDocumentString(`
    query SessionList($filter: SessionFilter, $sort: [SessionSort!], $page: PageInput) {
  sessions(filter: $filter, sort: $sort, page: $page) {
    items {
      ...SessionRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SessionRow on Session {
  ...SessionStep
  version
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<SessionListQuery, SessionListQueryVariables>;
export const SessionRowOneDocument = new TypedDocumentString(`
    query SessionRowOne($id: ID!) {
  session(id: $id) {
    ...SessionRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment SessionRow on Session {
  ...SessionStep
  version
  client {
    id
    name
  }
  treatment {
    id
    indication
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<SessionRowOneQuery, SessionRowOneQueryVariables>;
export const StaffMemberListDocument = new TypedDocumentString(`
    query StaffMemberList($filter: StaffMemberFilter, $sort: [StaffMemberSort!], $page: PageInput) {
  staffMembers(filter: $filter, sort: $sort, page: $page) {
    items {
      ...StaffMemberParts
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<StaffMemberListQuery, StaffMemberListQueryVariables>;
export const StaffMemberOneDocument = new TypedDocumentString(`
    query StaffMemberOne($id: ID!) {
  staffMember(id: $id) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<StaffMemberOneQuery, StaffMemberOneQueryVariables>;
export const AddStaffMemberDocument = new TypedDocumentString(`
    mutation AddStaffMember($input: AddStaffMemberInput!) {
  addStaffMember(input: $input) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<AddStaffMemberMutation, AddStaffMemberMutationVariables>;
export const ChangeStaffMemberDocument = new TypedDocumentString(`
    mutation ChangeStaffMember($input: ChangeStaffMemberInput!) {
  changeStaffMember(input: $input) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ChangeStaffMemberMutation, ChangeStaffMemberMutationVariables>;
export const RemoveStaffMemberDocument = new TypedDocumentString(`
    mutation RemoveStaffMember($input: RemoveStaffMemberInput!) {
  removeStaffMember(input: $input) {
    ...StaffMemberParts
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffMemberParts on StaffMember {
  id
  name
  email
  role
  practitioner
  removedAt
  version
  clinics {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<RemoveStaffMemberMutation, RemoveStaffMemberMutationVariables>;
export const LotListDocument = new TypedDocumentString(`
    query LotList($filter: LotFilter, $sort: [LotSort!], $page: PageInput) {
  lots(filter: $filter, sort: $sort, page: $page) {
    items {
      ...LotRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  brand
  shade
}
fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  recalledAt
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<LotListQuery, LotListQueryVariables>;
export const LotOneDocument = new TypedDocumentString(`
    query LotOne($id: ID!) {
  lot(id: $id) {
    ...LotRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  brand
  shade
}
fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  recalledAt
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<LotOneQuery, LotOneQueryVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products {
  products {
    ...ProductParts
  }
}
    fragment ProductParts on Product {
  id
  brand
  shade
}`) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const ReceiveLotDocument = new TypedDocumentString(`
    mutation ReceiveLot($input: ReceiveLotInput!) {
  receiveLot(input: $input) {
    ...LotRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment ProductParts on Product {
  id
  brand
  shade
}
fragment LotRow on Lot {
  id
  number
  expiresOn
  receivedOn
  recalledAt
  version
  product {
    ...ProductParts
  }
  clinic {
    ...ClinicName
  }
}`) as unknown as TypedDocumentString<ReceiveLotMutation, ReceiveLotMutationVariables>;
export const AddProductDocument = new TypedDocumentString(`
    mutation AddProduct($input: AddProductInput!) {
  addProduct(input: $input) {
    ...ProductParts
  }
}
    fragment ProductParts on Product {
  id
  brand
  shade
}`) as unknown as TypedDocumentString<AddProductMutation, AddProductMutationVariables>;
export const TreatmentListDocument = new TypedDocumentString(`
    query TreatmentList($filter: TreatmentFilter, $sort: [TreatmentSort!], $page: PageInput) {
  treatments(filter: $filter, sort: $sort, page: $page) {
    items {
      ...TreatmentRow
    }
    total
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<TreatmentListQuery, TreatmentListQueryVariables>;
export const TreatmentOneDocument = new TypedDocumentString(`
    query TreatmentOne($id: ID!) {
  treatment(id: $id) {
    ...TreatmentRow
    sessions {
      ...SessionStep
    }
    outcomes {
      ...OutcomeParts
    }
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment OutcomeParts on Outcome {
  id
  instrument
  instrumentVersion
  score
  assessedAt
  session {
    id
  }
  recordedBy {
    ...StaffName
  }
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}
fragment SessionStep on Session {
  id
  kind
  state
  number
  startedAt
  endedAt
  completedAt
  updatedAt
  zones
  skinReaction
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<TreatmentOneQuery, TreatmentOneQueryVariables>;
export const ProposeTreatmentDocument = new TypedDocumentString(`
    mutation ProposeTreatment($input: ProposeTreatmentInput!) {
  proposeTreatment(input: $input) {
    ...TreatmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<ProposeTreatmentMutation, ProposeTreatmentMutationVariables>;
export const AgreeTreatmentDocument = new TypedDocumentString(`
    mutation AgreeTreatment($input: AgreeTreatmentInput!) {
  agreeTreatment(input: $input) {
    ...TreatmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<AgreeTreatmentMutation, AgreeTreatmentMutationVariables>;
export const CloseTreatmentDocument = new TypedDocumentString(`
    mutation CloseTreatment($input: CloseTreatmentInput!) {
  closeTreatment(input: $input) {
    ...TreatmentRow
  }
}
    fragment ClinicName on Clinic {
  id
  name
  city
  zone
  currency
}
fragment StaffName on StaffMember {
  id
  name
}
fragment TreatmentRow on Treatment {
  id
  indication
  state
  closeReason
  plannedSessions
  completedSessions
  priceMinor
  currency
  agreedAt
  lastSessionAt
  courseCompletedAt
  topUpDueOn
  topUpReason
  createdAt
  version
  client {
    id
    name
  }
  clinic {
    ...ClinicName
  }
  practitioner {
    ...StaffName
  }
}`) as unknown as TypedDocumentString<CloseTreatmentMutation, CloseTreatmentMutationVariables>;
export const StartSessionDocument = new TypedDocumentString(`
    mutation StartSession($input: StartSessionInput!) {
  startSession(input: $input) {
    id
    state
    version
  }
}
    `) as unknown as TypedDocumentString<StartSessionMutation, StartSessionMutationVariables>;