import {
  AddClientDocument,
  AddClinicDocument,
  AddStaffMemberDocument,
  AgreeTreatmentDocument,
  AppointmentListDocument,
  AppointmentOneDocument,
  ArriveAppointmentDocument,
  BookAppointmentDocument,
  CancelAppointmentDocument,
  ChangeClientDocument,
  ChangeClinicDocument,
  ChangeStaffMemberDocument,
  ClientListDocument,
  ClientOneDocument,
  ClinicListDocument,
  ClinicOneDocument,
  CloseTreatmentDocument,
  ConfirmAppointmentDocument,
  LotListDocument,
  LotOneDocument,
  MissAppointmentDocument,
  NoteDepositDocument,
  OutcomeListDocument,
  OutcomeOneDocument,
  ProposeTreatmentDocument,
  ReceiveLotDocument,
  ReminderListDocument,
  ReminderOneDocument,
  RemoveStaffMemberDocument,
  ReopenAppointmentDocument,
  SessionListDocument,
  SessionRowOneDocument,
  StaffMemberListDocument,
  StaffMemberOneDocument,
  TreatmentListDocument,
  TreatmentOneDocument,
} from '../generated/graphql.ts';
import type { AnyDocument } from './graphql.ts';

/** A verb on a record, sent through react-admin's `update` with `data: { act }`, so that it can be undone before it goes. */
export interface Act {
  document: AnyDocument;
  /** Names taken from the record beside `id` and `version`. */
  fields: readonly string[];
}

/** How one react-admin resource speaks to the API. Every list takes `filter sort page` and gives `items total`. */
export interface ResourceDocuments {
  list: AnyDocument;
  one: AnyDocument;
  /** Takes one `input`; the id is made here. */
  create?: AnyDocument;
  /** Acts by name; `change` is the plain edit. */
  acts?: Record<string, Act>;
  /** True when its documents ask `$record`: whether the person may read clinical things. */
  clinical?: boolean;
}

/** Everything react-admin may list, read, make and change. */
export const resources = {
  clinics: {
    list: ClinicListDocument,
    one: ClinicOneDocument,
    create: AddClinicDocument,
    acts: {
      change: {
        document: ChangeClinicDocument,
        fields: ['name', 'city', 'zone', 'region', 'phone', 'email', 'asksPersonLicence', 'asksPremisesLicence'],
      },
    },
  },
  staffMembers: {
    list: StaffMemberListDocument,
    one: StaffMemberOneDocument,
    create: AddStaffMemberDocument,
    acts: {
      change: { document: ChangeStaffMemberDocument, fields: ['name', 'role', 'clinicIds', 'practitioner'] },
      remove: { document: RemoveStaffMemberDocument, fields: [] },
    },
  },
  clients: {
    list: ClientListDocument,
    one: ClientOneDocument,
    create: AddClientDocument,
    acts: {
      change: { document: ChangeClientDocument, fields: ['name', 'email', 'phone', 'bornOn', 'language', 'skinType'] },
    },
    clinical: true,
  },
  appointments: {
    list: AppointmentListDocument,
    one: AppointmentOneDocument,
    create: BookAppointmentDocument,
    acts: {
      confirm: { document: ConfirmAppointmentDocument, fields: [] },
      arrive: { document: ArriveAppointmentDocument, fields: [] },
      miss: { document: MissAppointmentDocument, fields: ['reason', 'words'] },
      cancel: { document: CancelAppointmentDocument, fields: ['cancelledFor', 'reason', 'words'] },
      reopen: { document: ReopenAppointmentDocument, fields: ['outsideHours', 'overrides'] },
      noteDeposit: { document: NoteDepositDocument, fields: ['deposit'] },
    },
    clinical: true,
  },
  treatments: {
    list: TreatmentListDocument,
    one: TreatmentOneDocument,
    create: ProposeTreatmentDocument,
    acts: {
      agree: { document: AgreeTreatmentDocument, fields: [] },
      close: { document: CloseTreatmentDocument, fields: ['reason'] },
    },
  },
  sessions: { list: SessionListDocument, one: SessionRowOneDocument },
  outcomes: { list: OutcomeListDocument, one: OutcomeOneDocument },
  lots: { list: LotListDocument, one: LotOneDocument, create: ReceiveLotDocument },
  reminders: { list: ReminderListDocument, one: ReminderOneDocument },
} as const satisfies Record<string, ResourceDocuments>;
