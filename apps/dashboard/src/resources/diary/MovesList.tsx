import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { When } from '../../controls/When.tsx';
import { AppointmentMovesDocument } from '../../generated/graphql.ts';
import { graphql } from '../../providers/graphql.ts';
import { whenWords } from '../../words/dates.ts';
import { spanWords } from './entry-words.ts';

interface MovesListProps {
  appointmentId: string;
  /** A new one means another move. */
  version: number;
  zone: string;
  nameOf: (practitionerId: string) => string;
}

/** Where an appointment has been, and who moved it. */
export function MovesList({ appointmentId, version, zone, nameOf }: MovesListProps) {
  const { data = [] } = useQuery({
    queryKey: ['diary', 'moves', appointmentId, version],
    queryFn: async () => (await graphql(AppointmentMovesDocument, { appointmentId })).appointmentMoves,
  });
  const now = new Date();
  return (
    <Box component="section" aria-label="Moves">
      <Typography variant="h3" sx={{ mb: 2 }}>
        Moves
      </Typography>
      <Box component="ol" reversed sx={{ m: 0, pl: 5, display: 'grid', gap: 2 }}>
        {data.toReversed().map(({ id, from, to, movedAt, movedBy, reason }) => {
          const handed = from.practitionerId !== to.practitionerId;
          const when =
            from.startsAt === to.startsAt
              ? `Then ${spanWords(from, zone)}`
              : `From ${whenWords(from.startsAt, zone, now)}`;
          return (
            <li key={id}>
              {`${when}${handed ? `, with ${nameOf(from.practitionerId)}` : ''}`}
              <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
                {movedBy ? `by ${movedBy}, ` : 'by the client, '}
                <When at={movedAt} zone={zone} since />
                {reason ? `: ${reason}` : ''}
              </Typography>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
