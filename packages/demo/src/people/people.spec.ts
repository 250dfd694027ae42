import { addClientInput } from '@stipple/domain/clients';
import { dayOf } from '../calendar/calendar.ts';
import { threeChains } from '../chains/index.ts';
import { Chance } from '../chance/chance.ts';
import { drawTraits } from '../fading/fading.ts';
import { inventClient } from './client.ts';

const now = '2026-11-22T12:00:00.000Z';
const clinics = threeChains(now).flatMap((plan) => plan.clinics);

describe('invented people', () => {
  const chance = new Chance('people');
  const people = clinics.flatMap((plan) =>
    Array.from({ length: 200 }, () => {
      const enquiry = {
        clinicId: chance.id(0),
        plan,
        traits: drawTraits(chance),
        day: dayOf('2021-03-04'),
        arrivedAt: 0,
      };
      return inventClient(enquiry, chance);
    }),
  );

  it('would be taken by the product as they are', () => {
    for (const person of people) {
      const { version, createdAt, search, ...entered } = person;
      expect(addClientInput.parse(entered)).toEqual(entered);
    }
  });

  it('can be reached nowhere but in fiction', () => {
    const fictional =
      /^\+(1 \d{3}-555-01\d\d|44 20 7946 0\d{3}|44 7700 900\d{3}|44 1632 960\d{3}|353 20 91\d \d{4}|33 6 39 98 \d\d \d\d|49 30 23125 \d{3})$/;
    for (const { phone, email } of people) {
      if (phone !== null) expect(phone).toMatch(fictional);
      if (email !== null) expect(email).toMatch(/^[a-z]+\.[a-z]+\d+@[a-z]+\.example$/);
    }
  });

  it('come from many places, right-to-left scripts and accents among them', () => {
    const names = people.map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThan(names.length * 0.8);
    expect(names.some((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
    expect(names.some((name) => /\p{Script=Hebrew}/u.test(name))).toBe(true);
    expect(names.some((name) => /[áçéłøňőšüạ]/iu.test(name))).toBe(true);
    expect(new Set(people.map(({ language }) => language)).size).toBeGreaterThan(8);
  });

  it('are adults', () => {
    for (const { bornOn } of people) if (bornOn !== null) expect(bornOn < '2003-03-04').toBe(true);
  });
});
