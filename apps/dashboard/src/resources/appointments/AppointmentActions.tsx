import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { Box, Button, IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useActs } from '../../providers/acts.ts';
import { useMay } from '../../providers/viewer.ts';
import { StartSessionButton } from '../sessions/StartSessionButton.tsx';
import { CancelDialog } from './CancelDialog.tsx';
import { nextAct, type Row } from './day.ts';

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

function MoreActs({ row }: { row: Row }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [cancelling, setCancelling] = useState(false);
  const { act, actUndoable } = useActs('appointments');
  const { name } = row.client;
  const pick = (then: () => void) => () => {
    setAnchor(null);
    then();
  };
  const confirm = () => act('confirm', row, { done: `${name} is confirmed.` });
  const arrive = () => act('arrive', row, { done: `${name} has arrived.` });
  const miss = () => actUndoable('miss', row, { becomes: { state: 'no_show' }, done: `${name} did not come.` });
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
        {row.state !== 'arrived' && <MenuItem onClick={pick(arrive)}>Arrived</MenuItem>}
        {row.state !== 'arrived' && <MenuItem onClick={pick(miss)}>No-show</MenuItem>}
        <MenuItem onClick={pick(() => setCancelling(true))}>Cancel appointment…</MenuItem>
      </Menu>
      {cancelling && (
        <CancelDialog
          name={name}
          onClose={() => setCancelling(false)}
          onCancel={(cancellation) => {
            setCancelling(false);
            const { cancelledFor, reason: cancelReason, words: cancelWords } = cancellation;
            actUndoable('cancel', row, {
              input: cancellation,
              becomes: { state: 'cancelled', cancelledFor, cancelReason, cancelWords },
              done: `${name}'s appointment is cancelled.`,
            });
          }}
        />
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
      {may('diary.edit') && standing.includes(row.state) && <MoreActs row={row} />}
    </Box>
  );
}
