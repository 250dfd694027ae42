import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { reminderStates } from '../../controls/states.ts';
import { When } from '../../controls/When.tsx';
import type { ReminderRowFragment } from '../../generated/graphql.ts';
import { purposeWords } from '../../words/terms.ts';

const SHOWN = 6;

/** The next messages of a treatment, each with the reason it exists. */
export function TreatmentMessages({ treatmentId }: { treatmentId: string }) {
  const { data, total = 0 } = useGetList<ReminderRowFragment>('reminders', {
    filter: { treatmentId, states: ['planned', 'sending', 'uncertain'] },
    sort: { field: 'dueAt', order: 'ASC' },
    pagination: { page: 1, perPage: SHOWN },
  });
  return (
    <Section
      title="Messages planned"
      note={total > 0 ? total : undefined}
      action={
        total > 0 && (
          <Button variant="text" size="small" component={Link} to={`/messages?treatment=${treatmentId}`}>
            All
          </Button>
        )
      }
    >
      {!data && <Skeleton variant="rounded" height={80} />}
      {data?.length === 0 && (
        <Typography color="textSecondary">
          None. Completing a session plans aftercare check-ins and the next step by itself.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {data?.map((each) => (
          <li key={each.id}>
            <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
              <Typography variant="subtitle2">{purposeWords[each.purpose]}</Typography>
              <StateChip look={reminderStates[each.state]} />
            </Box>
            <Typography color="textSecondary">
              <When at={each.dueAt} zone={each.clinic.zone} />
              {`. ${each.reason}`}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
