import type { Day, Millis } from '../calendar/calendar.ts';
import type { Practitioner } from '../chain/practitioner.ts';
import type { ClientRow } from '../chain/rows.ts';
import type { ClinicWorld, World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import type { Traits } from '../fading/fading.ts';

/** One client on the way through the years. */
export interface Walk {
  readonly world: World;
  readonly chance: Chance;
  readonly traits: Traits;
  client: ClientRow;
  /** Where the client goes now; some change the clinic. */
  clinic: ClinicWorld;
  /** Who knows the client. */
  lead: Practitioner | undefined;
  /** Days with an appointment: nobody is in two places. */
  readonly daysTaken: Set<Day>;
  readonly clinicIds: Set<string>;
  /** When the clinic last heard of the client: the next booking is made then or later. */
  contactAt: Millis;
}
