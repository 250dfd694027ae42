import { type Appointment, type AppointmentKind, bookAppointmentInput } from '@stipple/domain/appointments';
import { addClientInput, type Client } from '@stipple/domain/clients';
import type { Clinic } from '@stipple/domain/clinics';
import { type ExtraReason, type Session, type SessionKind, startSessionInput } from '@stipple/domain/sessions';
import type { StaffMember } from '@stipple/domain/staff';
import {
  type AddProductInput,
  addProductInput,
  type Lot,
  type MixInput,
  mixInput,
  type Product,
  receiveLotInput,
} from '@stipple/domain/stock';
import { addDays, addMinutes, type Instant, type LocalDate, localDate } from '@stipple/domain/time';
import { proposeTreatmentInput, type Treatment } from '@stipple/domain/treatments';
import { v7 as uuidv7 } from 'uuid';
import type { Chain } from './chain.ts';
import { ready } from './readiness.ts';
import type { Person } from './sign-in.ts';

type GivenClient = { readonly at: Clinic } & Partial<Omit<Client, 'id' | 'clinicId' | 'createdAt' | 'version'>>;

/** A grown-up client of this clinic who can be reached by e-mail. */
export function aClient(chain: Chain, { at, ...given }: GivenClient): Promise<Client> {
  const usual = { id: uuidv7(), clinicId: at.id, name: 'Casey Client', email: 'casey@client.example' };
  const known = { bornOn: '1985-04-12', skinType: 2 };
  return chain.services.clients.add(chain.owner.ctx, addClientInput.parse({ ...usual, ...known, ...given }));
}

interface GivenTreatment {
  readonly of: Client;
  /** The client's home clinic when left out. */
  readonly at?: Clinic;
  readonly plannedSessions?: number;
  /** Agreed unless said otherwise. */
  readonly agreed?: boolean;
  /** Whether nothing keeps its first session from starting; so when it is agreed, unless said otherwise. */
  readonly cleared?: boolean;
}

/** A treatment of this client for pattern baldness, three sessions planned, whose first session may start. */
export async function aTreatment(chain: Chain, given: GivenTreatment): Promise<Treatment> {
  const { of: client, at, plannedSessions = 3, agreed = true, cleared = agreed } = given;
  const { treatments } = chain.services;
  const input = { id: uuidv7(), clientId: client.id, clinicId: at?.id ?? client.clinicId, plannedSessions };
  const parsed = proposeTreatmentInput.parse({ ...input, indication: 'pattern_baldness' });
  const treatment = await treatments.propose(chain.owner.ctx, parsed);
  if (cleared) await ready(chain, client, await aProduct(chain));
  return agreed ? treatments.agree(chain.owner.ctx, treatment) : treatment;
}

interface GivenAppointment {
  readonly of: Client;
  readonly with: StaffMember;
  readonly at?: Clinic;
  readonly treatment?: Treatment;
  readonly kind?: AppointmentKind;
  /** In one hour when left out. */
  readonly startsAt?: Instant;
  readonly minutes?: number;
}

/** A booked session of this client with this practitioner. */
export function anAppointment(chain: Chain, given: GivenAppointment): Promise<Appointment> {
  return chain.services.appointments.book(chain.owner.ctx, aBooking(chain, given));
}

/** What is sent to book it. */
export function aBooking(chain: Chain, given: GivenAppointment) {
  const { of: client, with: practitioner, at, treatment, kind = 'session', minutes = 120 } = given;
  const startsAt = given.startsAt ?? addMinutes(chain.house.clock.now(), 60);
  return bookAppointmentInput.parse({
    id: uuidv7(),
    clinicId: at?.id ?? client.clinicId,
    clientId: client.id,
    practitionerId: practitioner.id,
    treatmentId: treatment?.id,
    kind,
    startsAt,
    endsAt: addMinutes(startsAt, minutes),
  });
}

interface GivenSession {
  readonly of: Treatment;
  readonly by: Person;
  readonly kind?: SessionKind;
  /** Asked for beyond the sessions agreed. */
  readonly extraReason?: ExtraReason;
}

/** A session of this treatment that its practitioner has started now. */
export function aSession(chain: Chain, { of, by, kind = 'session', extraReason }: GivenSession): Promise<Session> {
  const input = { id: uuidv7(), treatmentId: of.id, kind, extraReason, startedAt: chain.house.clock.now() };
  return chain.services.sessions.start(by.ctx, startSessionInput.parse(input));
}

/** A product of the chain: a pigment unless said otherwise. */
export function aProduct(chain: Chain, given: Partial<AddProductInput> = {}): Promise<Product> {
  const input = addProductInput.parse({ id: uuidv7(), brand: 'Dermis', shade: 'Ash 3', ...given });
  return chain.services.stock.addProduct(chain.owner.ctx, input);
}

interface GivenLot {
  readonly at: Clinic;
  readonly product?: Pick<Product, 'id'>;
  readonly number?: string;
  /** In a year when left out. */
  readonly expiresOn?: LocalDate;
  /** A month before today when left out. */
  readonly receivedOn?: LocalDate;
  /** 500 ml or pieces when left out. */
  readonly amount?: number;
}

/** A lot in date at this clinic. */
export async function aLot(chain: Chain, given: GivenLot): Promise<Lot> {
  const today = localDate(chain.house.clock.now(), given.at.zone);
  const product = given.product ?? (await aProduct(chain));
  const {
    number = `L-${uuidv7().slice(-6)}`,
    expiresOn = addDays(today, 365),
    receivedOn = addDays(today, -30),
    amount = 500,
  } = given;
  const label = { productId: product.id, number, expiresOn, receivedOn };
  const input = { id: uuidv7(), clinicId: given.at.id, ...label, amount };
  return chain.services.stock.receive(chain.owner.ctx, receiveLotInput.parse(input));
}

/** What a session's log says of a mix: two millilitres of this lot and one of water. */
export function aMix({ id: lotId }: Pick<Lot, 'id'>, given: Partial<MixInput> = {}): MixInput {
  return mixInput.parse({ id: uuidv7(), waterMl: 1, parts: [{ lotId, ml: 2 }], ...given });
}
