import { sessionKindWords, zoneWords } from '../../words/terms.ts';
import { complicationKindWords, severityWords } from '../complications/complication-words.ts';
import type { CardComplication } from './card-query.ts';

type Said = Pick<CardComplication, 'kind' | 'severity' | 'state' | 'serious' | 'zone' | 'session'>;

/** "Allergic reaction, severe, serious, after session 2, crown: still open." */
export function complicationSentence({ kind, severity, state, serious, zone, session }: Said): string {
  const after =
    session &&
    `after ${session.kind === 'session' ? `session ${session.number ?? ''}`.trim() : sessionKindWords[session.kind].toLowerCase()}`;
  const said = [
    complicationKindWords[kind],
    severityWords[severity].toLowerCase(),
    serious && 'serious',
    after,
    zone && zoneWords[zone].toLowerCase(),
  ];
  return `${said.filter(Boolean).join(', ')}: ${state === 'resolved' ? 'resolved' : 'still open'}.`;
}
