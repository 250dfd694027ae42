import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { When } from '../../controls/When.tsx';
import { ActsOnAppointmentDocument, type LinkAct } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';

const words: Record<LinkAct, string> = {
  confirmed: 'Confirmed by the client',
  cancelled: 'Cancelled by the client',
  moved: 'Moved by the client',
  booked: 'Booked by the client',
};

/** What the client did with an appointment through a link, and when. Nothing when they did nothing. */
export function DoneByLink({ appointmentId, zone }: { appointmentId: string; zone: string }) {
  const { data } = useQuery({
    queryKey: ['appointments', 'byLink', appointmentId],
    queryFn: async () =>
      (await graphql(ActsOnAppointmentDocument, { id: appointmentId })).appointment?.actsByLink ?? [],
  });
  if (!data || data.length === 0) return null;
  return (
    <Box component="ul" aria-label="Done by the client" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map(({ act, doneAt }) => (
        <Typography key={`${act} ${doneAt}`} component="li" color="textSecondary">
          {`${words[act]} on `}
          <When at={doneAt} zone={zone} />
        </Typography>
      ))}
    </Box>
  );
}
