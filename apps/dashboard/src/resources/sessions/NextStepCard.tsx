import EventAvailableOutlined from '@mui/icons-material/EventAvailableOutlined';
import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Section } from '../../controls/Section.tsx';
import { NextStepDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { dayInFull } from '../../words/dates.ts';
import { appointmentKindWords } from '../../words/terms.ts';
import type { LogRecord } from './log-server.ts';
import { nextBooking } from './next-booking.ts';

/** What is sensibly booked next; undefined until it is known, null when there is nothing. */
export function useNextStep({ id, state }: Pick<LogRecord, 'id' | 'state'>) {
  const { data } = useQuery({
    queryKey: ['treatments', 'next-step', id],
    queryFn: async () => (await graphql(NextStepDocument, { id })).session?.nextStep ?? null,
    enabled: state === 'completed',
  });
  return data;
}

/** The next step after the last session of a treatment, with a booking that is filled in. */
export function NextStepCard({ record }: { record: LogRecord }) {
  const step = useNextStep(record);
  const may = useMay();
  if (!step) return null;
  const { kind, from, until } = step;
  return (
    <Section title="Next step">
      <Typography variant="subtitle2">{appointmentKindWords[kind]}</Typography>
      <Typography color="textSecondary">
        {until ? `From ${dayInFull(from)} to ${dayInFull(until)}` : `From ${dayInFull(from)}`}
      </Typography>
      {may('diary.edit') && (
        <Button
          variant="contained"
          component={Link}
          to={nextBooking(step, record)}
          startIcon={<EventAvailableOutlined />}
          className="no-print"
          sx={{ mt: 4, minHeight: 48 }}
        >
          {`Book the ${appointmentKindWords[kind].toLowerCase()}`}
        </Button>
      )}
    </Section>
  );
}
