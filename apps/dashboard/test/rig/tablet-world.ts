import {
  aChain,
  aClient,
  aClinic,
  aHouse,
  aLot,
  aProduct,
  aStaffMember,
  aTreatment,
  type Person,
} from '@stipple/testing/builders';
import type { TestStack } from '@stipple/testing/stack';

/** A tablet held upright, in the hands of somebody in Leeds. */
export const tablet = {
  viewport: { width: 768, height: 1024 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
  timezoneId: 'Europe/London',
} as const;

/** One clinic in Leeds: two practitioners, a client for each walk, bottles of three shades, needles and a gel. */
export interface World {
  readonly ada: Person;
  readonly ben: Person;
  /** Treatments by the name of their client. */
  readonly treatments: Readonly<Record<string, string>>;
}

/** @param clients names of the clients who are ready for a session */
export async function furnish(database: TestStack['database'], clients: readonly string[]): Promise<World> {
  const house = await aHouse({ over: database, at: new Date().toISOString() });
  await house.work.asVisitor({}, (query) => query('insert into installation default values'));
  const chain = await aChain(house);
  const leeds = await aClinic(chain, { name: 'Leeds', city: 'Leeds' });
  const york = await aClinic(chain, { name: 'York', city: 'York' });
  const ada = await aStaffMember(chain, { at: [leeds, york], name: 'Ada Mensah' });
  const ben = await aStaffMember(chain, { at: [leeds], name: 'Ben Okafor' });
  const product = await aProduct(chain);
  await aLot(chain, { at: leeds, product, number: 'GOOD-1' });
  await aLot(chain, { at: leeds, product, number: 'OLD-1', expiresOn: '2020-01-31', receivedOn: '2019-01-01' });
  await aLot(chain, { at: york, product, number: 'YORK-1' });
  const others = [
    ['UMBER-1', { shade: 'Umber 4' }, 500],
    ['LITTLE-1', { shade: 'Raven 6' }, 3],
    ['GEL-1', { kind: 'anaesthetic', shade: 'Numb gel' }, 100],
    ['NEEDLE-1', { kind: 'needle', shade: 'Cartridge', configuration: '3RL' }, 50],
  ] as const;
  for (const [number, shade, amount] of others)
    await aLot(chain, { at: leeds, product: await aProduct(chain, shade), number, amount });
  const treatments: Record<string, string> = {};
  for (const name of clients) {
    const of = await aClient(chain, { at: leeds, name, email: `${name.replace(' ', '.')}@client.example` });
    treatments[name] = (await aTreatment(chain, { of })).id;
  }
  await house.close();
  return { ada, ben, treatments };
}
