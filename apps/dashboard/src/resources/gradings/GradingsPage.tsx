import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { Nothing } from '../../controls/Nothing.tsx';
import { Page } from '../../controls/Page.tsx';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import type { GradingPartsFragment } from '../../generated/graphql.ts';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { isolated } from '../../words/names.ts';
import { useGradings } from './use-gradings.ts';

const StartGradingDialog = lazy(async () => ({
  default: (await import('./StartGradingDialog.tsx')).StartGradingDialog,
}));

function progressWords({ closedAt, progress: { total, done } }: GradingPartsFragment): string {
  if (closedAt) return `Closed, ${total} pairs`;
  if (total === 0) return 'No pair within your reach';
  return done === total ? `All ${total} pairs scored by you` : `${done} of ${total} pairs scored by you`;
}

function GradingRow({ grading, zone }: { grading: GradingPartsFragment; zone: string }) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 1,
        minHeight: 44,
        px: { xs: 4, sm: 6 },
        py: 4,
        '& + &': { borderTop: 1, borderColor: 'divider' },
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ flex: '1 1 220px' }}>
        <Link
          component={RouterLink}
          to={`/gradings/${grading.id}`}
          variant="h3"
          color="textPrimary"
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {grading.name}
        </Link>
        <Typography color="textSecondary">
          Begun <When at={grading.createdAt} zone={zone} />
          {grading.createdBy && ` by ${isolated(grading.createdBy.name)}`}
        </Typography>
      </Box>
      <Typography>{progressWords(grading)}</Typography>
    </Box>
  );
}

/** Rounds of blinded grading. */
export function GradingsPage() {
  const may = useMay();
  const { clinics } = useViewer();
  const [starting, setStarting] = useState(false);
  const { data, error, refetch } = useGradings();
  const start = may('gradings.run') && (
    <Button variant="contained" onClick={() => setStarting(true)}>
      Start a grading
    </Button>
  );
  return (
    <Page
      title="Blinded grading"
      back={{ to: '/outcomes', word: 'Outcomes' }}
      lead="Graders score pairs of photos without day, order or practitioner. How far they agree is told once a round is closed."
      actions={data && data.items.length > 0 && start}
    >
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={240} aria-label="Loading the gradings" />}
      {data && (
        <Section title="Rounds" padded={false}>
          {data.items.length === 0 && (
            <Nothing
              icon={VisibilityOffOutlined}
              title="No round yet"
              text="A round takes, for each client and view, the first photo and the last. Two graders or more score the same pairs; what they agree on is evidence nobody can call wishful."
              action={start || undefined}
            />
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.items.map((grading) => (
              <GradingRow key={grading.id} grading={grading} zone={clinics[0]?.zone ?? 'UTC'} />
            ))}
          </Box>
        </Section>
      )}
      {starting && (
        <Suspense>
          <StartGradingDialog onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </Page>
  );
}
