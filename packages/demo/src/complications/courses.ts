import type { ComplicationAction, ComplicationKind, Severity } from '@stipple/domain/complications';

/** How a kind of complication usually goes. Days from the session, and from its first sight to its end. */
export interface Course {
  readonly appears: readonly [number, number];
  readonly lasts: readonly [number, number];
  readonly severity: Readonly<Record<Severity, number>>;
  readonly notes: readonly string[];
  readonly goesOn: readonly string[];
  readonly ends: readonly string[];
  readonly first: readonly ComplicationAction[];
  readonly finally: readonly ComplicationAction[];
}

export const courses: Readonly<Record<ComplicationKind, Course>> = {
  infection: {
    appears: [3, 9],
    lasts: [9, 21],
    severity: { mild: 0.35, moderate: 0.5, severe: 0.15 },
    notes: ['Warm, red and weeping around some dots.', 'Pustules along the hairline, tender. No fever.'],
    goesOn: ['On antibiotics since yesterday, less red.', 'Drier, still tender.'],
    ends: ['Dry and pale. Small loss of pigment, to be filled later.', 'Healed, nothing to see.'],
    first: ['looked_at_in_clinic', 'sent_to_doctor'],
    finally: ['correction_planned'],
  },
  swelling: {
    appears: [0, 2],
    lasts: [2, 7],
    severity: { mild: 0.7, moderate: 0.27, severe: 0.03 },
    notes: [
      'Forehead swollen down to the brows.',
      'Swollen above the ears, no pain.',
      'Puffy around the eyes in the morning.',
    ],
    goesOn: ['Going down.', 'Nearly gone, sleeps with the head raised.'],
    ends: ['Gone.', 'Gone, no further trouble.'],
    first: ['advice_given'],
    finally: [],
  },
  allergic_reaction: {
    appears: [1, 12],
    lasts: [14, 60],
    severity: { mild: 0.4, moderate: 0.45, severe: 0.15 },
    notes: ['Itching wheals exactly where the pigment is.', 'Raised, itching dots; antihistamine helps a little.'],
    goesOn: ['Cortisone cream by the doctor, itching less.', 'Still raised in warm weather.'],
    ends: ['Flat, no more itching.', 'Flat. Another pigment family from now on.'],
    first: ['looked_at_in_clinic', 'sent_to_doctor', 'maker_informed'],
    finally: ['correction_planned'],
  },
  colour_change: {
    appears: [45, 300],
    lasts: [40, 140],
    severity: { mild: 0.65, moderate: 0.32, severe: 0.03 },
    notes: ['A blue tone at the temples in daylight.', 'Greenish at the crown next to the last session.'],
    goesOn: ['Photo compared with the last visit: no worse.', 'One laser pass by a colleague, lighter.'],
    ends: ['Corrected with a warmer shade.', 'No longer seen from a metre away; client content.'],
    first: ['looked_at_in_clinic', 'correction_planned'],
    finally: ['correction_done'],
  },
  blowout: {
    appears: [1, 20],
    lasts: [30, 120],
    severity: { mild: 0.7, moderate: 0.28, severe: 0.02 },
    notes: ['Dots run together behind the hairline, 2 by 3 cm.', 'Merged dots over the scar, skin very soft there.'],
    goesOn: ['Edges softer since it settled.', 'Discussed: wait for the perfecting visit.'],
    ends: ['Blended at the perfecting visit.', 'Softened, blends in.'],
    first: ['advice_given'],
    finally: ['correction_done'],
  },
  patchy_fading: {
    appears: [18, 60],
    lasts: [14, 70],
    severity: { mild: 0.8, moderate: 0.19, severe: 0.01 },
    notes: ['Lighter patch at the crown, coin-sized.', 'Front third lost more than the rest; picked at the scabs.'],
    goesOn: ['Unchanged, to be filled.'],
    ends: ['Filled at the next session.', 'Filled, even now.'],
    first: ['correction_planned'],
    finally: ['correction_done'],
  },
  scarring: {
    appears: [40, 110],
    lasts: [180, 420],
    severity: { mild: 0.5, moderate: 0.4, severe: 0.1 },
    notes: ['Small raised spots along the old scar.', 'A keloid of 4 mm behind the ear.'],
    goesOn: ['Silicone gel by the doctor, flatter.'],
    ends: ['Flat. No further work in this place.'],
    first: ['work_postponed', 'sent_to_doctor'],
    finally: [],
  },
  other: {
    appears: [0, 14],
    lasts: [2, 20],
    severity: { mild: 0.85, moderate: 0.14, severe: 0.01 },
    notes: ['Numb at the crown since the session.', 'Headache for two days.', 'Very dry, flakes for two weeks.'],
    goesOn: ['Better.'],
    ends: ['Gone.'],
    first: ['advice_given'],
    finally: [],
  },
};
