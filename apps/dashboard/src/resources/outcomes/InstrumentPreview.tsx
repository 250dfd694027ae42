import { Box, Typography } from '@mui/material';
import { type InstrumentAnswers, type InstrumentContent, scoreOf, scoreRange } from '@stipple/domain/outcomes';
import { useState } from 'react';
import { Section } from '../../controls/Section.tsx';
import { scoreWordsOf } from './instruments.ts';
import { QuestionView } from './QuestionView.tsx';

/** The instrument as it will be asked; it can be tried, and says the score. */
export function InstrumentPreview({
  instrument,
  note,
}: {
  instrument: InstrumentContent & { key: string };
  note: string;
}) {
  const [answers, setAnswers] = useState<InstrumentAnswers>({});
  const { items, name, about, source } = instrument;
  const { least, most } = scoreRange(instrument);
  const complete = items.every(({ key }) => answers[key] !== undefined);
  return (
    <Section title={name} note={note}>
      <Box sx={{ display: 'grid', gap: 6, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <Typography color="textSecondary">
          {[about, source, `Scores ${least} to ${most}.`].filter(Boolean).join(' ')}
        </Typography>
        {items.map((item) => (
          <QuestionView
            key={item.key}
            quiet
            item={{ ...item, anchors: [...item.anchors] }}
            value={answers[item.key]}
            onChange={(value) => setAnswers({ ...answers, [item.key]: value })}
          />
        ))}
        <Typography variant="h3" component="output">
          {complete
            ? `Score: ${scoreWordsOf({ ...instrument, version: 1 }, scoreOf(instrument, answers))}`
            : 'Answer it to see the score'}
        </Typography>
      </Box>
    </Section>
  );
}
