import { Box, Button, Dialog, DialogActions, DialogContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '../../controls/now.ts';
import { Section } from '../../controls/Section.tsx';
import { FreedTimesDocument, type FreedTimesQuery } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { timeOf, whenWords } from '../../words/dates.ts';
import { isolated } from '../../words/names.ts';
import { OfferSlot } from './OfferFreed.tsx';

type Freed = FreedTimesQuery['freedTimes'][number];

/** On Today: times that cancellations have left and that fit somebody who waits. Nothing when there are none. */
export function FreedTimes({ clinicIds }: { clinicIds: readonly string[] }) {
  const now = useNow();
  const [open, setOpen] = useState<Freed>();
  const { data = [] } = useQuery({
    queryKey: ['waitlist', 'freedTimes', clinicIds],
    queryFn: async () => {
      return (await graphql(FreedTimesDocument, clinicIds.length > 0 ? { clinicIds: [...clinicIds] } : {})).freedTimes;
    },
  });
  if (data.length === 0) return null;
  const close = () => setOpen(undefined);
  return (
    <Section title="Free again, and somebody waits" padded={false}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((freed) => {
          const { slot, fitting, appointmentId } = freed;
          const when = `${whenWords(slot.startsAt, slot.zone, now)}–${timeOf(slot.endsAt, slot.zone)}`;
          return (
            <Box
              key={appointmentId}
              component="li"
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                alignItems: 'center',
                columnGap: 4,
                rowGap: 1,
                px: { xs: 4, sm: 6 },
                py: 3,
                '& + &': { borderTop: 1, borderColor: 'divider' },
              }}
            >
              <Box sx={{ flex: '1 1 240px' }}>
                <Typography variant="subtitle2">{when}</Typography>
                <Typography color="textSecondary">
                  {`${isolated(slot.practitioner.name)}, ${slot.clinic.name} · fits ${fitting} on the waitlist`}
                </Typography>
              </Box>
              <Button variant="outlined" aria-label={`Offer ${when}`} onClick={() => setOpen(freed)}>
                Offer this time
              </Button>
            </Box>
          );
        })}
      </Box>
      {open && (
        <Dialog open onClose={close} maxWidth="sm" fullWidth aria-label="Offer this time">
          <DialogContent>
            <OfferSlot slot={open.slot} onDone={close} />
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={close}>
              Close
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Section>
  );
}
