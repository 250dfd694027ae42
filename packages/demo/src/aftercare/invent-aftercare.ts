import { type AftercareProtocol, usualAftercare } from '@stipple/domain/aftercare';
import { instantOf, type Millis, millisOfDay, minute } from '../calendar/calendar.ts';
import type { AftercareVersionRow, HandOverRow } from '../chain/after-rows.ts';
import type { SessionRow } from '../chain/rows.ts';
import type { World } from '../chain/world.ts';
import type { Chance } from '../chance/chance.ts';

export interface AftercareHistory {
  readonly aftercareVersions: readonly AftercareVersionRow[];
  readonly handOvers: readonly HandOverRow[];
  /** Each completed one with the version its client was given. */
  readonly sessions: readonly SessionRow[];
}

/** Share of sessions after which a hand-over was kept. */
const handedOver = 0.96;
const rewrittenDaysAgo = 520;

/** What was learned meanwhile: water a day earlier did no harm, and a question on day 21 was missing. */
const rewritten: AftercareProtocol = {
  ...usualAftercare,
  firstWaterDay: 3,
  checkInDays: [1, 3, 7, 14, 21, 30],
  milestones: [{ day: 14, words: 'Light sport again, dab the sweat off' }, ...usualAftercare.milestones],
};

/** The versions of a chain's aftercare, and each hand-over at the end of a session. */
export function inventAftercare(world: World, foundedAt: Millis, chance: Chance): AftercareHistory {
  const versions = versionsOf(world, foundedAt, chance);
  const handOvers: HandOverRow[] = [];
  const sessions = world.ledger.sessions.map((session): SessionRow => {
    if (session.endedAt === null) return session;
    const endedAt = Date.parse(session.endedAt);
    const given = versions.findLast(({ publishedAt }) => Date.parse(publishedAt) <= endedAt) ?? versions[0];
    if (!given) return session;
    const handedAt = endedAt - chance.whole(2, 9) * minute;
    const { id: sessionId, clientId, clinicId, practitionerId: handedBy } = session;
    const aftercareVersionId = given.id;
    if (chance.happens(handedOver)) {
      const means = chance.happens(0.62) ? 'shown' : 'printed';
      const about = { sessionId, clientId, clinicId, aftercareVersionId };
      handOvers.push({ id: chance.id(handedAt), ...about, means, handedAt: instantOf(handedAt), handedBy });
    }
    return { ...session, aftercareVersionId };
  });
  return { aftercareVersions: versions, handOvers, sessions };
}

function versionsOf({ now, owner }: World, foundedAt: Millis, chance: Chance): AftercareVersionRow[] {
  const rewrittenAt = now - rewrittenDaysAgo * millisOfDay;
  const row = (number: number, at: Millis, protocol: AftercareProtocol, publishedBy: string | null) => ({
    id: chance.id(at),
    number,
    protocol: JSON.stringify(protocol),
    publishedAt: instantOf(at),
    publishedBy,
    updatedAt: instantOf(at),
    version: 2,
  });
  const first = row(1, foundedAt, usualAftercare, null);
  return rewrittenAt > foundedAt ? [first, row(2, rewrittenAt, rewritten, owner)] : [first];
}
