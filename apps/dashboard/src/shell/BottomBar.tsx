import MenuOutlined from '@mui/icons-material/MenuOutlined';
import { Box, ButtonBase, Drawer, List, ListItemButton, ListItemIcon, ListItemText } from '@mui/material';
import { useState } from 'react';
import { Link, NavLink, useLocation } from 'react-router-dom';
import { useMay } from '../providers/viewer.ts';
import { places } from './places.ts';

/** Four places and the rest behind "More": what a thumb can reach. */
const IN_BAR = 4;

const itemLook = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 0.5,
  flex: '1 1 0',
  minHeight: 60,
  typography: 'overline',
  color: 'text.secondary',
  textDecoration: 'none',
  '& svg': { fontSize: 22 },
  '&.active': { color: 'primary.main', fontWeight: 600 },
} as const;

/** The bar at the bottom of a phone. */
export function BottomBar() {
  const may = useMay();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const mine = places.filter((place) => may(place.needs));
  const inBar = mine.length <= IN_BAR + 1 ? mine : mine.slice(0, IN_BAR);
  const rest = mine.slice(inBar.length);
  const restActive = rest.some((place) => pathname.startsWith(place.to));
  return (
    <Box
      component="nav"
      aria-label="Main"
      sx={{
        display: { xs: 'flex', sm: 'none' },
        position: 'fixed',
        zIndex: 'appBar',
        bottom: 0,
        left: 0,
        right: 0,
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        pb: 'env(safe-area-inset-bottom)',
      }}
    >
      {inBar.map(({ to, word, icon: Icon }) => (
        <Box key={to} component={NavLink} to={to} end={to === '/'} sx={itemLook}>
          <Icon aria-hidden />
          {word}
        </Box>
      ))}
      {rest.length > 0 && (
        <ButtonBase
          onClick={() => setOpen(true)}
          aria-haspopup="dialog"
          className={restActive ? 'active' : ''}
          sx={itemLook}
        >
          <MenuOutlined aria-hidden />
          More
        </ButtonBase>
      )}
      <Drawer
        anchor="bottom"
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { sx: { borderRadius: '16px 16px 0 0', pb: 4 }, 'aria-label': 'More places' } }}
      >
        <List component="div">
          {rest.map(({ to, word, icon: Icon }) => (
            <ListItemButton
              key={to}
              component={Link}
              to={to}
              onClick={() => setOpen(false)}
              selected={pathname.startsWith(to)}
              sx={{ minHeight: 52, px: 5 }}
            >
              <ListItemIcon sx={{ minWidth: 40 }}>
                <Icon />
              </ListItemIcon>
              <ListItemText primary={word} />
            </ListItemButton>
          ))}
        </List>
      </Drawer>
    </Box>
  );
}
