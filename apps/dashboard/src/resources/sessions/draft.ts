import type { Pass, SessionState, SkinReaction, Zone } from '@stipple/domain/sessions';
import { zones as allZones } from '@stipple/domain/sessions';
import type { MixRecipe } from '@stipple/domain/stock';
import type { Instant } from '@stipple/domain/time';

/** What a person fills in: the part of a session that is typed, apart from what it belongs to. */
export interface SessionDraft {
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** In the order of the glossary, each at most once. */
  readonly zones: readonly Zone[];
  /** Mixes made in this session, in the order they were made. */
  readonly mixes: readonly MixRecipe[];
  readonly passes: readonly Pass[];
  readonly skinReaction: SkinReaction | null;
  /** Empty when there are none. */
  readonly notes: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What the server held at one moment. Version 0 stands for a session the server has not been told of yet. */
export interface Snapshot {
  readonly version: number;
  readonly state: SessionState;
  readonly draft: SessionDraft;
  readonly savedAt: Instant;
  readonly savedBy: Person;
}

/** The shape in which the API tells a session's content. */
export interface SessionContent {
  readonly version: number;
  readonly state: SessionState;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly zones: readonly Zone[];
  readonly mixes: readonly MixRecipe[];
  readonly passes: readonly (Omit<Pass, 'mixId' | 'cartridgeLotId'> & {
    readonly mix: { readonly id: string } | null;
  })[];
  readonly skinReaction: SkinReaction | null;
  readonly notes: string | null;
  readonly updatedAt: Instant;
  readonly updatedBy: Person;
}

/** The fields of a pass that a person fills in, in the order in which they stand. */
export const passFields = ['zone', 'mixId', 'needle', 'depthMm', 'machine', 'speed', 'speedUnit', 'minutes'] as const;
export type PassField = (typeof passFields)[number];

/** The zones in the order of the glossary, each once. */
export function inOrder(zones: Iterable<Zone>): Zone[] {
  const chosen = new Set(zones);
  return allZones.filter((zone) => chosen.has(zone));
}

export function snapshotOf(session: SessionContent): Snapshot {
  const { version, state, startedAt, endedAt, zones, mixes, passes, skinReaction, notes, updatedAt, updatedBy } =
    session;
  const { id, name } = updatedBy;
  return {
    version,
    state,
    draft: {
      startedAt: startedAt ?? updatedAt,
      endedAt,
      zones: inOrder(zones),
      mixes: mixes.map(recipeOf),
      passes: passes.map(passOf),
      skinReaction,
      notes: notes ?? '',
    },
    savedAt: updatedAt,
    savedBy: { id, name },
  };
}

function passOf(pass: SessionContent['passes'][number]): Pass {
  const { id, zone, mix, needle, depthMm, machine, speed, speedUnit, minutes } = pass;
  return {
    id,
    zone,
    mixId: mix?.id ?? null,
    needle,
    cartridgeLotId: null,
    depthMm,
    machine,
    speed,
    speedUnit,
    minutes,
  };
}

function recipeOf({ id, label, waterMl, parts }: MixRecipe): MixRecipe {
  return { id, label, waterMl, parts: parts.map(({ lotId, ml }) => ({ lotId, ml })) };
}

/** A mix as text, to be compared. */
export function mixText({ id, label, waterMl, parts }: MixRecipe): string {
  return JSON.stringify([id, label, waterMl, parts.map(({ lotId, ml }) => [lotId, ml])]);
}

/** A session that starts now and holds nothing yet. */
export function emptyDraft(startedAt: Instant): SessionDraft {
  return { startedAt, endedAt: null, zones: [], mixes: [], passes: [], skinReaction: null, notes: '' };
}

/** True when two drafts say the same. */
export function same(a: SessionDraft, b: SessionDraft): boolean {
  return textOf(a) === textOf(b);
}

function textOf({ startedAt, endedAt, zones, mixes, passes, skinReaction, notes }: SessionDraft): string {
  const rows = passes.map((pass) => [pass.id, ...passFields.map((field) => pass[field])]);
  return JSON.stringify([startedAt, endedAt, inOrder(zones), mixes.map(mixText).sort(), rows, skinReaction, notes]);
}

/**
 * The next pass as practitioners do it: the same needle, mix, machine, depth and speed as the last one, on the next
 * chosen zone that has none yet. The minutes are its own.
 *
 * @param zone where it is done, when the person said so
 */
export function nextPass(draft: SessionDraft, id: string, zone?: Zone): Pass {
  const last = draft.passes.at(-1);
  const worked = new Set(draft.passes.map((pass) => pass.zone));
  const open = draft.zones.find((each) => !worked.has(each));
  const blank = { mixId: null, needle: null, cartridgeLotId: null, depthMm: null, machine: null, speed: null };
  return {
    ...(last ?? { ...blank, speedUnit: null }),
    id,
    zone: zone ?? open ?? last?.zone ?? draft.zones[0] ?? 'top',
    minutes: null,
  };
}

/** The draft with one pass changed. A pass on a zone makes it a zone of the session: the work was done there. */
export function withPass(draft: SessionDraft, id: string, change: Partial<Omit<Pass, 'id'>>): SessionDraft {
  const passes = draft.passes.map((pass) => (pass.id === id ? { ...pass, ...change } : pass));
  return { ...draft, passes, zones: change.zone ? inOrder([...draft.zones, change.zone]) : draft.zones };
}

/** The draft with a pass put at a place, as when a removal is undone. */
export function withPassAt(draft: SessionDraft, pass: Pass, at: number = draft.passes.length): SessionDraft {
  const passes = [...draft.passes.slice(0, at), pass, ...draft.passes.slice(at)];
  return { ...draft, passes, zones: inOrder([...draft.zones, pass.zone]) };
}

export function withoutPass(draft: SessionDraft, id: string): SessionDraft {
  return { ...draft, passes: draft.passes.filter((pass) => pass.id !== id) };
}

export function withZone(draft: SessionDraft, zone: Zone, chosen: boolean): SessionDraft {
  return { ...draft, zones: inOrder(chosen ? [...draft.zones, zone] : draft.zones.filter((each) => each !== zone)) };
}
