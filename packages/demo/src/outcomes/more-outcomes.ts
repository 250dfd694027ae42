import {
  builtIn,
  type InstrumentAnswers,
  type InstrumentContent,
  type InstrumentDefinition,
  scoreOf,
} from '@stipple/domain/outcomes';
import type { Instant } from '@stipple/domain/time';
import type { Treatment } from '@stipple/domain/treatments';
import { type Day, dateOf, instantOf, type Millis, millisOfDay } from '../calendar/calendar.ts';
import type { InstrumentVersionRow } from '../chain/after-rows.ts';
import type { OutcomeRow } from '../chain/rows.ts';
import type { World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';

export interface OutcomeHistory {
  readonly instrumentVersions: readonly InstrumentVersionRow[];
  readonly outcomes: readonly OutcomeRow[];
}

const steps = (words: readonly string[]) => words.map((each, value) => ({ value, words: each }));
const often = steps(['Never', 'Rarely', 'Sometimes', 'Often', 'Always']);
const asked = { least: 0, most: 4, step: 1, weight: null, choices: true, anchors: often };

/** The chain's own questionnaire. Its second version says one question better, and measures the same. */
const everyday: InstrumentContent = {
  ...{ name: 'Everyday ease', about: 'How often hair is on the client’s mind.', source: null },
  ...{ answeredBy: 'client', better: 'lower', scoring: 'sum' },
  items: [
    { key: 'mirror', words: 'How often do you check your hair in a mirror?', ...asked },
    { key: 'hat', words: 'How often do you wear a hat to hide it?', ...asked },
    { key: 'photos', words: 'How often do you avoid photos?', ...asked },
  ],
  bandings: [
    {
      name: 'Burden',
      bands: [
        { from: 0, words: 'Hardly any' },
        { from: 4, words: 'Some' },
        { from: 8, words: 'Heavy' },
      ],
    },
  ],
};
const reworded: InstrumentContent = {
  ...everyday,
  items: everyday.items.map((item) =>
    item.key === 'hat' ? { ...item, words: 'How often do you wear a hat or cap because of your hair?' } : item,
  ),
};
const key = 'everyday_ease';
const publishedDaysAgo = [900, 400] as const;

/** Scars and alopecia on their own scales before and after, and the chain's own questionnaire at reviews. */
export function inventMoreOutcomes(world: World, chance: Chance): OutcomeHistory {
  const versions = versionsOf(world, chance);
  const reviews = Map.groupBy(
    world.ledger.outcomes.filter(
      ({ instrument, recordedBy }) => instrument === 'visual_density' && recordedBy !== null,
    ),
    ({ treatmentId }) => treatmentId,
  );
  const days = new Map(world.clinics.map(({ row, clock }) => [row.id, (at: Millis) => clock.dayAt(at)]));
  const outcomes = world.ledger.treatments.flatMap((treatment) => {
    const own = chance.fork(treatment.id);
    const visits = [baselineOf(treatment, days.get(treatment.clinicId)), ...(reviews.get(treatment.id) ?? [])];
    return visits.flatMap((visit, nth) => {
      if (!visit) return [];
      const density = 'score' in visit ? visit.score : 0;
      return answersAt({ treatment, nth, density, version: versions.at(visit.assessedAt) }, own).map(
        ({ definition, answers }): OutcomeRow => ({
          id: own.id(Date.parse(visit.assessedAt)),
          ...{ treatmentId: treatment.id, clientId: treatment.clientId, clinicId: visit.clinicId, sessionId: null },
          ...{ instrument: definition.key, instrumentVersion: definition.version, answers },
          score: scoreOf(definition, answers),
          ...{ assessedAt: visit.assessedAt, assessedOn: visit.assessedOn },
          recordedBy: definition.answeredBy === 'client' ? null : visit.recordedBy,
        }),
      );
    });
  });
  return { instrumentVersions: versions.rows, outcomes: [...world.ledger.outcomes, ...outcomes] };
}

/** At the consultation, where a practitioner is known. */
function baselineOf({ clinicId, createdAt, practitionerId }: Treatment, dayAt: ((at: Millis) => Day) | undefined) {
  if (practitionerId === null || !dayAt) return undefined;
  const assessedOn = dateOf(dayAt(Date.parse(createdAt)));
  return { clinicId, assessedAt: createdAt, assessedOn, recordedBy: practitionerId };
}

interface Asked {
  readonly treatment: Treatment;
  /** 0 is the baseline. */
  readonly nth: number;
  /** Visual density of the same visit, 0 to 10. */
  readonly density: number;
  readonly version: InstrumentDefinition | undefined;
}

interface Answered {
  readonly definition: InstrumentDefinition;
  readonly answers: InstrumentAnswers;
}

function answersAt({ treatment, nth, density, version }: Asked, chance: Chance): Answered[] {
  const found: Answered[] = [];
  if (treatment.indication === 'scar') {
    // Pigment changes the colour of a scar, not its height.
    const scar = chance.fork('scar');
    const kept = { vascularity: scar.whole(0, 1), pliability: scar.whole(0, 2), height: scar.whole(0, 1) };
    found.push({ definition: builtIn.vancouver, answers: { ...kept, pigmentation: nth === 0 || density < 5 ? 1 : 0 } });
  }
  if (treatment.indication === 'alopecia') {
    const loss = chance.fork('loss');
    const region = () => Math.max(0, Math.min(100, Math.round((loss.whole(0, 60) + chance.normal(0, 4)) / 5) * 5));
    found.push({
      definition: builtIn.salt,
      answers: { vertex: region(), back: region(), right: region(), left: region() },
    });
  }
  if (nth > 0) {
    const satisfied = Math.max(0, Math.min(3, Math.round((density - 3.2) / 1.9 + chance.normal(0, 0.4))));
    found.push({ definition: builtIn.pss, answers: { value: satisfied } });
  }
  if (version) {
    const burden = nth === 0 ? 3.1 : 2.6 - density * 0.26;
    const answer = () => Math.max(0, Math.min(4, Math.round(burden + chance.normal(0, 0.7))));
    found.push({ definition: version, answers: { mirror: answer(), hat: answer(), photos: answer() } });
  }
  return found;
}

function versionsOf({ now, owner }: World, chance: Chance) {
  const published = [everyday, reworded].map((content, index) => ({
    content,
    number: index + 1,
    at: now - (publishedDaysAgo[index] ?? 0) * millisOfDay,
  }));
  const rows = published.map(({ content, number, at }): InstrumentVersionRow => {
    const publishedAt = instantOf(at);
    const written = { publishedAt, publishedBy: owner, updatedAt: publishedAt, version: 2 };
    return { id: chance.id(at), instrument: key, number, definition: JSON.stringify(content), ...written };
  });
  /** The version asked at a moment; undefined before there was one. */
  const at = (moment: Instant): InstrumentDefinition | undefined => {
    const found = published.findLast((each) => each.at <= Date.parse(moment));
    return found && { ...found.content, key, version: found.number };
  };
  return { rows, at };
}
