import {
  type HairColour,
  type NorwoodStage,
  type SkinCondition,
  skinConditions,
  type Wish,
} from '@stipple/domain/consultations';
import type { Indication } from '@stipple/domain/treatments';
import type { Chance } from '../chance/chance.ts';
import type { ConsultationRow } from './rows.ts';

type Findings = Pick<
  ConsultationRow,
  | 'norwood'
  | 'ludwig'
  | 'savin'
  | 'salt'
  | 'skin'
  | 'skinConditions'
  | 'hairColour'
  | 'scars'
  | 'earlierWork'
  | 'wishes'
  | 'notes'
>;

const norwood: Readonly<Record<NorwoodStage, number>> = {
  I: 0,
  II: 1,
  III: 3,
  III_vertex: 3,
  IV: 4,
  V: 4,
  VI: 3,
  VII: 1,
};
const hair: Readonly<Record<HairColour, number>> = {
  ...{ black: 2, dark_brown: 5, light_brown: 2, blond: 1, red: 0.4, grey: 2, white: 0.5, none: 0.6 },
};
const scars = [
  'Strip scar across the back, 21 cm, 3 mm wide, from 2014. Flat and pale.',
  'Linear scar above the left ear, 4 cm, from a fall as a child.',
  'Dotted scars over the back after a follicular extraction, about 1,800.',
  'Two scars after stitches on the crown, 2 and 5 cm, slightly raised.',
];
const remarks = [
  'Wants it soft at the front, nothing sharp.',
  'Shaves every second day and wishes to keep to it.',
  'Afraid it could look painted; shown three healed results.',
  'Works outdoors, talked about sun protection.',
  'Partner came along. Will think about the height of the hairline.',
];

/** What a consultation for this indication finds. */
export function drawFindings(indication: Indication, chance: Chance): Findings {
  const conditions = chance.happens(0.22) ? [chance.pick(skinConditions) as SkinCondition] : [];
  return {
    ...scaleFor(indication, chance),
    skin: chance.weighted({ normal: 6, oily: 3, dry: 2 }),
    skinConditions: conditions,
    hairColour: chance.weighted(hair),
    scars: indication === 'scar' || chance.happens(0.06) ? chance.pick(scars) : null,
    earlierWork: chance.happens(0.08) ? 'Done elsewhere some years ago, faded, slightly blue at the temples.' : null,
    wishes: wishesFor(indication),
    notes: chance.happens(0.5) ? chance.pick(remarks) : null,
  };
}

function scaleFor(indication: Indication, chance: Chance): Pick<Findings, 'norwood' | 'ludwig' | 'savin' | 'salt'> {
  const none = { norwood: null, ludwig: null, savin: null, salt: null };
  if (indication === 'alopecia') return { ...none, salt: drawSalt(chance) };
  if (indication === 'full_loss') return { ...none, norwood: 'VII' };
  if (indication === 'diffuse_thinning') return { ...none, ludwig: chance.weighted({ I: 3, II: 4, III: 1 }) };
  return indication === 'pattern_baldness' ? { ...none, norwood: chance.weighted(norwood) } : none;
}

function drawSalt(chance: Chance): string {
  const region = () => chance.whole(0, 16) * 5;
  return JSON.stringify({ left: region(), right: region(), vertex: region(), back: region() });
}

function wishesFor(indication: Indication): Wish[] {
  if (indication === 'scar') return ['scar'];
  return indication === 'diffuse_thinning' ? ['density'] : ['shaved_look'];
}
