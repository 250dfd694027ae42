import { Box, Divider, Typography } from '@mui/material';
import { NavLink } from 'react-router-dom';
import { useMay } from '../providers/viewer.ts';
import { Mark } from './Mark.tsx';
import { type Place, places } from './places.ts';

export const RAIL_WIDE = 224;
export const RAIL_NARROW = 88;

/** One place: icon beside its word where there is room, above it where there is little. */
function RailLink({ place }: { place: Place }) {
  const Icon = place.icon;
  return (
    <Box
      component={NavLink}
      to={place.to}
      end={place.to === '/'}
      sx={{
        display: 'flex',
        flexDirection: { sm: 'column', lg: 'row' },
        alignItems: 'center',
        gap: { sm: 0.5, lg: 3 },
        minHeight: { sm: 56, lg: 40 },
        justifyContent: { sm: 'center', lg: 'flex-start' },
        px: { sm: 1, lg: 3 },
        borderRadius: 2,
        textDecoration: 'none',
        color: 'text.secondary',
        typography: { sm: 'overline', lg: 'subtitle2' },
        transition: 'background-color 150ms, color 150ms',
        '& svg': { fontSize: 20 },
        '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
        '&.active': { bgcolor: 'primary.soft', color: 'primary.main', fontWeight: 600 },
      }}
    >
      <Icon aria-hidden />
      <span>{place.word}</span>
    </Box>
  );
}

/** The left rail: where people go, only what the role may. */
export function Rail() {
  const may = useMay();
  const open = places.filter((place) => may(place.needs));
  const below = open.filter((place) => place.below);
  return (
    <Box
      component="nav"
      aria-label="Main"
      sx={{
        display: { xs: 'none', sm: 'flex' },
        flexDirection: 'column',
        gap: 0.5,
        position: 'sticky',
        top: 0,
        height: '100dvh',
        overflowY: 'auto',
        width: { sm: RAIL_NARROW, lg: RAIL_WIDE },
        flex: 'none',
        px: { sm: 1.5, lg: 3 },
        pb: 4,
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.sunk',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: { sm: 'center', lg: 'flex-start' },
          gap: 2,
          height: 64,
          px: { lg: 2 },
          color: 'primary.main',
          flex: 'none',
        }}
      >
        <Mark />
        <Typography component="span" variant="h2" sx={{ display: { sm: 'none', lg: 'block' }, color: 'text.primary' }}>
          Stipple
        </Typography>
      </Box>
      {open
        .filter((place) => !place.below)
        .map((place) => (
          <RailLink key={place.to} place={place} />
        ))}
      {below.length > 0 && <Divider sx={{ my: 2, mx: 2 }} />}
      {below.map((place) => (
        <RailLink key={place.to} place={place} />
      ))}
    </Box>
  );
}
