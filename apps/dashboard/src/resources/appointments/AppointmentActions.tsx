import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { Box, Button, IconButton, Menu, MenuItem } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';
import { useActs } from '../../providers/acts.ts';
import { useMay } from '../../providers/viewer.ts';
import { StartSessionButton } from '../sessions/StartSessionButton.tsx';
import { CancelDialog, MissDialog } from './CancelDialog.tsx';
import { nextAct, type Row } from './day.ts';

const AppointmentLinkDialog = lazy(async () => ({
  default: (await import('../appointment-links/AppointmentLinkDialog.tsx')).AppointmentLinkDialog,
}));

/** The next act as a button; filled when it is the screen's first. */
function NextButton({ row, first }: { row: Row; first: boolean }) {
  const may = useMay();
  const { act, isPending } = useActs('appointments');
  const next = nextAct(row, { log: may('sessions.log'), desk: may('diary.edit') });
  const look = first ? 'contained' : 'outlined';
  if (!next) return null;
  switch (next.act) {
    case 'start':
      return (
        <StartSessionButton
          variant={look}
          start={{
            treatmentId: next.treatmentId,
            kind: next.kind,
            appointmentId: row.id,
            clinicId: row.clinic.id,
          }}
        >
          Start session
        </StartSessionButton>
      );
    case 'continue':
      return (
        <Button variant={look} component={Link} to={`/sessions/${next.sessionId}`}>
          Continue session
        </Button>
      );
    case 'view':
      return (
        <Button variant="text" component={Link} to={`/sessions/${next.sessionId}`}>
          View session
        </Button>
      );
    case 'treatment':
      return (
        <Button variant={look} component={Link} to={`/treatments/${next.treatmentId}`}>
          Open treatment
        </Button>
      );
    case 'client':
      return (
        <Button variant={look} component={Link} to={`/clients/${row.client.id}`}>
          Open client
        </Button>
      );
    case 'confirm':
      return (
        <Button
          variant={look}
          loading={isPending}
          onClick={() => act('confirm', row, { done: `${row.client.name} is confirmed.` })}
        >
          Confirm
        </Button>
      );
    case 'arrive':
      return (
        <Button
          variant={look}
          loading={isPending}
          onClick={() => act('arrive', row, { done: `${row.client.name} has arrived.` })}
        >
          Arrived
        </Button>
      );
  }
}

const standing = ['booked', 'confirmed', 'arrived'];
const gone = ['cancelled', 'no_show'];

interface ActsMenuProps {
  row: Row;
  onCancel: () => void;
  onMiss: () => void;
  onLink: () => void;
}

function ActsMenu({ row, onCancel, onMiss, onLink }: ActsMenuProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { act } = useActs('appointments');
  const { name } = row.client;
  const pick = (then: () => void) => () => {
    setAnchor(null);
    then();
  };
  const confirm = () => act('confirm', row, { done: `${name} is confirmed.` });
  const arrive = () => act('arrive', row, { done: `${name} has arrived.` });
  const reopen = () => act('reopen', row, { done: `${name} is booked again.` });
  const isGone = gone.includes(row.state);
  return (
    <>
      <IconButton
        aria-label={`More for ${name}`}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreHoriz />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {row.state === 'booked' && <MenuItem onClick={pick(confirm)}>Confirm</MenuItem>}
        {!isGone && row.state !== 'arrived' && <MenuItem onClick={pick(arrive)}>Arrived</MenuItem>}
        {!isGone && row.state !== 'arrived' && <MenuItem onClick={pick(onMiss)}>No-show…</MenuItem>}
        {!isGone && row.state !== 'arrived' && <MenuItem onClick={pick(onLink)}>Send link…</MenuItem>}
        {!isGone && <MenuItem onClick={pick(onCancel)}>Cancel appointment…</MenuItem>}
        {isGone && <MenuItem onClick={pick(reopen)}>Book again</MenuItem>}
      </Menu>
    </>
  );
}

function MoreActs({ row }: { row: Row }) {
  const [asking, setAsking] = useState<'cancel' | 'miss' | 'link' | null>(null);
  const { act } = useActs('appointments');
  const { name } = row.client;
  const close = () => setAsking(null);
  const send = (verb: 'cancel' | 'miss', input: object, done: string) => {
    close();
    act(verb, row, { input: { ...input }, done });
  };
  return (
    <>
      <ActsMenu
        row={row}
        onCancel={() => setAsking('cancel')}
        onMiss={() => setAsking('miss')}
        onLink={() => setAsking('link')}
      />
      {asking === 'link' && (
        <Suspense>
          <AppointmentLinkDialog appointment={row} onClose={close} />
        </Suspense>
      )}
      {asking === 'cancel' && (
        <CancelDialog
          name={name}
          onClose={close}
          onDone={(why) => send('cancel', why, `${name}'s appointment is cancelled.`)}
        />
      )}
      {asking === 'miss' && (
        <MissDialog name={name} onClose={close} onDone={(why) => send('miss', why, `${name} did not come.`)} />
      )}
    </>
  );
}

/** What can be done about an appointment: the next act as a button, the others behind "More". */
export function AppointmentActions({ row, first }: { row: Row; first: boolean }) {
  const may = useMay();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <NextButton row={row} first={first} />
      {may('diary.edit') && [...standing, ...gone].includes(row.state) && <MoreActs row={row} />}
    </Box>
  );
}
