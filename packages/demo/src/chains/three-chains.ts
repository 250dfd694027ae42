import type { Instant } from '@stipple/domain/time';
import type { ChainPlan, ClinicPlan } from '../chain/plan.ts';
import { fictionalPhones } from '../people/phones.ts';

type Place = Pick<ClinicPlan, 'name' | 'city' | 'openYearsAgo' | 'weight' | 'seats'> & { readonly region?: string };

const lisbon: ClinicPlan = {
  name: 'Ponto Fino Chiado',
  city: 'Lisbon',
  zone: 'Europe/Lisbon',
  region: 'PT',
  currency: 'EUR',
  openYearsAgo: 8,
  weight: 1,
  seats: 2,
  coursePriceMinor: 195_000,
  tongues: { portuguese: 6, english: 1, spanish: 0.7, french: 0.6, german: 0.4, arabic: 0.2, hebrew: 0.2 },
  // Portugal keeps no numbers for fiction: guests from elsewhere.
  phones: [fictionalPhones.ukMobile, fictionalPhones.frenchMobile, fictionalPhones.berlin],
};

const british = {
  zone: 'Europe/London',
  currency: 'GBP',
  coursePriceMinor: 240_000,
  tongues: { english: 6, indian: 1, polish: 0.7, arabic: 0.5, chinese: 0.3, french: 0.2, hebrew: 0.2, nordic: 0.2 },
  phones: [fictionalPhones.ukMobile, fictionalPhones.london, fictionalPhones.ukElsewhere],
} as const;

const irish = {
  zone: 'Europe/Dublin',
  region: 'IE',
  currency: 'EUR',
  coursePriceMinor: 235_000,
  tongues: { english: 6, polish: 1, portuguese: 0.5, indian: 0.4, spanish: 0.2 },
  phones: [fictionalPhones.ireland],
} as const;

const britishPlaces: readonly Place[] = [
  { name: 'Larkmere Marylebone', city: 'London', region: 'GB-ENG', openYearsAgo: 8, weight: 1.4, seats: 2 },
  { name: 'Larkmere Northern Quarter', city: 'Manchester', region: 'GB-ENG', openYearsAgo: 6.1, weight: 1, seats: 2 },
  { name: 'Larkmere New Town', city: 'Edinburgh', region: 'GB-SCT', openYearsAgo: 3.4, weight: 0.8, seats: 1 },
];

function american(zone: string, areas: readonly number[], place: Place): ClinicPlan {
  return {
    ...place,
    zone,
    region: 'US',
    currency: 'USD',
    coursePriceMinor: 310_000,
    tongues: {
      american: 6,
      spanish: 1.6,
      indian: 0.4,
      vietnamese: 0.4,
      chinese: 0.4,
      arabic: 0.2,
      hebrew: 0.2,
      polish: 0.2,
      nordic: 0.2,
    },
    phones: areas.map(fictionalPhones.american),
  };
}

const eastern = 'America/New_York';
const central = 'America/Chicago';
const pacific = 'America/Los_Angeles';

const americanClinics: readonly ClinicPlan[] = [
  american(eastern, [212, 718, 917], {
    name: 'Northdot Flatiron',
    city: 'New York',
    openYearsAgo: 8,
    weight: 1.5,
    seats: 2,
  }),
  american(eastern, [617, 857], { name: 'Northdot Back Bay', city: 'Boston', openYearsAgo: 7, weight: 1, seats: 2 }),
  american(central, [312, 773], {
    name: 'Northdot River North',
    city: 'Chicago',
    openYearsAgo: 6.6,
    weight: 1.2,
    seats: 2,
  }),
  american(pacific, [213, 323], {
    name: 'Northdot Silver Lake',
    city: 'Los Angeles',
    openYearsAgo: 6,
    weight: 1.4,
    seats: 2,
  }),
  american(central, [512, 737], {
    name: 'Northdot East Austin',
    city: 'Austin',
    openYearsAgo: 5.2,
    weight: 0.9,
    seats: 1,
  }),
  american('America/Denver', [303, 720], {
    name: 'Northdot LoDo',
    city: 'Denver',
    openYearsAgo: 4.7,
    weight: 0.8,
    seats: 1,
  }),
  american('America/Phoenix', [602, 480], {
    name: 'Northdot Camelback',
    city: 'Phoenix',
    openYearsAgo: 4.1,
    weight: 0.9,
    seats: 1,
  }),
  american(pacific, [206, 425], {
    name: 'Northdot Ballard',
    city: 'Seattle',
    openYearsAgo: 3.6,
    weight: 0.8,
    seats: 1,
  }),
  american(eastern, [305, 786], { name: 'Northdot Wynwood', city: 'Miami', openYearsAgo: 3, weight: 1.1, seats: 1 }),
  american(eastern, [404, 678], {
    name: 'Northdot Old Fourth Ward',
    city: 'Atlanta',
    openYearsAgo: 2.3,
    weight: 0.9,
    seats: 1,
  }),
  american(central, [214, 972], {
    name: 'Northdot Deep Ellum',
    city: 'Dallas',
    openYearsAgo: 1.6,
    weight: 0.8,
    seats: 1,
  }),
  american(pacific, [503, 971], { name: 'Northdot Pearl', city: 'Portland', openYearsAgo: 0.8, weight: 0.7, seats: 1 }),
];

/** One clinic in Lisbon, four in Great Britain and Ireland, twelve in the United States; about 20,000 sessions in eight years. */
export function threeChains(now: Instant): readonly [ChainPlan, ChainPlan, ChainPlan] {
  const usual = {
    now,
    years: 8,
    fullToday: true,
    ownerTreats: false,
    healingDays: 14,
    clinicsOfManager: 4,
    clinicsOfReceptionist: 1,
  };
  return [
    {
      ...usual,
      seed: 'ponto-fino',
      name: 'Ponto Fino',
      host: 'pontofino.example',
      sessionsWanted: 1_900,
      clinics: [lisbon],
      ownerTreats: true,
    },
    {
      ...usual,
      seed: 'larkmere',
      name: 'Larkmere Scalp Clinics',
      host: 'larkmere.example',
      sessionsWanted: 5_100,
      clinics: [
        ...britishPlaces.map((place) => ({ ...british, ...place })),
        { ...irish, name: 'Larkmere Portobello', city: 'Dublin', openYearsAgo: 2.2, weight: 0.9, seats: 1 },
      ],
    },
    {
      ...usual,
      seed: 'northdot',
      name: 'Northdot Scalp Studios',
      host: 'northdot.example',
      sessionsWanted: 13_000,
      clinics: americanClinics,
      healingDays: 10,
      recalledYearsAgo: 1.9,
    },
  ];
}
