import type { Zone } from '@stipple/domain/sessions';
import { type HairlineShape, usualDensities } from '@stipple/domain/treatments';
import type { PlanOfTreatmentQuery } from '../../generated/graphql.ts';
import { minorUnits } from '../../words/numbers.ts';

export type PlannedTreatment = NonNullable<PlanOfTreatmentQuery['treatment']>;

/** A plan as it is being made. */
export interface PlanDraft {
  readonly id: string;
  readonly densities: readonly number[];
  readonly zones: readonly Zone[];
  readonly pigments: readonly string[];
  readonly hairlineShape: HairlineShape | null;
  readonly hairlineHeightMm: number;
  /** In the clinic's currency, as typed. */
  readonly price: string;
  readonly notes: string;
  readonly agreed: boolean;
  readonly agreedName: string;
}

/** The plan kept on this device, unless more sessions have been done since than it has. */
export function planToGoOnWith(
  kept: PlanDraft | undefined,
  { completedSessions }: Pick<PlannedTreatment, 'completedSessions'>,
): PlanDraft | undefined {
  return kept && kept.densities.length > completedSessions ? kept : undefined;
}

const usualHeightMm = 70;

/** Begins with the plan that holds, else with the usual one. */
export function planDraftOf(treatment: PlannedTreatment, id: string): PlanDraft {
  const [held] = treatment.plans;
  const hundredth = minorUnits(1, treatment.currency);
  const priceMinor = held ? held.priceMinor : treatment.priceMinor;
  const zones = [...new Set((held?.sessions ?? []).flatMap((session) => session.zones))];
  return {
    id,
    densities: held?.sessions.map(({ densityPercent }) => densityPercent) ?? usualDensities(treatment.plannedSessions),
    zones: held ? zones : usualZones(treatment.indication),
    pigments: held?.pigments.map((pigment) => pigment.id) ?? [],
    hairlineShape: held?.hairlineShape ?? null,
    hairlineHeightMm: held?.hairlineHeightMm ?? usualHeightMm,
    price: priceMinor === null ? '' : String(priceMinor / hundredth),
    notes: held?.notes ?? '',
    agreed: treatment.state === 'proposed',
    agreedName: treatment.client.name,
  };
}

function usualZones(indication: PlannedTreatment['indication']): Zone[] {
  if (indication === 'scar') return ['scar'];
  return indication === 'diffuse_thinning' ? ['top', 'crown'] : ['hairline', 'top', 'crown'];
}

/** One more session, or one fewer: the densities are spread anew, as usual. */
export const withSessions = (draft: PlanDraft, sessions: number): PlanDraft => ({
  ...draft,
  densities: usualDensities(Math.min(8, Math.max(1, sessions))),
});

/** A density changed: those after it are never below. */
export function withDensity(draft: PlanDraft, index: number, percent: number): PlanDraft {
  const densities = draft.densities.map((density, at) => {
    if (at === index) return percent;
    return at < index ? Math.min(density, percent) : Math.max(density, percent);
  });
  return { ...draft, densities };
}

export const hasHairline = ({ zones }: PlanDraft): boolean => zones.includes('hairline');

/** What is sent. */
export function planInput(draft: PlanDraft, treatment: Pick<PlannedTreatment, 'id' | 'version' | 'currency'>) {
  const { id, densities, zones, pigments, price, notes, agreed, agreedName } = draft;
  const amount = Number(price.replace(',', '.'));
  return {
    ...{ id, treatmentId: treatment.id, version: treatment.version, pigments: [...pigments], notes: notes || null },
    sessions: densities.map((densityPercent) => ({ densityPercent, zones: [...zones] })),
    hairlineShape: hasHairline(draft) ? draft.hairlineShape : null,
    hairlineHeightMm: hasHairline(draft) ? draft.hairlineHeightMm : null,
    priceMinor: price.trim() === '' || !Number.isFinite(amount) ? null : minorUnits(amount, treatment.currency),
    agreedName: agreed ? agreedName.trim() || null : null,
  };
}
