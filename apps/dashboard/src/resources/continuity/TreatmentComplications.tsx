import { Box, Typography } from '@mui/material';
import { Section } from '../../controls/Section.tsx';
import { dayInFull } from '../../words/dates.ts';
import type { CardRecord } from './card-query.ts';
import { complicationSentence } from './complication-sentence.ts';

/** What went wrong in this treatment, which whoever repeats it has to know first. */
export function TreatmentComplications({ complications: { items, total } }: Pick<CardRecord, 'complications'>) {
  if (total === 0) return null;
  return (
    <Section title="Complications" note={total > items.length ? `${items.length} of ${total}` : undefined}>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 3 }}>
        {items.map((complication) => (
          <li key={complication.id}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {complicationSentence(complication)}
            </Typography>
            <Typography component="span" color="textSecondary">
              {` Seen ${dayInFull(complication.firstSeenOn)}.`}
            </Typography>
            {complication.notes && <Typography sx={{ maxWidth: '72ch' }}>{complication.notes}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  );
}
