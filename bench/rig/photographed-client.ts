import { aChain, aClient, aClinic, aHouse, aSignedConsent, type Chain } from '@stipple/testing/builders';
import type { BenchDatabase } from './database.ts';

/** A client who has given photo consent, and everything around them. */
export interface Photographed {
  readonly chain: Chain;
  readonly client: { readonly id: string };
  readonly dataDir: string;
  close(): Promise<void>;
}

export async function aPhotographedClient(database: BenchDatabase): Promise<Photographed> {
  const { urls, adminUrl } = database;
  const at = new Date().toISOString();
  const house = await aHouse({ over: { name: 'bench', urls, adminUrl, drop: () => Promise.resolve() }, at });
  const chain = await aChain(house);
  const client = await aClient(chain, { at: await aClinic(chain) });
  await aSignedConsent(chain, { of: client, purpose: 'photos' });
  return { chain, client, dataDir: house.dataDir, close: () => house.close() };
}
