import type { Pass, Zone } from '@stipple/domain/sessions';
import {
  type Item,
  type ItemList,
  inOrder,
  itemLists,
  itemText,
  type PassField,
  passFields,
  type SessionDraft,
} from './draft.ts';

/** Whose version of a field. */
export type Side = 'mine' | 'theirs';

const plainFields = ['startedAt', 'endedAt', 'skinReaction', 'bleeding', 'pain', 'notes', 'signOff'] as const;
export type PlainField = (typeof plainFields)[number];

interface Compared<T> {
  /** Names the difference; choices are kept by it. */
  readonly path: string;
  readonly mine: T;
  readonly theirs: T;
  /** Who changed it since the version both started from. */
  readonly touched: Side | 'both';
}

/** One thing in which two versions of a log differ. A pass that one side does not have is null there. */
export type Difference =
  | (Compared<SessionDraft[PlainField]> & { readonly kind: 'field'; readonly field: PlainField })
  | (Compared<boolean> & { readonly kind: 'zone'; readonly zone: Zone })
  | (Compared<Item | null> & { readonly kind: 'item'; readonly list: ItemList; readonly itemId: string })
  | (Compared<Pass | null> & { readonly kind: 'pass'; readonly passId: string })
  | (Compared<string | number | null> & {
      readonly kind: 'pass_field';
      readonly passId: string;
      readonly field: PassField;
    });

/** What is kept of a difference; of notes both may be. */
export type Choice = Side | 'both';
export type Choices = Readonly<Record<string, Choice>>;

/** Everything in which `mine` and `theirs` differ, and who touched it since `base`. In the order of the screen. */
export function differencesOf(base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): Difference[] {
  const fields = new Map(plainFields.map((field) => [field, inField(field, base, mine, theirs)]));
  const zones = inOrder([...mine.zones, ...theirs.zones]).flatMap((zone) => inZone(zone, base, mine, theirs));
  const ids = new Set([...theirs.passes, ...mine.passes].map((pass) => pass.id));
  const passes = [...ids].flatMap((id) => inPass(id, base, mine, theirs));
  const [marks, breaks, mixes, anaesthetics] = itemLists.map((list) => inItems(list, base, mine, theirs));
  const at = (...names: PlainField[]) => names.flatMap((name) => fields.get(name) ?? []);
  const applied = [mixes, anaesthetics, passes].flatMap((found) => found ?? []);
  const felt = at('skinReaction', 'bleeding', 'pain', 'notes', 'signOff');
  return [at('startedAt', 'endedAt'), breaks ?? [], zones, marks ?? [], applied, felt].flat();
}

/** Items are compared whole: a line is drawn anew, not corrected. */
function inItems(list: ItemList, base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): Difference[] {
  const ids = new Set([...theirs[list], ...mine[list]].map(({ id }) => id));
  return [...ids].flatMap((itemId): Difference[] => {
    const [was, here, there] = [base, mine, theirs].map((draft) => itemIn(draft, list, itemId));
    const [wasText, hereText, thereText] = [was, here, there].map((item) => itemText(item ?? null));
    if (hereText === thereText) return [];
    const touched = touchedBy(wasText, hereText, thereText);
    return [
      { kind: 'item', path: `${list}.${itemId}`, list, itemId, mine: here ?? null, theirs: there ?? null, touched },
    ];
  });
}

function itemIn(draft: SessionDraft, list: ItemList, itemId: string): Item | null {
  return draft[list].find(({ id }) => id === itemId) ?? null;
}

function touchedBy<T>(base: T, mine: T, theirs: T): Side | 'both' {
  if (base === mine) return 'theirs';
  return base === theirs ? 'mine' : 'both';
}

function inField(field: PlainField, base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): Difference[] {
  const [was, here, there] = [base, mine, theirs].map((draft) => JSON.stringify(draft[field]));
  if (here === there) return [];
  const touched = touchedBy(was, here, there);
  return [{ kind: 'field', path: field, field, mine: mine[field], theirs: theirs[field], touched }];
}

function inZone(zone: Zone, base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): Difference[] {
  const [was, here, there] = [base, mine, theirs].map((draft) => draft.zones.includes(zone)) as [
    boolean,
    boolean,
    boolean,
  ];
  if (here === there) return [];
  return [
    { kind: 'zone', path: `zones.${zone}`, zone, mine: here, theirs: there, touched: touchedBy(was, here, there) },
  ];
}

function inPass(passId: string, base: SessionDraft, mine: SessionDraft, theirs: SessionDraft): Difference[] {
  const [was, here, there] = [base, mine, theirs].map(
    (draft) => draft.passes.find((pass) => pass.id === passId) ?? null,
  ) as [Pass | null, Pass | null, Pass | null];
  if (here && there) return inPassFields(passId, was, here, there);
  const [wasText, hereText, thereText] = [was, here, there].map(textOf) as [string, string, string];
  return [
    {
      kind: 'pass',
      path: `passes.${passId}`,
      passId,
      mine: here,
      theirs: there,
      touched: touchedBy(wasText, hereText, thereText),
    },
  ];
}

function inPassFields(passId: string, was: Pass | null, here: Pass, there: Pass): Difference[] {
  return passFields.flatMap((field): Difference[] => {
    if (here[field] === there[field]) return [];
    const touched = was ? touchedBy(was[field], here[field], there[field]) : 'both';
    return [
      {
        kind: 'pass_field',
        path: `passes.${passId}.${field}`,
        passId,
        field,
        mine: here[field],
        theirs: there[field],
        touched,
      },
    ];
  });
}

function textOf(pass: Pass | null): string {
  return pass === null ? '' : JSON.stringify(passFields.map((field) => pass[field]));
}

/** What needs no decision: each side keeps what only it touched. */
export function choicesFor(differences: readonly Difference[]): Choices {
  return Object.fromEntries(differences.flatMap(({ path, touched }) => (touched === 'both' ? [] : [[path, touched]])));
}

/** The differences somebody has to decide and has not. */
export function undecided(differences: readonly Difference[], choices: Choices): Difference[] {
  return differences.filter(({ path }) => choices[path] === undefined);
}

/** Their version with those differences taken from mine that the choices give to me; an undecided one stays theirs. */
export function merge(
  theirs: SessionDraft,
  mine: SessionDraft,
  differences: readonly Difference[],
  choices: Choices,
): SessionDraft {
  const draft = differences.reduce((merged, difference) => {
    const choice = choices[difference.path];
    if (choice === 'mine') return apply(merged, difference);
    return choice === 'both' && difference.path === 'notes' ? withBothNotes(merged, difference) : merged;
  }, theirs);
  const whole = { ...draft, passes: inMyOrder(draft.passes, theirs, mine) };
  return { ...whole, mixes: [...whole.mixes, ...stillNamed(whole, theirs, mine)] };
}

/** Mixes that one side took away and a pass of the other was worked with: what a pass names stays. */
function stillNamed({ passes, mixes }: SessionDraft, theirs: SessionDraft, mine: SessionDraft): SessionDraft['mixes'] {
  const there = new Set(mixes.map(({ id }) => id));
  const missing = new Set(passes.flatMap(({ mixId }) => (mixId && !there.has(mixId) ? [mixId] : [])));
  return [...missing].flatMap((id) => [...mine.mixes, ...theirs.mixes].find((mix) => mix.id === id) ?? []);
}

/** Their notes, and mine below them. */
function withBothNotes(draft: SessionDraft, { mine, theirs }: Difference): SessionDraft {
  return { ...draft, notes: [theirs, mine].filter(Boolean).join('\n\n') };
}

function apply(draft: SessionDraft, difference: Difference): SessionDraft {
  switch (difference.kind) {
    case 'field':
      return { ...draft, [difference.field]: difference.mine };
    case 'zone': {
      const others = draft.zones.filter((zone) => zone !== difference.zone);
      return { ...draft, zones: inOrder(difference.mine ? [...others, difference.zone] : others) };
    }
    case 'item':
      return withItem(draft, difference.list, difference.itemId, difference.mine);
    case 'pass': {
      const others = draft.passes.filter((pass) => pass.id !== difference.passId);
      return { ...draft, passes: difference.mine ? [...others, difference.mine] : others };
    }
    case 'pass_field': {
      const { passId, field, mine } = difference;
      return { ...draft, passes: draft.passes.map((pass) => (pass.id === passId ? { ...pass, [field]: mine } : pass)) };
    }
  }
}

/** The draft with an item as I have it: where theirs was, or last, or not at all. */
function withItem(draft: SessionDraft, list: ItemList, itemId: string, mine: Item | null): SessionDraft {
  const items: readonly Item[] = draft[list];
  const there = items.some(({ id }) => id === itemId);
  const kept = items.flatMap((item) => (item.id === itemId ? (mine ?? []) : item));
  return { ...draft, [list]: mine && !there ? [...kept, mine] : kept };
}

/** Their order first, then what only I have, in mine. */
function inMyOrder(passes: readonly Pass[], theirs: SessionDraft, mine: SessionDraft): Pass[] {
  const order = [...new Set([...theirs.passes, ...mine.passes].map((pass) => pass.id))];
  return [...passes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
