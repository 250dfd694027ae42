import { Alert, AlertTitle, Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useClinicWords } from '../../controls/ClinicWord.tsx';
import type { OtherTime } from '../../providers/problem.ts';
import { useClinicScope } from '../../shell/clinic-scope.ts';
import { addDays } from '../../words/dates.ts';
import { freeSlotsQuery } from '../diary/diary-query.ts';
import { worthNaming } from '../diary/free-times.ts';
import { type Booking, type Proposed, timesOf } from './booking.ts';
import { FreeTimeChips, type Offer } from './FreeTimeChips.tsx';
import { usePractitioners } from './WhenAndWhere.tsx';
import type { Wish } from './wish.ts';

const NAMED = 6;
const APART_MINUTES = 90;
const DAYS_AHEAD = 41;

/** Free times as buttons that fill in the form. */
function useOffers(slots: readonly OtherTime[], onTaken: () => void): Offer[] {
  const { setValue, getValues } = useFormContext<Booking>();
  const { all } = useClinicScope();
  const clinicWords = useClinicWords();
  const people = usePractitioners();
  return slots.map((slot) => {
    const clinic = all.find(({ id }) => id === (slot.clinicId ?? getValues('clinicId')));
    const zone = clinic?.zone ?? 'UTC';
    const name = people.find(({ id }) => id === slot.practitionerId)?.name ?? '';
    const take = () => {
      const { day, time } = timesOf(slot, zone);
      if (clinic) setValue('clinicId', clinic.id);
      setValue('practitionerId', slot.practitionerId);
      setValue('roomId', slot.roomId);
      setValue('day', day);
      setValue('time', time);
      onTaken();
    };
    const who = all.length > 1 && clinic ? `${name}, ${clinicWords(clinic)}` : name;
    return { key: `${slot.startsAt} ${slot.practitionerId}`, startsAt: slot.startsAt, zone, who, take };
  });
}

interface FirstFreeProps {
  wish: Wish;
  proposed: Proposed | null;
  today: string;
  onTaken: () => void;
}

/** The first times that are free for this client and length, from the day it makes sense. */
export function FirstFree({ wish, proposed, today, onTaken }: FirstFreeProps) {
  const [clinicId, practitionerId, kind, minutes, clientId, treatmentId] = useWatch<Booking>({
    name: ['clinicId', 'practitionerId', 'kind', 'minutes', 'clientId', 'treatmentId'],
  }) as [string | null, string | null, Booking['kind'], number | null, string | null, string | null];
  const sensible = proposed?.kind === kind ? proposed.earliestOn : today;
  const wished = wish.day ?? today;
  const firstDay = [today, sensible, wished].toSorted().at(-1) ?? today;
  const ready = clinicId !== null && typeof minutes === 'number' && minutes >= 5 && minutes <= 420;
  const { data, isLoading } = useQuery(
    freeSlotsQuery(
      ready
        ? {
            ...{ clinicIds: [clinicId], practitionerIds: practitionerId ? [practitionerId] : null, kind, minutes },
            ...{ clientId, treatmentId, firstDay, lastDay: addDays(firstDay, DAYS_AHEAD), most: 400 },
          }
        : null,
    ),
  );
  const offers = useOffers(worthNaming(data ?? [], NAMED, APART_MINUTES) as OtherTime[], onTaken);
  return (
    <FreeTimeChips
      title="First free times"
      offers={offers}
      loading={isLoading}
      none="Nothing is free in the next six weeks. Try another clinic, another practitioner or a shorter length."
    />
  );
}

/** Somebody else was quicker: the next times, each one press away from being booked. */
export function JustTaken({ offers: slots }: { offers: readonly OtherTime[] }) {
  const anchor = useRef<HTMLDivElement>(null);
  const send = () => anchor.current?.closest('form')?.requestSubmit();
  const offers = useOffers(slots, send);
  return (
    <Box ref={anchor}>
      <Alert severity="warning">
        <AlertTitle>Just taken</AlertTitle>
        <FreeTimeChips title="Book the next free time instead" offers={offers} none="Nothing else is free soon." />
      </Alert>
    </Box>
  );
}
