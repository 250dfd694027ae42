import type { BrowserContext } from 'playwright-core';
import type { Ids, RoleName } from './screen-list.ts';

export type Ask = <Answer>(query: string, variables?: object) => Promise<Answer>;

interface Has {
  id: string;
}

/** Asks the API as whoever is signed in there. @throws Error with what the API says. */
export const askerOf =
  (context: BrowserContext, at: string): Ask =>
  async <Answer>(query: string, variables: object = {}): Promise<Answer> => {
    const reply = await context.request.post(`${at}/graphql`, { data: { query, variables } });
    const { data, errors } = (await reply.json()) as { data: Answer; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map((each) => each.message).join(' '));
    return data;
  };

/** A course with many sessions behind it, and its client. */
async function course(ask: Ask): Promise<Ids> {
  const { treatments } = await ask<{
    treatments: { items: { id: string; client: Has; sessions: { id: string; state: string }[] }[] };
  }>(
    `{ treatments(filter: { states: [maintained, due] }, sort: [{ field: lastSessionAt, direction: desc }], page: { number: 1, size: 40 }) {
         items { id client { id } sessions { id state } } } }`,
  );
  const rich = [...treatments.items].sort((a, b) => b.sessions.length - a.sessions.length)[0];
  return {
    client: rich?.client.id,
    treatment: rich?.id,
    session: rich?.sessions.find(({ state }) => state === 'completed')?.id,
  };
}

/** A client with photos of the same view, and the session some of them were taken in. */
async function pictured(ask: Ask): Promise<Ids> {
  const { photos } = await ask<{ photos: { items: { client: Has; session: Has | null; treatment: Has | null }[] } }>(
    '{ photos(page: { number: 1, size: 60 }) { items { client { id } session { id } treatment { id } } } }',
  );
  const first = photos.items.find(({ session }) => session !== null);
  return {
    picturedClient: first?.client.id,
    picturedSession: first?.session?.id,
    picturedTreatment: first?.treatment?.id,
  };
}

/** The treatment that most rules keep from going on. */
async function blocked(ask: Ask): Promise<Ids> {
  const { treatments } = await ask<{ treatments: { items: (Has & { client: Has })[] } }>(
    '{ treatments(filter: { states: [proposed, agreed, in_progress] }, page: { number: 1, size: 15 }) { items { id client { id } } } }',
  );
  if (treatments.items.length === 0) return {};
  const checks = await ask<Record<string, { points: object[] }>>(
    `{ ${treatments.items.map(({ id }, nth) => `t${nth}: preCheck(treatmentId: "${id}") { points { code } }`).join(' ')} }`,
  );
  const most = (nth: number) => checks[`t${nth}`]?.points.length ?? 0;
  const worst = treatments.items.map((_, nth) => nth).sort((a, b) => most(b) - most(a))[0] ?? 0;
  return { blocked: treatments.items[worst]?.id, newClient: treatments.items[worst]?.client.id };
}

/** The log under way: one's own before any other, the one begun last, with something in it. */
async function openLog(ask: Ask): Promise<Ids> {
  const { sessions, viewer } = await ask<{
    viewer: { staffMember: Has };
    sessions: { items: (Has & { practitioner: Has; passes: Has[] })[] };
  }>(
    `{ viewer { staffMember { id } }
       sessions(filter: { states: [in_progress, paused] }, sort: [{ field: startedAt, direction: desc }], page: { number: 1, size: 20 }) {
         items { id practitioner { id } passes { id } } } }`,
  );
  const begun = sessions.items.filter(({ passes }) => passes.length > 0);
  const own = begun.find(({ practitioner }) => practitioner.id === viewer.staffMember.id);
  return { openSession: (own ?? begun[0])?.id };
}

async function people(ask: Ask): Promise<Ids> {
  const { staffMembers, complications } = await ask<{
    staffMembers: { items: Has[] };
    complications: { items: { session: Has | null }[] };
  }>(
    `{ staffMembers(filter: { role: practitioner, removed: false }, page: { number: 1, size: 1 }) { items { id } }
       complications(page: { number: 1, size: 20 }) { items { session { id } } } }`,
  );
  return {
    staffMember: staffMembers.items[0]?.id,
    troubledSession: complications.items.find(({ session }) => session !== null)?.session?.id,
  };
}

/** A lot that many clients were treated with, a recall and a grading. */
async function house(ask: Ask): Promise<Ids> {
  const { recalls, gradings } = await ask<{
    recalls: { items: (Has & { product: Has; lotNumber: string })[] };
    gradings: { items: (Has & { closedAt: string | null })[] };
  }>(`{ recalls { items { id lotNumber product { id } } } gradings { items { id closedAt } } }`);
  const { lots } = await ask<{ lots: { items: Has[] } }>(
    '{ lots(filter: { kinds: [pigment], left: true }, sort: [{ field: receivedOn, direction: asc }], page: { number: 1, size: 1 }) { items { id } } }',
  );
  const recall = recalls.items[0];
  return {
    recall: recall?.id,
    traced: recall && `product=${recall.product.id}&lot=${encodeURIComponent(recall.lotNumber)}`,
    grading: gradings.items.find(({ closedAt }) => closedAt === null)?.id,
    closedGrading: gradings.items.find(({ closedAt }) => closedAt !== null)?.id,
    lot: lots.items[0]?.id,
  };
}

async function anyClient(ask: Ask): Promise<Ids> {
  const { clients } = await ask<{ clients: { items: Has[] } }>(
    '{ clients(page: { number: 1, size: 1 }) { items { id } } }',
  );
  return { client: clients.items[0]?.id };
}

const finders: Record<RoleName, readonly ((ask: Ask) => Promise<Ids>)[]> = {
  owner: [course, pictured, blocked, openLog, people, house],
  manager: [course, pictured, blocked, openLog, people, house],
  practitioner: [course, pictured, blocked, openLog],
  receptionist: [anyClient],
  analyst: [],
  newcomer: [],
};

/** Records worth a picture, of those this role reaches. */
export async function findIds(ask: Ask, role: RoleName): Promise<Ids> {
  const found: Ids[] = [];
  for (const find of finders[role]) found.push(await find(ask));
  return Object.assign({}, ...found);
}
