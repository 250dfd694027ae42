import type { World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import { treat } from '../courses/treat.ts';
import type { Walk } from '../courses/walk.ts';
import type { Arrival } from '../diary/demand.ts';
import { closesAt, opensAt } from '../diary/working-days.ts';
import { drawTraits } from '../fading/fading.ts';
import { inventClient } from '../people/client.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';

/** One client comes with an enquiry and goes through the years. */
export function admit(world: World, { clinic: index, day }: Arrival, chance: Chance): void {
  const clinic = world.clinics[index];
  if (!clinic) throw new RangeError(`There is no clinic ${index}.`);
  const traits = drawTraits(chance);
  const arrivedAt = Math.min(clinic.clock.at(day, chance.whole(opensAt, closesAt - 5)), world.now - 60_000);
  const client = inventClient({ clinicId: clinic.row.id, plan: clinic.plan, traits, day, arrivedAt }, chance);
  const walk: Walk = {
    world,
    chance,
    traits,
    client,
    clinic,
    lead: undefined,
    daysTaken: new Set(),
    clinicIds: new Set([clinic.row.id]),
    contactAt: arrivedAt,
  };
  const first = treat(walk, day);
  if (first?.treatment.courseCompletedAt && first.treatment.state !== 'closed')
    comeBack(walk, first.treatment.courseCompletedAt, first.course.indication);
  world.ledger.clients.push(walk.client);
  for (const clinicId of walk.clinicIds) world.ledger.clientClinics.push({ clientId: walk.client.id, clinicId });
}

/** Some ask for another treatment once the first has settled. */
function comeBack(walk: Walk, completedAt: string, indication: Parameters<typeof treat>[2]): void {
  if (!walk.chance.happens(hiddenTruth.clients.secondTreatment)) return;
  const { clock, today } = walk.clinic;
  const asked = clock.dayAt(Date.parse(completedAt)) + walk.chance.whole(150, 900);
  if (asked >= today) return;
  walk.contactAt = clock.at(asked, opensAt);
  treat(walk, asked, indication);
}
