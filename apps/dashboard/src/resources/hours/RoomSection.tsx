import ArrowDownwardRounded from '@mui/icons-material/ArrowDownwardRounded';
import ArrowUpwardRounded from '@mui/icons-material/ArrowUpwardRounded';
import MeetingRoomOutlined from '@mui/icons-material/MeetingRoomOutlined';
import { Box, Button, IconButton, TextField, Tooltip, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Nothing } from '../../controls/Nothing.tsx';
import { Section } from '../../controls/Section.tsx';
import {
  AddRoomDocument,
  CloseRoomDocument,
  OrderRoomsDocument,
  RenameRoomDocument,
  ReopenRoomDocument,
} from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { newId } from '../../providers/ids.ts';
import { dayInFull } from '../../words/dates.ts';
import { type ClinicHoursAnswer, savedWords } from './hours-query.ts';
import { useActing } from './Undo.tsx';

type Room = ClinicHoursAnswer['rooms'][number];

function useRoomActs(clinicId: string, rooms: readonly Room[]) {
  const { act } = useActing();
  const order = (roomIds: string[]) => graphql(OrderRoomsDocument, { input: { clinicId, roomIds } });
  const reopen = ({ id }: Room, version: number) => graphql(ReopenRoomDocument, { input: { id, version } });
  return {
    add: (name: string) =>
      act(async () => {
        const { addRoom } = await graphql(AddRoomDocument, { input: { id: newId(), clinicId, name } });
        return { words: `${addRoom.name} is there.` };
      }),
    rename: (room: Room, name: string) =>
      act(async () => {
        const { renameRoom } = await graphql(RenameRoomDocument, {
          input: { id: room.id, version: room.version, name },
        });
        const back = { id: room.id, version: renameRoom.version, name: room.name };
        return { words: `${room.name} is now ${name}.`, undo: () => graphql(RenameRoomDocument, { input: back }) };
      }),
    close: (room: Room) =>
      act(async () => {
        const { closeRoom } = await graphql(CloseRoomDocument, { input: { id: room.id, version: room.version } });
        const words = savedWords(`${room.name} is closed`, closeRoom.misfits);
        return { words, undo: () => reopen(room, closeRoom.room.version) };
      }),
    reopen: (room: Room) =>
      act(async () => {
        await reopen(room, room.version);
        return { words: `${room.name} is used again.` };
      }),
    move: (room: Room, by: -1 | 1) =>
      act(async () => {
        const ids = rooms.map(({ id }) => id);
        const at = ids.indexOf(room.id);
        const moved = ids.toSpliced(at, 1).toSpliced(at + by, 0, room.id);
        await order(moved);
        return { words: `${room.name} moved ${by < 0 ? 'up' : 'down'}.`, undo: () => order(ids) };
      }),
  };
}

type Acts = ReturnType<typeof useRoomActs>;

function Name({ room, acts }: { room: Room; acts: Acts }) {
  const [name, setName] = useState(room.name);
  const save = () => {
    const next = name.trim();
    if (next === '' || next === room.name) setName(room.name);
    else void acts.rename(room, next).then((done) => !done && setName(room.name));
  };
  return (
    <TextField
      size="small"
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setName(room.name);
      }}
      slotProps={{ htmlInput: { 'aria-label': `Name of ${room.name}`, maxLength: 120 } }}
      sx={{ flex: '1 1 160px', maxWidth: 320 }}
    />
  );
}

function UsedRoom({ room, nth, last, acts }: { room: Room; nth: number; last: boolean; acts: Acts }) {
  const arrow = (by: -1 | 1, Icon: typeof ArrowUpwardRounded, disabled: boolean) => (
    <Tooltip title={by < 0 ? 'Move up' : 'Move down'}>
      <span>
        <IconButton
          size="small"
          disabled={disabled}
          aria-label={`Move ${room.name} ${by < 0 ? 'up' : 'down'}`}
          onClick={() => void acts.move(room, by)}
        >
          <Icon fontSize="small" />
        </IconButton>
      </span>
    </Tooltip>
  );
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, py: 1.5 }}>
      <Name key={room.name} room={room} acts={acts} />
      <Box sx={{ display: 'flex' }}>
        {arrow(-1, ArrowUpwardRounded, nth === 0)}
        {arrow(1, ArrowDownwardRounded, last)}
      </Box>
      <Button size="small" aria-label={`Close ${room.name}`} onClick={() => void acts.close(room)}>
        Close
      </Button>
    </Box>
  );
}

function AddRoom({ acts }: { acts: Acts }) {
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void acts.add(name.trim()).then((done) => done && setName(''));
  };
  return (
    <Box
      component="form"
      onSubmit={add}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 2, mt: 3 }}
    >
      <TextField
        size="small"
        label="Name of a room"
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 120, autoComplete: 'off' } }}
        sx={{ flex: '1 1 160px', maxWidth: 320 }}
      />
      <Button type="submit" variant="outlined" disabled={name.trim() === ''}>
        Add room
      </Button>
    </Box>
  );
}

/** The rooms of a clinic in their order; one that is closed can be used again. */
export function RoomSection({ hours }: { hours: ClinicHoursAnswer }) {
  const used = hours.rooms.filter(({ closedOn }) => closedOn === null);
  const closed = hours.rooms.filter(({ closedOn }) => closedOn !== null);
  const acts = useRoomActs(hours.clinicId, used);
  return (
    <Section title="Rooms" note={used.length || undefined}>
      {used.length === 0 && (
        <Nothing
          icon={MeetingRoomOutlined}
          title="No rooms counted"
          text="Without rooms the diary asks only whether the practitioner is free. Add the rooms in which one client at a time is received, and no two bookings share one."
        />
      )}
      <Box component="ul" aria-label="Rooms in use" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {used.map((room, nth) => (
          <UsedRoom key={room.id} room={room} nth={nth} last={nth === used.length - 1} acts={acts} />
        ))}
      </Box>
      <AddRoom acts={acts} />
      {closed.length > 0 && (
        <Box component="ul" aria-label="Closed rooms" sx={{ listStyle: 'none', m: 0, mt: 4, p: 0 }}>
          {closed.map((room) => (
            <Box component="li" key={room.id} sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 1 }}>
              <Typography color="textSecondary">{`${room.name}, closed since ${dayInFull(room.closedOn ?? '')}`}</Typography>
              <Button size="small" aria-label={`Use ${room.name} again`} onClick={() => void acts.reopen(room)}>
                Use again
              </Button>
            </Box>
          ))}
        </Box>
      )}
    </Section>
  );
}
