import CloseRounded from '@mui/icons-material/CloseRounded';
import { Box, Button, Drawer, IconButton, Link, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetOne } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../../controls/Facts.tsx';
import { StateChip } from '../../controls/StateChip.tsx';
import { appointmentStates } from '../../controls/states.ts';
import { Trouble } from '../../controls/Trouble.tsx';
import { When } from '../../controls/When.tsx';
import { useActs } from '../../providers/acts.ts';
import { useMay } from '../../providers/viewer.ts';
import { durationWords, minutesBetween, timeOf } from '../../words/dates.ts';
import { minorUnits, moneyWords } from '../../words/numbers.ts';
import { appointmentKindWords, cancelReasonWords } from '../../words/terms.ts';
import { AppointmentActions } from '../appointments/AppointmentActions.tsx';
import { DepositDialog } from '../appointments/DepositDialog.tsx';
import type { Row } from '../appointments/day.ts';
import { cancelledForWords, depositWords } from '../appointments/reason-words.ts';
import type { Wish } from '../appointments/wish.ts';
import { OfferFreed } from '../waitlist/OfferFreed.tsx';
import { lackWords } from './entry-words.ts';
import { MovesList } from './MovesList.tsx';

interface AppointmentDrawerProps {
  id: string;
  nameOf: (practitionerId: string) => string;
  roomOf: (roomId: string) => string;
  onClose: () => void;
  onBookNext: (wish: Wish) => void;
}

const ended = (row: Row): string | undefined => {
  if (row.state !== 'cancelled' && row.state !== 'no_show') return undefined;
  const whom = row.cancelledFor && cancelledForWords[row.cancelledFor];
  const why = row.cancelReason && cancelReasonWords[row.cancelReason].toLowerCase();
  const by = row.cancelledBy && `noted by ${row.cancelledBy}`;
  return [whom, why, row.cancelWords && `“${row.cancelWords}”`, by].filter(Boolean).join(', ');
};

function Deposit({ row }: { row: Row }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { act } = useActs('appointments');
  const { currency } = row.clinic;
  const words = row.depositMinor !== null && row.depositState !== null;
  const whole = row.depositMinor === null ? null : row.depositMinor / minorUnits(1, currency);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, my: -1, '& button': { ml: -2 } }}>
      <span>
        {words
          ? `${moneyWords(row.depositMinor ?? 0, currency)}, ${depositWords[row.depositState ?? 'asked'].toLowerCase()}`
          : ''}
      </span>
      {may('diary.edit') && (
        <Button size="small" variant="text" onClick={() => setOpen(true)}>
          {words ? 'Change the deposit' : 'Note a deposit'}
        </Button>
      )}
      {open && (
        <DepositDialog
          deposit={{ amount: whole, state: row.depositState ?? 'asked' }}
          currency={currency}
          onClose={() => setOpen(false)}
          onSave={async ({ amount, state }) => {
            setOpen(false);
            const deposit = amount === null ? null : { amountMinor: minorUnits(amount, currency), state };
            act('noteDeposit', row, { input: { deposit }, done: 'Deposit noted.' });
          }}
        />
      )}
    </Box>
  );
}

function Details({ row, roomOf }: { row: Row; roomOf: (roomId: string) => string }) {
  const { clearance, missing, clinic } = row;
  const lacks = lackWords({ blocked: false, missing, steps: clearance?.steps ?? [] });
  const minutes = minutesBetween(row.startsAt, row.endsAt);
  const until = `to ${timeOf(row.endsAt, clinic.zone)}, ${durationWords(minutes)}`;
  const room = row.roomId ? roomOf(row.roomId) : null;
  return (
    <Facts
      facts={[
        [
          'When',
          <span key="when" className="figures">
            <When at={row.startsAt} zone={clinic.zone} /> {until}
          </span>,
        ],
        ['With', row.practitioner.name],
        ['Where', [clinic.name, room].filter(Boolean).join(', ')],
        [
          'Missing',
          lacks && (
            <Box key="lacks" sx={{ color: clearance?.blocked ? 'error.main' : 'warning.main' }}>
              {lacks}
            </Box>
          ),
        ],
        ['Why', ended(row)],
        [
          'Phone',
          row.client.phone && (
            <Link key="phone" href={`tel:${row.client.phone}`}>
              {row.client.phone}
            </Link>
          ),
        ],
        ['Note', row.note ?? undefined],
        ['Deposit', <Deposit key="deposit" row={row} />],
      ]}
    />
  );
}

function Appointment({ row, ...props }: { row: Row } & AppointmentDrawerProps) {
  const may = useMay();
  const { client, clinic } = row;
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        <Link component={RouterLink} to={`/clients/${client.id}`} variant="h2" dir="auto" color="textPrimary">
          {client.name}
        </Link>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
          <Typography>{appointmentKindWords[row.kind]}</Typography>
          <StateChip look={appointmentStates[row.state]} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <AppointmentActions row={row} first />
        {may('diary.edit') && (
          <Button variant="outlined" onClick={() => props.onBookNext({ clientId: client.id, clinicId: clinic.id })}>
            Book next
          </Button>
        )}
      </Box>
      {ended(row) !== undefined && may('waitlist.edit') && <OfferFreed appointmentId={row.id} />}
      <Details row={row} roomOf={props.roomOf} />
      {row.movedCount > 0 && (
        <MovesList appointmentId={row.id} version={row.version} zone={clinic.zone} nameOf={props.nameOf} />
      )}
    </>
  );
}

/** One appointment beside the diary: what it is, what can be done, and where it has been. */
export function AppointmentDrawer(props: AppointmentDrawerProps) {
  const { data: row, error, refetch } = useGetOne<Row>('appointments', { id: props.id });
  return (
    <Drawer
      anchor="right"
      open
      onClose={props.onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': row ? `Appointment of ${row.client.name}` : 'Appointment',
          sx: { width: { xs: '100%', sm: 400 }, p: 5, display: 'flex', flexDirection: 'column', gap: 5 },
        },
      }}
    >
      <IconButton aria-label="Close" onClick={props.onClose} sx={{ position: 'absolute', top: 16, right: 16 }}>
        <CloseRounded />
      </IconButton>
      {row && <Appointment row={row} {...props} />}
      {!row && !error && <Skeleton variant="rounded" height={280} aria-label="Loading the appointment" />}
      {!row && error && <Trouble problem={error} onRetry={() => void refetch()} />}
    </Drawer>
  );
}
