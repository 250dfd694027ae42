import BrushOutlined from '@mui/icons-material/BrushOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import SpaOutlined from '@mui/icons-material/SpaOutlined';
import StarOutlineRounded from '@mui/icons-material/StarOutlineRounded';
import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useNow } from '../../controls/now.ts';
import { When } from '../../controls/When.tsx';
import type { Moment } from './timeline.ts';

const icons = {
  appointment: EventOutlined,
  session: BrushOutlined,
  outcome: StarOutlineRounded,
  treatment: SpaOutlined,
};
const SHOWN_AT_FIRST = 12;

function MomentLine({ moment, ahead }: { moment: Moment; ahead: boolean }) {
  const Icon = icons[moment.kind];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '32px 1fr',
        gap: 3,
        position: 'relative',
        pb: 5,
        '&:not(:last-of-type)::before': {
          content: '""',
          position: 'absolute',
          left: 15.5,
          top: 32,
          bottom: 0,
          width: '1px',
          bgcolor: 'divider',
        },
      }}
    >
      <Box
        sx={{
          display: 'grid',
          placeItems: 'center',
          width: 32,
          height: 32,
          borderRadius: '50%',
          bgcolor: ahead ? 'primary.soft' : 'background.sunk',
          color: ahead ? 'primary.main' : 'text.secondary',
        }}
      >
        <Icon sx={{ fontSize: 16 }} aria-hidden />
      </Box>
      <Box sx={{ pt: 1.5, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
          {moment.to ? (
            <Link component={RouterLink} to={moment.to} color="textPrimary">
              {moment.word}
            </Link>
          ) : (
            <Typography variant="subtitle2">{moment.word}</Typography>
          )}
          <Typography component="span" color="textSecondary">
            <When at={moment.at} zone={moment.zone} />
          </Typography>
        </Box>
        <Typography color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {moment.note}
        </Typography>
      </Box>
    </Box>
  );
}

/** A client's history, newest first; what is still to come stands above. */
export function ClientTimeline({ moments }: { moments: readonly Moment[] }) {
  const now = useNow().toISOString();
  const [all, setAll] = useState(false);
  const shown = all ? moments : moments.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, pt: 2 }}>
        {shown.map((moment) => (
          <MomentLine key={moment.id} moment={moment} ahead={moment.at > now} />
        ))}
      </Box>
      {shown.length < moments.length && (
        <Button variant="text" onClick={() => setAll(true)}>{`Show ${moments.length - shown.length} more`}</Button>
      )}
    </>
  );
}
