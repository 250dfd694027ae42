import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import RadioButtonUncheckedRounded from '@mui/icons-material/RadioButtonUncheckedRounded';
import { Box } from '@mui/material';
import { Section } from '../../controls/Section.tsx';
import type { ConsentTopic } from '../../generated/graphql.ts';
import { topicWords } from './consent-words.ts';
import type { DraftStatement } from './use-consent-draft.ts';

const topics = Object.entries(topicWords) as [ConsentTopic, string][];

/** Which of the points a treatment consent has to make have a statement. */
export function Coverage({ statements }: { statements: readonly DraftStatement[] }) {
  const covered = new Set(statements.filter(({ text }) => text.trim() !== '').map(({ topic }) => topic));
  const count = topics.filter(([topic]) => covered.has(topic)).length;
  return (
    <Section title="What a treatment consent has to say" note={`${count} of ${topics.length}`}>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        {topics.map(([topic, word]) => {
          const on = covered.has(topic);
          const Icon = on ? CheckCircleRounded : RadioButtonUncheckedRounded;
          return (
            <Box
              component="li"
              key={topic}
              sx={{ display: 'flex', gap: 2, alignItems: 'center', color: on ? 'success.main' : 'text.secondary' }}
            >
              <Icon fontSize="small" titleAccess={on ? 'Covered' : 'No statement'} />
              {word}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
