import type { SessionKind, SkinReaction } from '@stipple/domain/sessions';
import type { Chance } from '../chance/chance.ts';
import type { Traits } from '../fading/fading.ts';

const general = [
  'Client comfortable throughout, two short breaks.',
  'Took pigment well. Density as planned.',
  'Softened the hairline a little on request.',
  'Kept spacing wide at the edge, blends better at this length.',
  'Slept badly, worked slower than usual.',
  'Shaved to 0.5 before the start. Photos of all views taken.',
  'Wants to keep the temples as they are.',
] as const;

const byKind: Readonly<Record<SessionKind, readonly string[]>> = {
  session: ['Layered over the last session where it had lightened.', 'Template agreed and kept from the consultation.'],
  perfecting: ['Filled small gaps behind the hairline only.', 'Very little to do, healed evenly.'],
  top_up: ['Faded evenly, same recipe as before.', 'Lightened most at the front; one shade as in the first course.'],
};

/** Now and then a note, in the practitioner's words. Hints at what fades the work, as a careful eye would see it. */
export function drawNotes(traits: Traits, kind: SessionKind, reaction: SkinReaction, chance: Chance): string | null {
  const notes: string[] = [];
  if (chance.happens(0.3)) notes.push(chance.pick(general));
  if (chance.happens(0.2)) notes.push(chance.pick(byKind[kind]));
  if (traits.skin === 'oily' && chance.happens(0.25)) notes.push('Oily scalp, used a finer needle.');
  if (traits.strongSun && chance.happens(0.25)) notes.push('Works outdoors; talked about sun cream again.');
  if (!traits.aftercareKept && kind !== 'session' && chance.happens(0.5))
    notes.push('Admits to the gym in the first week.');
  if (reaction === 'moderate') notes.push('Redness beyond the treated area, cooled for twenty minutes.');
  if (reaction === 'severe') notes.push('Marked swelling. Stopped early, client to send a photo tomorrow.');
  return notes.length > 0 ? notes.join(' ') : null;
}
