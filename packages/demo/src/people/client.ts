import { searchTextOf } from '@stipple/domain/clients';
import { type Day, dateOf, daysOfMonth, instantOf, type Millis } from '../calendar/calendar.ts';
import type { ClinicPlan } from '../chain/plan.ts';
import type { ClientRow } from '../chain/rows.ts';
import type { Chance } from '../chance/chance.ts';
import type { Traits } from '../fading/fading.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';
import { inventName, type Tongue } from './names.ts';
import { inventPhone } from './phones.ts';

/** Who enquires at a clinic; `arrivedAt` is the moment, `day` its day there. */
export interface Enquiry {
  readonly clinicId: string;
  readonly plan: ClinicPlan;
  readonly traits: Traits;
  readonly day: Day;
  readonly arrivedAt: Millis;
}

const mailHosts = ['post.example', 'mail.example', 'letterbox.example', 'inbox.example'] as const;

export function inventClient({ clinicId, plan, traits, day, arrivedAt }: Enquiry, chance: Chance): ClientRow {
  const { female, withoutEmail, withoutPhone } = hiddenTruth.clients;
  const tongue = chance.weighted(plan.tongues as Readonly<Record<Tongue, number>>);
  const name = inventName(tongue, chance.happens(female), chance);
  const email = `${name.slug}${chance.whole(10, 9999)}@${chance.pick(mailHosts)}`;
  const phone = inventPhone(plan.phones, chance);
  const contact = {
    name: name.full,
    email: chance.happens(withoutEmail) ? null : email,
    phone: chance.happens(withoutPhone) ? null : phone,
  };
  return {
    id: chance.id(arrivedAt),
    clinicId,
    ...contact,
    bornOn: bornOn(day, chance),
    language: name.language,
    skinType: traits.skinType,
    createdAt: instantOf(arrivedAt),
    version: 1,
    search: searchTextOf(contact),
  };
}

/** The client nobody can reach: what is missing is shown in Today. */
export function withoutContact(client: ClientRow): ClientRow {
  const contact = { name: client.name, email: null, phone: null };
  return { ...client, ...contact, search: searchTextOf(contact) };
}

/** Nineteen to seventy-four, most around forty; now and then nobody asked. */
function bornOn(day: Day, chance: Chance): string | null {
  const years = Math.min(74, Math.max(19, 38 * Math.exp(chance.normal(0, 0.27))));
  return chance.happens(0.06) ? null : dateOf(Math.floor(day - years * 12 * daysOfMonth) - 1);
}
