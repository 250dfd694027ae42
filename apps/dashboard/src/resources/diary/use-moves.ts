import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { MoveAppointmentDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { refreshTopics } from '../../providers/live.ts';
import { ApiProblem } from '../../providers/problem.ts';
import { whenWords } from '../../words/dates.ts';
import { patchEntry } from './diary-query.ts';
import { asMeant, type Grip, type Meant } from './drag.ts';
import type { Entry } from './entry.ts';
import { spanWords } from './entry-words.ts';

/** What a move lets be, and why. */
export interface Leave {
  readonly outsideHours?: boolean;
  readonly overrides?: { code: string; reason: string }[];
}

/** A move the API refused: what was wanted, and why not. */
export interface Refused {
  readonly entry: Entry;
  readonly meant: Meant;
  readonly problem: ApiProblem;
}

/** Said after a move, with the way back. */
export interface Told {
  readonly words: string;
  readonly undo?: () => void;
}

interface Names {
  readonly zoneOf: (clinicId: string) => string;
  readonly nameOf: (practitionerId: string) => string;
  readonly roomOf: (roomId: string) => string;
}

/** "Moved to Tue 24 Nov, 14:30", "Now 10:00 to 15:00", "Given to Ben Okoro". */
export function movedWords(entry: Entry, meant: Meant, grip: Grip, names: Names): string {
  const zone = names.zoneOf(meant.clinicId);
  if (grip === 'end') return `Now ${spanWords(meant, zone)}`;
  const when = whenWords(meant.startsAt, zone, new Date());
  if (meant.practitionerId !== entry.practitionerId) return `Given to ${names.nameOf(meant.practitionerId)}, ${when}`;
  if (meant.roomId !== entry.roomId && meant.roomId && meant.startsAt === entry.startsAt) {
    return `Now in ${names.roomOf(meant.roomId)}`;
  }
  return `Moved to ${when}`;
}

/** Moving appointments: shown at once, undone by a press, and explained when it is refused. */
export function useMoves(names: Names) {
  const client = useQueryClient();
  const notify = useNotify();
  const [told, setTold] = useState<Told | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);

  const send = async (entry: Entry, meant: Meant, leave: Leave = {}): Promise<Entry | null> => {
    patchEntry(client, entry.id, meant);
    try {
      const input = { id: entry.id, version: entry.version, ...meant, ...leave };
      const { moveAppointment: moved } = await graphql(MoveAppointmentDocument, { input });
      const after = { ...entry, ...meant, ...moved };
      patchEntry(client, entry.id, after);
      refreshTopics(client, ['appointments']);
      return after;
    } catch (problem) {
      patchEntry(client, entry.id, asMeant(entry));
      refreshTopics(client, ['appointments']);
      if (!(problem instanceof ApiProblem)) throw problem;
      setRefused({ entry, meant, problem });
      return null;
    }
  };
  const undo = async (moved: Entry, before: Entry, leave: Leave) => {
    setTold(null);
    if (await send(moved, asMeant(before), leave)) notify('It is back where it was.', { type: 'info' });
  };
  const move = async (entry: Entry, meant: Meant, grip: Grip = 'move', leave: Leave = {}) => {
    setRefused(null);
    setTold(null);
    const moved = await send(entry, meant, leave);
    if (moved) setTold({ words: movedWords(entry, meant, grip, names), undo: () => void undo(moved, entry, leave) });
  };
  return { move, told, forget: () => setTold(null), refused, drop: () => setRefused(null) };
}
