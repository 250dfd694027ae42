import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { ChoiceBox, TextBox } from '../../controls/fields.tsx';
import { RoomsOfClinicDocument, type StaffMemberPartsFragment } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { dayWords } from '../../words/dates.ts';
import { isolated } from '../../words/names.ts';
import type { Booking } from './booking.ts';

/** All who work with clients, at a clinic or anywhere in reach. */
export const usePractitioners = (clinicId?: string | null) =>
  useGetList<StaffMemberPartsFragment>('staffMembers', {
    filter: { practitioner: true, removed: false, clinicId: clinicId ?? undefined },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  }).data ?? [];

/** The rooms of a clinic on a day, in its own order. */
export function useRooms(clinicId: string | null, day: string | null) {
  const { data } = useQuery({
    queryKey: ['diary', 'rooms', clinicId, day],
    queryFn: async () =>
      (await graphql(RoomsOfClinicDocument, { clinicIds: [clinicId ?? ''], day: day ?? '' })).diaryHours,
    enabled: clinicId !== null && /^\d{4}-\d{2}-\d{2}$/.test(day ?? ''),
  });
  return data?.clinics[0]?.rooms ?? [];
}

/** "Tue 24 Nov, 14:30, Ada Mensah, Soho, Blue room": the time as it is chosen. */
function Summary({ onChange }: { onChange: () => void }) {
  const { all } = useClinicScope();
  const [clinicId, practitionerId, roomId, day, time] = useWatch<Booking>({
    name: ['clinicId', 'practitionerId', 'roomId', 'day', 'time'],
  }) as [string | null, string | null, string | null, string | null, string | null];
  const people = usePractitioners(clinicId);
  const rooms = useRooms(clinicId, day);
  const who = people.find(({ id }) => id === practitionerId)?.name;
  const clinic = all.find(({ id }) => id === clinicId);
  const where = [all.length > 1 && clinic?.name, rooms.find(({ id }) => id === roomId)?.name];
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, p: 3, borderRadius: 2, bgcolor: 'background.sunk' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h3" component="p" className="figures">
          {`${day ? dayWords(day, new Date().toISOString()) : ''}, ${time ?? ''}`}
        </Typography>
        <Typography color="textSecondary">
          {[who && isolated(who), ...where].filter(Boolean).join(' · ') || 'Choose the practitioner'}
        </Typography>
      </Box>
      <Button variant="text" onClick={onChange}>
        Change
      </Button>
    </Box>
  );
}

/** Clinic, practitioner, room, day and time; folded into one line when the time was chosen beforehand. */
export function WhenAndWhere({ open }: { open: boolean }) {
  const [changing, setChanging] = useState(false);
  const { all } = useClinicScope();
  const { errors } = useFormState<Booking>();
  const clinicId = useWatch<Booking, 'clinicId'>({ name: 'clinicId' });
  const practitionerId = useWatch<Booking, 'practitionerId'>({ name: 'practitionerId' });
  const day = useWatch<Booking, 'day'>({ name: 'day' });
  const rooms = useRooms(clinicId, day);
  const people = usePractitioners(clinicId);
  const wrong = errors.clinicId ?? errors.practitionerId ?? errors.roomId ?? errors.day ?? errors.time;
  if (!open && !changing && !wrong && practitionerId !== null) return <Summary onChange={() => setChanging(true)} />;
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { sm: '1fr 1fr' }, alignItems: 'start' }}>
      <ChoiceBox name="clinicId" label="Clinic" choices={all} required />
      <ChoiceBox name="practitionerId" label="Practitioner" choices={people} required />
      <TextBox name="day" label="Day" type="date" required />
      <TextBox name="time" label="Start" type="time" required />
      {rooms.length > 0 && <ChoiceBox name="roomId" label="Room" none="The first that is free" choices={rooms} />}
    </Box>
  );
}
