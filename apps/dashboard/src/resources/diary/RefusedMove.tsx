import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { isSafetyCode, mayOverride } from '@stipple/domain/safety';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale, type OtherTime } from '../../providers/problem.ts';
import { useMay, useViewer } from '../../providers/viewer.ts';
import { addDays, dayOf, minutesBetween } from '../../words/dates.ts';
import { FreeTimeChips } from '../appointments/FreeTimeChips.tsx';
import { isReason, leastReason } from '../safety/clearance.ts';
import { withDays } from '../safety/safety-words.ts';
import { freeSlotsQuery } from './diary-query.ts';
import type { Meant } from './drag.ts';
import { worthNaming } from './free-times.ts';
import type { Leave, Refused } from './use-moves.ts';

const aboutHours: readonly string[] = ['APPOINTMENT.CLINIC_CLOSED', 'APPOINTMENT.OUTSIDE_HOURS', 'APPOINTMENT.AWAY'];
const DAYS = 14;
const NAMED = 3;

interface RefusedMoveProps {
  refused: Refused;
  zoneOf: (clinicId: string) => string;
  nameOf: (practitionerId: string) => string;
  onClose: () => void;
  onMove: (meant: Meant, leave?: Leave) => void;
}

/** The next free times near where it was wanted: those the API named, else those it finds. */
function useNextFree({ entry, meant, problem }: Refused, zone: string) {
  const firstDay = dayOf(meant.startsAt < new Date().toISOString() ? new Date() : meant.startsAt, zone);
  const asks = problem.nextFree.length === 0 && !isStale(problem);
  const { data, isLoading } = useQuery(
    freeSlotsQuery(
      asks
        ? {
            ...{ clinicIds: [meant.clinicId], practitionerIds: [meant.practitionerId], kind: entry.kind },
            minutes: Math.min(420, Math.max(5, minutesBetween(meant.startsAt, meant.endsAt))),
            ...{ clientId: entry.clientId, treatmentId: entry.treatmentId },
            ...{ firstDay, lastDay: addDays(firstDay, DAYS), most: 100 },
          }
        : null,
    ),
  );
  const slots: readonly OtherTime[] = asks ? (data ?? []) : problem.nextFree;
  const named = worthNaming(
    slots.map((slot) => ({ ...slot, clinicId: slot.clinicId ?? meant.clinicId })),
    NAMED,
    asks ? 60 : 1,
  );
  return { named, isLoading: asks && isLoading };
}

/** Inside the refusal: do it all the same, for those who may, with a reason where the record wants one. */
function AllTheSame({ refused, onMove }: Pick<RefusedMoveProps, 'refused' | 'onMove'>) {
  const may = useMay();
  const { role } = useViewer();
  const [reason, setReason] = useState('');
  const { code } = refused.problem;
  if (aboutHours.includes(code) && may('diary.override')) {
    return (
      <Button variant="outlined" onClick={() => onMove(refused.meant, { outsideHours: true })}>
        Move it all the same
      </Button>
    );
  }
  if (!isSafetyCode(code) || !mayOverride(role, code)) return null;
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start' }}>
      <TextField
        label="Reason to move it all the same"
        multiline
        minRows={2}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        helperText={`It stands on the record for ever, with your name. At least ${leastReason} characters.`}
      />
      <Button
        variant="outlined"
        disabled={!isReason(reason)}
        onClick={() => onMove(refused.meant, { overrides: [{ code, reason: reason.trim() }] })}
      >
        Move it all the same
      </Button>
    </Box>
  );
}

/** A move that did not happen: why, and what could happen instead. */
export function RefusedMove({ refused, zoneOf, nameOf, onClose, onMove }: RefusedMoveProps) {
  const { entry, meant, problem } = refused;
  const zone = zoneOf(meant.clinicId);
  const { named, isLoading } = useNextFree(refused, zone);
  const offers = named.map((slot) => ({
    key: `${slot.startsAt} ${slot.practitionerId}`,
    startsAt: slot.startsAt,
    zone,
    who: nameOf(slot.practitionerId),
    take: () => {
      const { startsAt, endsAt, practitionerId, clinicId, roomId = null } = slot;
      onMove({ startsAt, endsAt, practitionerId, clinicId, roomId });
    },
  }));
  const taken = problem.nextFree.length > 0;
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="not-moved">
      <DialogTitle id="not-moved">{taken ? 'Just taken' : 'Not moved'}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 4 }}>
        <Alert severity="warning">{`${entry.clientName} is where they were. ${withDays(problem.message)}`}</Alert>
        {!isStale(problem) && (
          <FreeTimeChips
            title="Next free times"
            offers={offers}
            loading={isLoading}
            none="Nothing is free within two weeks."
          />
        )}
        <AllTheSame refused={refused} onMove={onMove} />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          Leave it there
        </Button>
      </DialogActions>
    </Dialog>
  );
}
