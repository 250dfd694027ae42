import { complicationSentence } from './complication-sentence.ts';

const rash = { kind: 'allergic_reaction', severity: 'severe', state: 'open', serious: true, zone: 'crown' } as const;
const session = { id: 'x', kind: 'session', number: 2 } as const;

it.each([
  [{ ...rash, session }, 'Allergic reaction, severe, serious, after session 2, crown: still open.'],
  [
    { ...rash, severity: 'mild', state: 'resolved', serious: false, zone: null, session: null } as const,
    'Allergic reaction, mild: resolved.',
  ],
  [
    { ...rash, session: { ...session, kind: 'top_up', number: null } as const },
    expect.stringContaining('after top-up'),
  ],
])('a complication is said in one sentence (%#)', (said, words) => expect(complicationSentence(said)).toEqual(words));
