import { counted } from '../../words/numbers.ts';
import type { LogState } from './autosave.ts';
import { clockOf } from './log-times.ts';

export interface SaveWord {
  readonly text: string;
  readonly tone: 'quiet' | 'success' | 'warning' | 'error';
  readonly icon: 'saved' | 'saving' | 'waiting' | 'attention';
}

/** How far saving is, in words. "Saved" is only ever said of what the server has confirmed. */
export function saveWords({ status, base, held }: LogState, zone: string): SaveWord {
  switch (status.is) {
    case 'saved': {
      const at = `Saved ${clockOf(base.savedAt, zone)}`;
      if (held.size === 0) return { text: at, tone: 'success', icon: 'saved' };
      return { text: `${at}, except ${counted(held.size, 'entry', 'entries')}`, tone: 'warning', icon: 'attention' };
    }
    case 'waiting':
    case 'saving':
      return { text: 'Saving…', tone: 'quiet', icon: 'saving' };
    case 'retrying':
      return { text: 'Not saved yet, will retry', tone: 'warning', icon: 'waiting' };
    case 'signed_out':
      return { text: 'Not saved yet, sign in again', tone: 'warning', icon: 'attention' };
    case 'conflict':
      return { text: 'Not saved yet, two versions', tone: 'warning', icon: 'attention' };
    case 'refused':
      return { text: 'Not saved yet, needs another look', tone: 'error', icon: 'attention' };
    case 'completed':
    case 'gone':
      return { text: 'Kept on this device only', tone: 'error', icon: 'attention' };
  }
}
