import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { Button, IconButton, Menu, MenuItem } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';
import { useActs } from '../../providers/acts.ts';
import { useMay } from '../../providers/viewer.ts';
import { sessionKindWords } from '../../words/terms.ts';
import { sessionsToName } from '../complications/sessions-to-name.ts';
import { StartSessionButton } from '../sessions/StartSessionButton.tsx';
import type { TreatmentRecord } from './course.ts';
import { kindThatComes } from './start-session.ts';

const ComplicationDialog = lazy(async () => ({
  default: (await import('../complications/ComplicationDialog.tsx')).ComplicationDialog,
}));
const CloseDialog = lazy(async () => ({ default: (await import('./CloseDialog.tsx')).CloseDialog }));

/** The one filled button: agree, continue what is open, or start what comes. */
function NextButton({ treatment }: { treatment: TreatmentRecord }) {
  const may = useMay();
  const { act, isPending } = useActs('treatments');
  const open = treatment.sessions.find((session) => session.state !== 'completed');
  if (open && may('sessions.log'))
    return (
      <Button variant="contained" component={Link} to={`/sessions/${open.id}`}>
        Continue session
      </Button>
    );
  if (treatment.state === 'proposed' && may('treatments.edit')) {
    return (
      <Button
        variant="contained"
        loading={isPending}
        onClick={() => act('agree', treatment, { done: 'Agreed. The first session may be done.' })}
      >
        Agree treatment
      </Button>
    );
  }
  const kind = kindThatComes[treatment.state];
  if (!kind || !may('sessions.log')) return null;
  const early = treatment.state === 'maintained';
  return (
    <StartSessionButton variant={early ? 'outlined' : 'contained'} start={{ treatmentId: treatment.id, kind }}>
      {kind === 'session' ? 'Start session' : `Start ${sessionKindWords[kind].toLowerCase()}`}
    </StartSessionButton>
  );
}

/** What can be done with a treatment in its state. */
export function TreatmentActions({ treatment }: { treatment: TreatmentRecord }) {
  const may = useMay();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<'complication' | 'close' | null>(null);
  const booking = new URLSearchParams({
    book: '1',
    client: treatment.client.id,
    at: treatment.clinic.id,
    treatment: treatment.id,
    kind: kindThatComes[treatment.state] ?? 'consultation',
  });
  const live = treatment.state !== 'closed';
  return (
    <>
      {treatment.completedSessions > 0 && (
        <Button variant="outlined" component={Link} to={`/treatments/${treatment.id}/card`}>
          Continuity card
        </Button>
      )}
      {live && may('diary.edit') && (
        <Button variant="outlined" component={Link} to={`/?${booking}`}>
          Book appointment
        </Button>
      )}
      {live && may('outcomes.record') && (
        <Button variant="outlined" component={Link} to={`/outcomes/assess?treatment=${treatment.id}`}>
          Assess outcomes
        </Button>
      )}
      {live && <NextButton treatment={treatment} />}
      {live && may('treatments.edit') && (
        <>
          <IconButton aria-label="More" aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
            <MoreHoriz />
          </IconButton>
          <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
            <MenuItem
              onClick={() => {
                setAnchor(null);
                setOpen('complication');
              }}
            >
              Record a complication…
            </MenuItem>
            <MenuItem
              onClick={() => {
                setAnchor(null);
                setOpen('close');
              }}
            >
              Close treatment…
            </MenuItem>
          </Menu>
        </>
      )}
      <Suspense>
        {open === 'complication' && (
          <ComplicationDialog
            treatmentId={treatment.id}
            clinicZone={treatment.clinic.zone}
            sessions={sessionsToName(treatment)}
            onClose={() => setOpen(null)}
          />
        )}
        {open === 'close' && <CloseDialog treatment={treatment} onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}
