import {
  consentToContact,
  type Enquiry,
  type EnquiryState,
  handleOf,
  type LostReason,
  usualPage,
} from '@stipple/domain/enquiries';
import { localDate } from '@stipple/domain/time';
import { instantOf, type Millis, millisOfDay } from '../calendar/calendar.ts';
import type { AppointmentRow, ClientRow } from '../chain/rows.ts';
import type { ClinicWorld, World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import { inventName, type Tongue } from '../people/names.ts';
import { inventPhone } from '../people/phones.ts';
import type { EnquiryHistory } from './enquiry-rows.ts';

/** How far back anybody remembers how a client came. */
const daysRemembered = 120;

const sources = { page: 46, phone: 20, recommended: 14, social_media: 12, walk_in: 5, email: 3 } as const;
const abouts = { shaved_look: 34, density: 30, scar: 14, not_sure: 22 } as const;
const reasons = { price: 30, no_answer: 28, changed_mind: 20, another_provider: 14, not_suitable: 8 } as const;

const notes = [
  'Prefers a call after five.',
  'Has seen work of ours on a friend.',
  'Wants to come with a friend.',
  'Asked what a full course costs; sent the price list.',
  'Left a message, will call back.',
] as const;

/** Who asked lately, and what came of it: the consultations that were booked tell most of it. */
export function inventEnquiries(world: World, organizationName: string, chance: Chance): EnquiryHistory {
  const { clinics } = world;
  const people = clinics.flatMap(({ practitioners }) => practitioners.filter(({ current }) => current));
  const online = people.filter((_, nth) => nth % 2 === 0);
  const page = { ...usualPage(organizationName), open: true, version: 1 };
  const { clinicIds: _, practitionerIds: __, ...row } = page;
  return {
    enquiryPages: handleOf(organizationName) === '' ? [] : [row],
    enquiryClinics: clinics.map(({ row: { id: clinicId } }) => ({ clinicId })),
    enquiryPractitioners: online.map(({ id: staffMemberId }) => ({ staffMemberId })),
    enquiries: clinics.flatMap((clinic) => {
      const own = chance.fork(`clinic ${clinic.index}`);
      const about = { clinic, now: world.now, consentText: consentToContact(organizationName), chance: own };
      return [...thatWereBooked(world, about), ...thatWereNot(about)];
    }),
  };
}

interface About {
  readonly clinic: ClinicWorld;
  readonly now: Millis;
  readonly consentText: string;
  readonly chance: Chance;
}

function thatWereBooked({ ledger }: World, about: About): Enquiry[] {
  const { clinic, now, chance } = about;
  const clients = new Map(ledger.clients.map((client) => [client.id, client]));
  const agreed = new Map(ledger.treatments.map(({ clientId, agreedAt }) => [clientId, agreedAt]));
  return ledger.appointments.flatMap((appointment) => {
    const { kind, clinicId, clientId, createdAt } = appointment;
    const client = clients.get(clientId);
    const bookedAt = Date.parse(createdAt);
    const lately = bookedAt > now - daysRemembered * millisOfDay && bookedAt <= now;
    if (kind !== 'consultation' || clinicId !== clinic.row.id || !client || !lately) return [];
    if ((client.email ?? client.phone) === null || chance.happens(0.3)) return [];
    return [booked({ ...about, appointment, client, agreedAt: agreed.get(clientId) ?? null })];
  });
}

interface Booked extends About {
  readonly appointment: AppointmentRow;
  readonly client: ClientRow;
  readonly agreedAt: string | null;
}

function booked({ appointment, client, agreedAt, ...about }: Booked): Enquiry {
  const { now, chance, clinic } = about;
  const bookedAt = Date.parse(appointment.createdAt);
  const online = chance.happens(0.5);
  const receivedAt = online ? bookedAt : bookedAt - chance.whole(40, 3 * 24 * 60) * 60_000;
  const since = now - Date.parse(appointment.startsAt);
  const gone = appointment.state === 'cancelled' || appointment.state === 'no_show';
  const won = agreedAt !== null && Date.parse(agreedAt) >= receivedAt && Date.parse(agreedAt) <= now;
  const over = since > (gone ? 20 : 40) * millisOfDay;
  const state: EnquiryState = won ? 'won' : over ? 'lost' : gone ? 'contacted' : 'consult_booked';
  const who = { name: client.name, email: client.email, phone: client.phone };
  return {
    ...enquiryOf({ ...about, receivedAt, who, state }),
    ...(online && { source: 'page' as const, assignedTo: chance.happens(0.5) ? clinic.desk : null }),
    clientId: client.id,
    appointmentId: gone ? null : appointment.id,
    contactedAt: online && !gone ? null : instantOf(Math.min(now, bookedAt)),
    bookedAt: instantOf(bookedAt),
    wonAt: won ? agreedAt : null,
    lostAt: state === 'lost' ? instantOf(Math.min(now, Date.parse(appointment.startsAt) + 15 * millisOfDay)) : null,
  };
}

/** Those who asked and have nothing booked: the new ones of these days, some spoken with, and those that were lost. */
function thatWereNot(about: About): Enquiry[] {
  const { chance, now } = about;
  const some = (state: EnquiryState, count: number, days: readonly [number, number]) =>
    Array.from({ length: count }, () => {
      const receivedAt = now - Math.round(chance.between(days[0], days[1]) * millisOfDay);
      return enquiryOf({ ...about, receivedAt, who: somebody(about), state });
    });
  return [
    ...some('new', chance.whole(1, 4), [0.02, 2.5]),
    ...some('contacted', chance.whole(1, 3), [1, 12]),
    ...some('lost', chance.whole(3, 8), [9, 110]),
  ];
}

function somebody({ clinic: { plan }, chance }: About) {
  const tongue = chance.weighted(plan.tongues as Readonly<Record<Tongue, number>>);
  const { full: name, slug } = inventName(tongue, chance.happens(0.3), chance);
  const byPhone = chance.happens(0.4);
  return {
    name,
    email: byPhone ? null : `${slug}${chance.whole(10, 9999)}@letterbox.example`,
    phone: byPhone || chance.happens(0.5) ? inventPhone(plan.phones, chance) : null,
  };
}

interface Given extends About {
  readonly receivedAt: Millis;
  readonly who: Pick<Enquiry, 'name' | 'email' | 'phone'>;
  readonly state: EnquiryState;
}

function enquiryOf({ clinic, now, consentText, chance, receivedAt, who, state }: Given): Enquiry {
  const received = instantOf(receivedAt);
  const soon = instantOf(Math.min(now, receivedAt + chance.whole(20, 28 * 60) * 60_000));
  const lostReason: LostReason | null = state === 'lost' ? chance.weighted(reasons) : null;
  return {
    ...{ id: chance.id(receivedAt), clinicId: clinic.row.id, state, ...who, consentText, consentedAt: received },
    source: chance.weighted(sources),
    about: chance.weighted(abouts),
    notes: state !== 'new' && chance.happens(0.35) ? chance.pick(notes) : null,
    assignedTo: state === 'new' ? null : clinic.desk,
    ...{ clientId: null, appointmentId: null, lostReason, lostWords: null },
    ...{ receivedAt: received, receivedOn: localDate(received, clinic.row.zone) },
    contactedAt: state === 'new' ? null : soon,
    ...{
      bookedAt: null,
      wonAt: null,
      lostAt: state === 'lost' ? instantOf(Math.min(now, receivedAt + 8 * millisOfDay)) : null,
    },
    version: state === 'new' ? 1 : 2,
  };
}
