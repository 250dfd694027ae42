import { anEntry, someHours } from './an-entry.ts';
import { columnsOf } from './columns.ts';
import { type Arrow, type Cursor, keptCursor, stepped, stopAt } from './cursor.ts';

const day = '2026-11-24';
const entries = [anEntry([day, 9.5, 10.5]), anEntry([day, 9.75, 10], { id: 'beside' })];
const columns = columnsOf({
  ...{ by: 'practitioner', days: [day], hours: someHours([day]), only: [], cancelled: false },
  ...{ entries, nameOf: (id) => id },
});
const [ada, ben] = columns;
const range = { from: 540, until: 660 };
const grid = 15;
const slot = (minute: number, column = ada): Cursor => ({ key: column?.key ?? '', minute, entryId: null });
const walk = (from: Cursor, ...keys: Arrow[]) =>
  keys.reduce((cursor, key) => stepped(cursor, key, columns, range, grid), from);

describe('the keyboard in the diary', () => {
  it('goes down over free times and every appointment, also where two overlap', () => {
    const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'].map((_, nth, all) =>
      walk(slot(540), ...(all.slice(0, nth + 1) as Arrow[])),
    );
    expect(seen.map(({ minute, entryId }) => entryId ?? minute)).toEqual([555, entries[0]?.id, 'beside', 630]);
  });

  it('goes back up the same way', () => expect(walk(slot(630), 'ArrowUp').entryId).toBe('beside'));
  it('stays at the edges', () => {
    expect(walk(slot(540), 'ArrowUp', 'ArrowLeft')).toEqual(slot(540));
    expect(walk(slot(645), 'ArrowDown')).toEqual(slot(645));
  });
  it('goes to the ends', () =>
    expect([walk(slot(630), 'Home'), walk(slot(540), 'End')]).toEqual([slot(540), slot(645)]));
  it('goes across at the same time, onto what covers it', () => {
    expect(walk(slot(540), 'ArrowRight')).toEqual(slot(540, ben));
    expect(walk(slot(585, ben), 'ArrowLeft')).toEqual({ key: ada?.key, minute: 570, entryId: entries[0]?.id });
  });

  it('follows an appointment that was moved, and stays at its time when that one is gone', () => {
    const cursor = { key: 'elsewhere', minute: 60, entryId: 'beside' };
    expect(keptCursor(cursor, columns, range, grid)).toEqual({ key: ada?.key, minute: 585, entryId: 'beside' });
    expect(keptCursor({ key: ada?.key ?? '', minute: 600, entryId: 'gone' }, columns, range, grid)?.entryId).toBe(
      entries[0]?.id,
    );
    expect(keptCursor(null, columns, range, grid)).toEqual(slot(540));
    expect(keptCursor(null, [], range, grid)).toBeNull();
  });

  it('finds a stop at any minute', () => expect(ben && stopAt(ben, 563, range, grid)).toEqual(slot(555, ben)));
});
