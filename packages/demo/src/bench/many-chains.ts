import type { Instant } from '@stipple/domain/time';
import type { ChainPlan, ClinicPlan } from '../chain/plan.ts';
import { Chance } from '../chance/chance.ts';
import { fictionalPhones } from '../people/phones.ts';

export interface ManyChains {
  readonly seed: string;
  readonly now: Instant;
  readonly organizations: number;
  readonly sessions: number;
  /** Clinics of each chain; left out, as many as its sessions ask for. */
  readonly clinics?: number | undefined;
}

const sessionsOfClinic = 1_800;
const sessionsOfSeat = 700;

/** Chains of very uneven size, as a platform has them: with 200, the largest has about a twenty-fifth of all sessions. */
export function manyChains({ seed, now, organizations, sessions, clinics }: ManyChains): ChainPlan[] {
  const weights = Array.from({ length: organizations }, (_, rank) => (rank + 4) ** -0.8);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, rank) => {
    const number = String(rank + 1).padStart(3, '0');
    const own = Math.round((sessions * weight) / all);
    return {
      seed: `${seed}/${number}`,
      now,
      name: `Bench Chain ${number}`,
      host: `chain-${number}.example`,
      years: 8,
      sessionsWanted: own,
      healingDays: 10,
      unprepared: true,
      clinics: inventClinics(
        own,
        clinics ?? Math.max(1, Math.round(own / sessionsOfClinic)),
        new Chance(`${seed}/clinics ${number}`),
      ),
      ownerTreats: false,
      clinicsOfManager: 5,
      clinicsOfReceptionist: 2,
      fullToday: false,
    };
  });
}

const places = [
  {
    zone: 'America/New_York',
    currency: 'USD',
    phones: [fictionalPhones.american(212)],
    tongues: { american: 5, spanish: 1 },
  },
  {
    zone: 'Europe/London',
    currency: 'GBP',
    phones: [fictionalPhones.london],
    tongues: { english: 5, indian: 1, polish: 1 },
  },
  {
    zone: 'America/Chicago',
    currency: 'USD',
    phones: [fictionalPhones.american(312)],
    tongues: { american: 5, spanish: 1 },
  },
  { zone: 'Europe/Paris', currency: 'EUR', phones: [fictionalPhones.frenchMobile], tongues: { french: 5, arabic: 1 } },
  {
    zone: 'America/Los_Angeles',
    currency: 'USD',
    phones: [fictionalPhones.american(213)],
    tongues: { american: 4, spanish: 2 },
  },
  {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    phones: [fictionalPhones.berlin],
    tongues: { german: 5, polish: 1, nordic: 1 },
  },
  { zone: 'Europe/Dublin', currency: 'EUR', phones: [fictionalPhones.ireland], tongues: { english: 5, portuguese: 1 } },
] as const;

/** The first clinic is as old as the chain, the others opened over the years. */
function inventClinics(sessions: number, count: number, chance: Chance): ClinicPlan[] {
  const seats = Math.max(1, Math.ceil(sessions / count / sessionsOfSeat));
  const home = chance.whole(0, places.length - 1);
  return Array.from({ length: count }, (_, index): ClinicPlan => {
    const place = places[(home + Math.floor(index / 3)) % places.length] ?? places[0];
    return {
      ...place,
      name: `Clinic ${index + 1}`,
      city: place.zone.split('/')[1]?.replace('_', ' ') ?? place.zone,
      openYearsAgo: index === 0 ? 8 : chance.between(1, 7.5),
      weight: chance.between(0.7, 1.4),
      seats,
      coursePriceMinor: 250_000,
    };
  });
}
