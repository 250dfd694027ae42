import { Alert, Box, Button, Skeleton } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { useMay } from '../../providers/viewer.ts';
import { FoundSection } from './FoundSection.tsx';
import { GradePairs } from './GradePairs.tsx';
import { useClose, useGrading } from './use-gradings.ts';

/** One round: the pairs while it is open, what was found once it is closed. */
export function GradingPage() {
  const { id = '' } = useParams();
  const may = useMay();
  const [sure, setSure] = useState(false);
  const { data: grading, error, refetch } = useGrading(id);
  const close = useClose();
  if (error && !grading) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  const back = { to: '/gradings', word: 'Blinded grading' };
  if (!grading) {
    return (
      <Page title="Blinded grading" back={back}>
        <Skeleton variant="rounded" height={480} aria-label="Loading the grading" />
      </Page>
    );
  }
  const open = grading.closedAt === null;
  return (
    <Page
      title={grading.name}
      back={back}
      lead={open ? 'Look at both, then say how the second looks beside the first.' : 'Closed; the blind is lifted.'}
      actions={
        open &&
        may('gradings.run') && (
          <Button variant="outlined" onClick={() => setSure(true)}>
            Close this round
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {sure && open && (
          <Alert
            severity="warning"
            action={
              <>
                <Button onClick={() => setSure(false)}>Go on grading</Button>
                <Button color="inherit" onClick={() => close.mutate(grading)} loading={close.isPending}>
                  Close it
                </Button>
              </>
            }
          >
            A closed round takes no more scores and cannot be opened again.
          </Alert>
        )}
        {open && <GradePairs id={id} />}
        {!open && may('gradings.run') && <FoundSection id={id} />}
        {!open && !may('gradings.run') && (
          <Alert severity="info">This round is closed. A manager or owner sees what was found.</Alert>
        )}
      </Box>
    </Page>
  );
}
