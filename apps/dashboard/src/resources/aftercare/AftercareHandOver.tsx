import CheckCircleRounded from '@mui/icons-material/CheckCircleRounded';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import SmartphoneOutlined from '@mui/icons-material/SmartphoneOutlined';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Skeleton,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useNow } from '../../controls/now.ts';
import { Section } from '../../controls/Section.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import type { HandOverMeans } from '../../generated/graphql.ts';
import { useMay } from '../../providers/viewer.ts';
import { dayOf } from '../../words/dates.ts';
import { AftercareDays } from './AftercareDays.tsx';
import { type AftercareAnswer, type Given, meansWords, useAftercare, useHandOver } from './hand-over.ts';

type Clinic = NonNullable<AftercareAnswer['session']>['clinic'];

function HandedOver({ given, zone }: { given: Given; zone: string }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {given.handOvers.map((each) => (
        <Box
          component="li"
          key={each.id}
          sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', '& svg': { fontSize: 18, color: 'success.main' } }}
        >
          <CheckCircleRounded aria-hidden />
          <span>
            {`${meansWords[each.means]}, version ${each.number}, `}
            <When at={each.handedAt} zone={zone} />
            {each.handedBy && ` by ${each.handedBy.name}`}
          </span>
        </Box>
      ))}
    </Box>
  );
}

/** The whole screen for the client to read; closing it says that they have. */
function ShowDialog(props: { given: Given; clinic: Clinic; busy: boolean; onRead: () => void; onClose: () => void }) {
  const { given, clinic, busy, onRead, onClose } = props;
  const today = dayOf(useNow(), clinic.zone);
  return (
    <Dialog open fullScreen onClose={onClose} aria-labelledby="aftercare-title">
      <DialogTitle id="aftercare-title">Your days after the session</DialogTitle>
      <DialogContent tabIndex={0} role="region" aria-labelledby="aftercare-title">
        <Typography color="textSecondary" sx={{ mb: 5 }}>
          {clinic.name}
        </Typography>
        <AftercareDays protocol={given.version} day={given.day} today={today} />
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" size="large" onClick={onClose}>
          Not yet
        </Button>
        <Button variant="contained" size="large" loading={busy} onClick={onRead}>
          The client has read it
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Choice({ sessionId, given, clinic }: { sessionId: string; given: Given; clinic: Clinic }) {
  const [step, setStep] = useState<'show' | 'print' | null>(null);
  const { mutate, isPending, error } = useHandOver(sessionId);
  const keep = (means: HandOverMeans) =>
    mutate({ number: given.version.number, means }, { onSuccess: () => setStep(null) });
  const print = () => {
    window.open(`/sessions/${sessionId}/aftercare?print=1`, '_blank', 'noopener');
    setStep('print');
  };
  return (
    <>
      {error && (
        <Alert severity="error">{`${error.message} It is not kept yet that the aftercare was handed over; try again.`}</Alert>
      )}
      {step === 'print' ? (
        <Alert
          severity="info"
          action={
            <Button variant="outlined" loading={isPending} onClick={() => keep('printed')}>
              Handed over
            </Button>
          }
        >
          Once the paper is in the client’s hands:
        </Alert>
      ) : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <Button variant="outlined" size="large" startIcon={<SmartphoneOutlined />} onClick={() => setStep('show')}>
            Show to the client
          </Button>
          <Button variant="outlined" size="large" startIcon={<PrintOutlined />} onClick={print}>
            Print
          </Button>
        </Box>
      )}
      {step === 'show' && (
        <ShowDialog
          given={given}
          clinic={clinic}
          busy={isPending}
          onRead={() => keep('shown')}
          onClose={() => setStep(null)}
        />
      )}
    </>
  );
}

/** Hands the aftercare over at the end of a session: which version, when and how stays with the session. */
export function AftercareHandOver({ sessionId }: { sessionId: string }) {
  const may = useMay();
  const { data, error, refetch } = useAftercare(sessionId);
  const given = data?.aftercareOfSession;
  const clinic = data?.session?.clinic;
  return (
    <Section title="Aftercare" note={given && `Version ${given.version.number}`}>
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={88} />}
      {data && !(given && clinic) && (
        <Typography color="textSecondary">
          The aftercare can be handed over once this session has reached the server.
        </Typography>
      )}
      {given && clinic && (
        <Box sx={{ display: 'grid', gap: 4 }}>
          {given.handOvers.length > 0 ? (
            <HandedOver given={given} zone={clinic.zone} />
          ) : (
            <Typography color="textSecondary" sx={{ maxWidth: '60ch' }}>
              The client’s own days with their dates, from keeping dry to the review. Not handed over yet.
            </Typography>
          )}
          {may('sessions.log') && <Choice sessionId={sessionId} given={given} clinic={clinic} />}
        </Box>
      )}
    </Section>
  );
}
