import { type AftercareHistory, inventAftercare } from '../aftercare/invent-aftercare.ts';
import type { Millis } from '../calendar/calendar.ts';
import type { RecallRow } from '../chain/rows.ts';
import type { World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';
import { type ComplicationHistory, inventComplications } from '../complications/invent-complications.ts';
import { inventMoreOutcomes, type OutcomeHistory } from '../outcomes/more-outcomes.ts';
import { inventWaitlist } from '../waitlist/invent-waitlist.ts';
import type { WaitlistHistory } from '../waitlist/waitlist-rows.ts';

export type WhatCameAfter = AftercareHistory & ComplicationHistory & OutcomeHistory & WaitlistHistory;

interface Given {
  readonly foundedAt: Millis;
  readonly recalls: readonly RecallRow[];
}

/** What followed each session and treatment: aftercare handed over, complications, more that was asked. */
export function whatCameAfter(world: World, { foundedAt, recalls }: Given, chance: Chance): WhatCameAfter {
  return {
    ...inventAftercare(world, foundedAt, chance.fork('aftercare')),
    ...inventComplications(world, recalls, chance.fork('complications')),
    ...inventMoreOutcomes(world, chance.fork('outcomes')),
    ...inventWaitlist(world, chance.fork('waitlist')),
  };
}

/** Of a chain that only has to be large. */
export function nothingAfter({ ledger: { sessions, outcomes } }: World): WhatCameAfter {
  return {
    ...{ sessions, outcomes, aftercareVersions: [], handOvers: [], instrumentVersions: [] },
    ...{ complications: [], followUps: [], waitlistEntries: [], waitlistClinics: [] },
  };
}
