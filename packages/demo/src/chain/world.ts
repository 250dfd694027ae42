import type { Clinic } from '@stipple/domain/clinics';
import type { KeptRoom } from '@stipple/domain/diary';
import type { OrganizationSettings } from '@stipple/domain/organizations';
import type { Treatment } from '@stipple/domain/treatments';
import type { Day, Millis } from '../calendar/calendar.ts';
import type { ClinicClock } from '../calendar/clinic-clock.ts';
import type { Today } from '../diary/today.ts';
import type { HouseShelf } from '../stock/house-shelf.ts';
import type { FormerShade, Palette } from '../stock/palette.ts';
import type { Recall, Shelf } from '../stock/shelf.ts';
import type { ChainPlan, ClinicPlan } from './plan.ts';
import type { Practitioner } from './practitioner.ts';
import type {
  AppointmentRow,
  ClientClinicRow,
  ClientRow,
  CourseTruth,
  MixPartRow,
  MixRow,
  OutcomeRow,
  PassRow,
  ReminderRow,
  SessionRow,
  StaffRow,
} from './rows.ts';

export interface ClinicWorld {
  readonly index: number;
  readonly plan: ClinicPlan;
  readonly row: Clinic;
  readonly clock: ClinicClock;
  readonly opens: Day;
  readonly today: Day;
  readonly practitioners: readonly Practitioner[];
  /** In the order of the seats: one each. */
  readonly rooms: readonly KeptRoom[];
  /** The staff member who takes cancellations. */
  readonly desk: string;
  readonly shelf: Shelf;
  readonly palette: Palette;
}

/** What fills up while clients come and go. */
export interface Ledger {
  readonly clients: ClientRow[];
  readonly clientClinics: ClientClinicRow[];
  readonly treatments: Treatment[];
  readonly appointments: AppointmentRow[];
  readonly sessions: SessionRow[];
  readonly mixes: MixRow[];
  readonly mixParts: MixPartRow[];
  readonly passes: PassRow[];
  readonly outcomes: OutcomeRow[];
  readonly reminders: ReminderRow[];
  readonly courses: CourseTruth[];
}

export interface World {
  readonly plan: ChainPlan;
  readonly now: Millis;
  readonly settings: OrganizationSettings;
  readonly clinics: readonly ClinicWorld[];
  readonly today: Today;
  readonly ledger: Ledger;
  readonly houseMixes: HouseShelf;
  /** The batch that turned out bad, if one does. */
  readonly recall: Recall | null;
  /** The shade that is no longer sold, if the chain is old enough to have used it. */
  readonly former: FormerShade | null;
  readonly staff: readonly StaffRow[];
  /** Staff member who owns the chain. */
  readonly owner: string;
  /** Completed sessions so far. */
  completed: number;
}
