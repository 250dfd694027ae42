import { Alert, Box, Button, CircularProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import type { SafetyPointPartsFragment } from '../../generated/graphql.ts';
import { isOffline } from '../../providers/problem.ts';
import { counted } from '../../words/numbers.ts';
import { codesOf, isReason, type Override, overridesFor } from './clearance.ts';
import { nextActionFor } from './next-actions.ts';
import { PointCard } from './PointCard.tsx';
import { preCheckQuery } from './pre-check-query.ts';

const DoPatchTestDialog = lazy(async () => ({
  default: (await import('../patch-tests/DoPatchTestDialog.tsx')).DoPatchTestDialog,
}));

interface PreCheckProps {
  treatmentId: string;
  client: { readonly id: string; readonly name: string };
  clinicId: string | null;
  /** One quiet line below the title. */
  lead: string;
  back: { to: string; word: string };
  /** What comes once nothing blocks, or what blocks has been overridden. */
  children: (overrides: readonly Override[]) => ReactNode;
}

function Checking({ name }: { name: string }) {
  return (
    <Box role="status" sx={{ display: 'grid', placeItems: 'center', gap: 4, py: 32 }}>
      <CircularProgress aria-hidden size={28} />
      <Typography color="textSecondary">{`Checking that ${name} may be treated`}</Typography>
    </Box>
  );
}

/** Without a connection nobody can say whether it is safe; who goes on knows that. */
function NotChecked({
  lead,
  back,
  onGoOn,
  onRetry,
}: Pick<PreCheckProps, 'lead' | 'back'> & { onGoOn: () => void; onRetry: () => void }) {
  return (
    <Page title="Before the session" back={back} lead={lead}>
      <Box sx={{ display: 'grid', gap: 4, maxWidth: 640 }}>
        <Alert severity="warning">
          There is no connection, so nothing could be checked: consent, health answers, patch test, healing, licences. A
          log begun now is checked when the connection is back, and may be refused then.
        </Alert>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button variant="contained" size="large" onClick={onRetry}>
            Check again
          </Button>
          <Button variant="outlined" size="large" color="warning" onClick={onGoOn}>
            Begin unchecked
          </Button>
        </Box>
      </Box>
    </Page>
  );
}

interface BlockedProps extends Omit<PreCheckProps, 'children'> {
  points: readonly SafetyPointPartsFragment[];
  at: string;
  onStart: (overrides: readonly Override[]) => void;
}

/** Everything that blocks, each with what to do about it; the start waits below. */
function Blocked({ points, at, onStart, client, treatmentId, lead, back }: BlockedProps) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [testing, setTesting] = useState<string | null | undefined>(undefined);
  const { pathname, search } = useLocation();
  const codes = codesOf(points);
  const settled = codes.filter((code) => isReason(reasons[code])).length;
  const overrides = overridesFor(points, reasons);
  const change = (code: string, reason: string | undefined) =>
    setReasons(({ [code]: _, ...others }) => (reason === undefined ? others : { ...others, [code]: reason }));
  const left = codes.length - settled;
  return (
    <Page title="Before the session" back={back} lead={lead}>
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 720 }}>
        <Typography role="status">
          {left === 0
            ? 'Everything that blocks is overridden.'
            : `${settled === 0 ? counted(left, 'rule') : `${left} of ${counted(codes.length, 'rule')}`} ${settled === 0 ? '' : 'still '}keep${left === 1 ? 's' : ''} this session from starting.`}
        </Typography>
        {codes.map((code) => {
          const own = points.filter((point) => point.code === code);
          const where = { clientId: client.id, treatmentId, back: pathname + search };
          return (
            <PointCard
              key={code}
              points={own}
              action={nextActionFor({ code }, where)}
              onOpen={() => setTesting(own[0]?.product?.id ?? null)}
              reason={reasons[code]}
              onReason={(reason) => change(code, reason)}
            />
          );
        })}
        <Button
          variant="contained"
          size="large"
          disabled={overrides === null}
          onClick={() => overrides && onStart(overrides)}
          sx={{ minHeight: 52 }}
        >
          {settled > 0 && left === 0 ? `Start with ${counted(settled, 'override')}` : 'Start session'}
        </Button>
      </Box>
      <Suspense>
        {testing !== undefined && (
          <DoPatchTestDialog
            clientId={client.id}
            clinicId={at}
            productId={testing}
            onClose={() => setTesting(undefined)}
          />
        )}
      </Suspense>
    </Page>
  );
}

/** Asks whether this client may be treated now, and lets nothing through that has not been answered for. */
export function PreCheck({ children, ...props }: PreCheckProps) {
  const { treatmentId, clinicId, client, lead, back } = props;
  const [overrides, setOverrides] = useState<readonly Override[] | null>(null);
  const { data, error, refetch, fetchStatus } = useQuery({
    ...preCheckQuery(treatmentId, clinicId),
    enabled: overrides === null,
  });
  if (overrides) return children(overrides);
  if (data && data.points.length > 0)
    return <Blocked {...props} points={data.points} at={data.clinicId} onStart={setOverrides} />;
  if (data) return children([]);
  const unreached = fetchStatus === 'paused' || isOffline(error);
  if (unreached)
    return <NotChecked lead={lead} back={back} onGoOn={() => setOverrides([])} onRetry={() => void refetch()} />;
  if (error) return <Trouble problem={error} onRetry={() => void refetch()} page />;
  return <Checking name={client.name} />;
}
