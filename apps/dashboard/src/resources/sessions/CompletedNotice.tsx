import CheckRounded from '@mui/icons-material/CheckRounded';
import { Box, Button, Card, LinearProgress, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useMay } from '../../providers/viewer.ts';
import { dayInFull } from '../../words/dates.ts';
import { appointmentKindWords, purposeWords } from '../../words/terms.ts';
import { listWords } from './follow-ups.ts';
import type { LogRecord } from './log-server.ts';
import { useNextStep } from './NextStepCard.tsx';
import { nextBooking } from './next-booking.ts';
import { useFollowUps } from './WhatFollows.tsx';

/** Right after completing: that it is done, what was planned by itself, and the next step. */
export function CompletedNotice({ record }: { record: LogRecord }) {
  const { found } = useFollowUps(record);
  const step = useNextStep(record);
  const may = useMay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const planned = found && found.checkIns.length > 0 ? found : undefined;
  const [next] = planned?.invitations ?? [];
  return (
    <Card
      component="section"
      className="no-print"
      sx={{ borderColor: 'success.main', bgcolor: 'success.soft', p: { xs: 4, sm: 6 }, display: 'flex', gap: 4 }}
    >
      <Box
        sx={{
          display: 'grid',
          placeItems: 'center',
          flex: 'none',
          width: 40,
          height: 40,
          borderRadius: '50%',
          bgcolor: 'success.main',
          color: 'success.contrastText',
        }}
      >
        <CheckRounded aria-hidden />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography ref={heading} variant="h2" tabIndex={-1} sx={{ outline: 'none !important' }}>
          Session completed
        </Typography>
        <Box role="status" sx={{ mt: 1, minHeight: 40, maxWidth: '68ch' }}>
          {planned ? (
            <>
              <Typography>{`Aftercare check-ins planned for days ${listWords(planned.checkIns.map(({ days }) => days))}.`}</Typography>
              {next && <Typography>{`${purposeWords[next.purpose]} planned for ${dayInFull(next.day)}.`}</Typography>}
            </>
          ) : (
            <>
              <Typography>Planning the aftercare. You need not wait.</Typography>
              <LinearProgress
                color="success"
                aria-label="Planning the aftercare"
                sx={{ mt: 3, maxWidth: 240, borderRadius: 1 }}
              />
            </>
          )}
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 4 }}>
          {step && may('diary.edit') && (
            <Button variant="contained" component={Link} to={nextBooking(step, record)}>
              {`Book the ${appointmentKindWords[step.kind].toLowerCase()}`}
            </Button>
          )}
          <Button variant={step ? 'outlined' : 'contained'} component={Link} to={`/treatments/${record.treatment.id}`}>
            Open the treatment
          </Button>
          <Button variant="outlined" component={Link} to="/">
            Back to today
          </Button>
        </Box>
      </Box>
    </Card>
  );
}
