import type { Indication } from '@stipple/domain/treatments';
import type { Chance } from '../chance/chance.ts';
import { hiddenTruth } from '../truth/hidden-truth.ts';

/** What of a client decides how long the result holds; most of it no table shows. */
export interface Traits {
  /** Fitzpatrick 1 to 6. */
  readonly skinType: number;
  readonly skin: 'normal' | 'oily' | 'dry';
  readonly strongSun: boolean;
  readonly aftercareKept: boolean;
  readonly shade: 'light' | 'medium' | 'dark';
}

export function drawTraits(chance: Chance): Traits {
  const { skinType, skin, strongSun, aftercareKept, shade } = hiddenTruth.clients;
  return {
    skinType: Number(chance.weighted(skinType)),
    skin: chance.weighted(skin),
    strongSun: chance.happens(strongSun),
    aftercareKept: chance.happens(aftercareKept),
    shade: chance.weighted(shade),
  };
}

export interface Fading {
  readonly traits: Traits;
  readonly indication: Indication;
  /** The practitioner's effect on log time. */
  readonly practitionerEffect: number;
  /** Top-ups so far. */
  readonly topUps: number;
}

/** Median months to the top-up under the hidden truth. */
export function medianMonthsToTopUp({ traits, indication, practitionerEffect, topUps }: Fading): number {
  const { medianMonths, factors } = hiddenTruth.topUp;
  const applying = [
    factors.skinType[traits.skinType - 1] ?? 1,
    traits.skin === 'oily' ? factors.oilySkin : 1,
    traits.skin === 'dry' ? factors.drySkin : 1,
    traits.strongSun ? factors.strongSun : 1,
    traits.shade === 'light' ? factors.lightShade : 1,
    traits.shade === 'dark' ? factors.darkShade : 1,
    traits.aftercareKept ? 1 : factors.aftercareNotKept,
    indication === 'scar' ? factors.scar : 1,
    factors.again ** topUps,
  ];
  return applying.reduce<number>((product, factor) => product * factor, medianMonths * Math.exp(practitionerEffect));
}

/** Months to the top-up: one draw of the Weibull distribution around its median. */
export function drawMonthsToTopUp(fading: Fading, chance: Chance): number {
  return medianMonthsToTopUp(fading) * (chance.exponential() / Math.LN2) ** (1 / hiddenTruth.topUp.shape);
}

/** Months until the client leaves for good, were there no end of the history. */
export function drawMonthsToExit(chance: Chance): number {
  return chance.exponential() / hiddenTruth.exit.monthlyHazard;
}
