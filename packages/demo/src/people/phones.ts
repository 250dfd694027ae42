import type { Chance } from '../chance/chance.ts';

/**
 * Ranges that regulators keep free for films and books: Ofcom for the United Kingdom, ComReg for Ireland, ARCEP for
 * France, the Bundesnetzagentur for Germany, and 555-01xx of the North American plan. `x` stands for a digit.
 */
export const fictionalPhones = {
  london: '+44 20 7946 0xxx',
  ukMobile: '+44 7700 900xxx',
  ukElsewhere: '+44 1632 960xxx',
  ireland: '+353 20 91x xxxx',
  frenchMobile: '+33 6 39 98 xx xx',
  berlin: '+49 30 23125 xxx',
  american: (area: number) => `+1 ${area}-555-01xx`,
} as const;

export function inventPhone(patterns: readonly string[], chance: Chance): string {
  return chance.pick(patterns).replace(/x/g, () => String(chance.whole(0, 9)));
}
