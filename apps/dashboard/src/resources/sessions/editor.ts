import type { Lot } from '@stipple/domain/stock';
import { createContext, useContext } from 'react';
import type { LogLotFragment } from '../../generated/graphql.ts';
import type { SessionDraft } from './draft.ts';
import type { LogAbout } from './log-about.ts';

/** What is said at a field. */
export interface FieldWord {
  readonly text: string;
  readonly tone: 'error' | 'warning';
}

/** What the sections of a log stand on. */
export interface LogEditor {
  readonly about: LogAbout;
  readonly draft: SessionDraft;
  /** False while the server has not been told of this session. */
  readonly onServer: boolean;
  readonly change: (edit: (draft: SessionDraft) => SessionDraft) => void;
  /** The time now, an instant; new every minute. */
  readonly now: string;
  /** What is to be said at the field of a path, if anything. */
  readonly wordAt: (path: string) => FieldWord | undefined;
  readonly lots: LotShelf;
  /** The pass that is being edited; the others are cards. */
  readonly openPass: string | null;
  readonly setOpenPass: (id: string | null) => void;
}

/** The lots a log knows of. */
export interface LotShelf {
  /** Usable at this clinic on the day of the session, those that expire first in front. */
  readonly usable: readonly LogLotFragment[];
  readonly rows: ReadonlyMap<string, LogLotFragment>;
  /** The same as the domain's rules look at them. */
  readonly lots: ReadonlyMap<string, Lot>;
  readonly loading: boolean;
}

export const LogEditorContext = createContext<LogEditor | null>(null);

export function useEditor(): LogEditor {
  const editor = useContext(LogEditorContext);
  if (!editor) throw new Error('This belongs inside a session log.');
  return editor;
}
