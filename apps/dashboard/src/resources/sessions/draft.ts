import type {
  Anaesthetic,
  Bleeding,
  Break,
  Pass,
  ScalpMark,
  SessionState,
  SignOff,
  SkinReaction,
  Zone,
} from '@stipple/domain/sessions';
import { zones as allZones } from '@stipple/domain/sessions';
import type { MixRecipe } from '@stipple/domain/stock';
import type { Instant } from '@stipple/domain/time';

/** What a person fills in: the part of a session that is typed, apart from what it belongs to. */
export interface SessionDraft {
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** In the order of the glossary, each at most once. */
  readonly zones: readonly Zone[];
  /** Scars and the hairline, in the order they were drawn. */
  readonly marks: readonly ScalpMark[];
  readonly breaks: readonly Break[];
  /** Mixes made in this session, in the order they were made. */
  readonly mixes: readonly MixRecipe[];
  readonly passes: readonly Pass[];
  readonly anaesthetics: readonly Anaesthetic[];
  readonly skinReaction: SkinReaction | null;
  readonly bleeding: Bleeding | null;
  readonly pain: number | null;
  readonly signOff: SignOff | null;
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
  readonly marks: readonly ScalpMark[];
  readonly breaks: readonly Break[];
  readonly passes: readonly (Omit<Pass, 'mixId' | 'cartridgeLotId'> & {
    readonly mix: { readonly id: string } | null;
    readonly cartridgeLot: { readonly id: string } | null;
  })[];
  readonly anaesthetics: readonly (Omit<Anaesthetic, 'lotId'> & { readonly lot: { readonly id: string } | null })[];
  readonly skinReaction: SkinReaction | null;
  readonly bleeding: Bleeding | null;
  readonly pain: number | null;
  readonly signOff: SignOff | null;
  readonly notes: string | null;
  readonly updatedAt: Instant;
  readonly updatedBy: Person;
}

/** The fields of a pass that a person fills in, in the order in which they stand. */
export const passFields = [
  'zone',
  'mixId',
  'needle',
  'cartridgeLotId',
  'depthMm',
  'machine',
  'speed',
  'speedUnit',
  'minutes',
] as const;
export type PassField = (typeof passFields)[number];

/** The zones in the order of the glossary, each once. */
export function inOrder(zones: Iterable<Zone>): Zone[] {
  const chosen = new Set(zones);
  return allZones.filter((zone) => chosen.has(zone));
}

export function snapshotOf(session: SessionContent): Snapshot {
  const { version, state, startedAt, updatedAt, updatedBy } = session;
  const { endedAt, skinReaction, bleeding, pain, signOff } = session;
  const { id, name } = updatedBy;
  return {
    version,
    state,
    draft: {
      startedAt: startedAt ?? updatedAt,
      endedAt,
      zones: inOrder(session.zones),
      marks: session.marks.map(markOf),
      breaks: session.breaks.map(breakOf),
      mixes: session.mixes.map(recipeOf),
      passes: session.passes.map(passOf),
      anaesthetics: session.anaesthetics.map(anaestheticOf),
      skinReaction,
      bleeding,
      pain,
      signOff: signOff && signOffOf(signOff),
      notes: session.notes ?? '',
    },
    savedAt: updatedAt,
    savedBy: { id, name },
  };
}

function markOf({ id, view, kind, points }: ScalpMark): ScalpMark {
  return { id, view, kind, points: points.map(({ x, y }) => ({ x, y })) };
}

function breakOf({ id, startedAt, endedAt }: Break): Break {
  return { id, startedAt, endedAt };
}

function anaestheticOf({ id, lot, amount, unit, appliedAt }: SessionContent['anaesthetics'][number]): Anaesthetic {
  return { id, lotId: lot?.id ?? null, amount, unit, appliedAt };
}

function signOffOf({ name, drawing, signedAt }: SignOff): SignOff {
  return { name, drawing, signedAt };
}

function passOf(pass: SessionContent['passes'][number]): Pass {
  const { id, zone, mix, needle, cartridgeLot, depthMm, machine, speed, speedUnit, minutes } = pass;
  return {
    id,
    zone,
    mixId: mix?.id ?? null,
    needle,
    cartridgeLotId: cartridgeLot?.id ?? null,
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

/** What hangs on a draft in lists: each item whole, known by its id. Passes are compared field by field. */
export const itemLists = ['marks', 'breaks', 'mixes', 'anaesthetics'] as const;
export type ItemList = (typeof itemLists)[number];
export type Item = SessionDraft[ItemList][number];

/** An item as text, to be compared: the same whatever the order of its fields. */
export function itemText(item: Item | SignOff | null): string {
  return JSON.stringify(item, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** A session that starts now and holds nothing yet. */
export function emptyDraft(startedAt: Instant): SessionDraft {
  const nothing = { zones: [], marks: [], breaks: [], mixes: [], passes: [], anaesthetics: [] };
  return {
    startedAt,
    endedAt: null,
    ...nothing,
    skinReaction: null,
    bleeding: null,
    pain: null,
    signOff: null,
    notes: '',
  };
}

/** True when two drafts say the same. */
export function same(a: SessionDraft, b: SessionDraft): boolean {
  return textOf(a) === textOf(b);
}

function textOf(draft: SessionDraft): string {
  const { startedAt, endedAt, zones, passes, skinReaction, bleeding, pain, signOff, notes } = draft;
  const rows = passes.map((pass) => [pass.id, ...passFields.map((field) => pass[field])]);
  const lists = itemLists.map((list) => draft[list].map(itemText));
  const felt = [skinReaction, bleeding, pain, itemText(signOff)];
  return JSON.stringify([startedAt, endedAt, inOrder(zones), lists, rows, felt, notes]);
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
