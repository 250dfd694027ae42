import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Trouble } from '../../controls/Trouble.tsx';
import { EnquiryFreeSlotsDocument, type EnquiryFreeSlotsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { addDays, dayOf, dayWords, timeOf } from '../../words/dates.ts';
import type { Enquiry } from './use-enquiries.ts';

export type FreeSlot = EnquiryFreeSlotsQuery['freeSlots'][number];

const daysShown = 7;
const most = 200;

/** The first free time of each hour: enough to choose from on the telephone. */
function spread(slots: readonly FreeSlot[]): FreeSlot[] {
  const seen = new Set<string>();
  return slots.filter(({ startsAt }) => {
    const hour = startsAt.slice(0, 13);
    if (seen.has(hour)) return false;
    seen.add(hour);
    return true;
  });
}

interface BookPartProps {
  enquiry: Enquiry;
  busy: boolean;
  onBook: (slot: FreeSlot) => void;
}

/** Free times for the consultation at the clinic that was asked. */
export function BookPart({ enquiry, busy, onBook }: BookPartProps) {
  const { clinic } = enquiry;
  const zone = clinic?.zone ?? 'UTC';
  const today = dayOf(new Date(), zone);
  const [firstDay, setFirstDay] = useState(today);
  const { data, error, refetch } = useQuery({
    queryKey: ['diary', 'enquiry-slots', clinic?.id, firstDay],
    queryFn: async () => {
      const days = { firstDay, lastDay: addDays(firstDay, daysShown - 1) };
      const input = { clinicIds: [String(clinic?.id)], kind: 'consultation' as const, ...days, most };
      return (await graphql(EnquiryFreeSlotsDocument, { input })).freeSlots;
    },
    enabled: clinic !== null,
  });
  const slots = spread(data ?? []);
  const days = [...new Set(slots.map(({ startsAt }) => dayOf(startsAt, zone)))];
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <Typography
        variant="subtitle2"
        component="h3"
      >{`Book a consultation at ${clinic?.name ?? 'the clinic'}`}</Typography>
      {error && !data && <Trouble problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={72} />}
      {data && days.length === 0 && <Typography color="textSecondary">Nothing is free in these days.</Typography>}
      {days.map((day) => (
        <Box key={day} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Typography sx={{ width: 96 }}>{dayWords(day, today)}</Typography>
          {slots
            .filter(({ startsAt }) => dayOf(startsAt, zone) === day)
            .map((slot) => (
              <Button
                key={slot.startsAt}
                variant="outlined"
                size="small"
                disabled={busy}
                aria-label={`${dayWords(day, today)}, ${timeOf(slot.startsAt, zone)}`}
                onClick={() => onBook(slot)}
              >
                {timeOf(slot.startsAt, zone)}
              </Button>
            ))}
        </Box>
      ))}
      <Box sx={{ display: 'flex', gap: 2 }}>
        {firstDay > today && (
          <Button variant="text" size="small" onClick={() => setFirstDay(addDays(firstDay, -daysShown))}>
            Earlier
          </Button>
        )}
        <Button variant="text" size="small" onClick={() => setFirstDay(addDays(firstDay, daysShown))}>
          Later
        </Button>
      </Box>
    </Box>
  );
}
