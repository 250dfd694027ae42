import {
  Avatar,
  Box,
  Divider,
  IconButton,
  Menu,
  MenuItem,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
  Typography,
} from '@mui/material';
import { useColorScheme } from '@mui/material/styles';
import { lazy, Suspense, useState } from 'react';
import { useLogout, useNotify } from 'react-admin';
import { visuallyHidden } from '../controls/visually-hidden.ts';
import { SignOutEverywhereDocument } from '../generated/graphql.ts';
import { graphql } from '../providers/graphql.ts';
import { queryClient } from '../providers/query-client.ts';
import { useMay, useViewer } from '../providers/viewer.ts';
import { initialsOf } from '../words/names.ts';
import { roleWords } from '../words/terms.ts';

const ChangePasswordDialog = lazy(() =>
  import('../resources/access/ChangePasswordDialog.tsx').then((page) => ({ default: page.ChangePasswordDialog })),
);

const FeedDialog = lazy(() =>
  import('../resources/feeds/FeedDialog.tsx').then((page) => ({ default: page.FeedDialog })),
);

type Scheme = 'light' | 'dark' | 'system';

function ThemeChoice() {
  const { mode, setMode } = useColorScheme();
  return (
    <Box component="li" role="none" sx={{ px: 4, py: 2 }}>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        aria-label="Theme"
        value={mode ?? 'system'}
        onChange={(_, value: Scheme | null) => value && setMode(value)}
      >
        <ToggleButton value="light">Light</ToggleButton>
        <ToggleButton value="dark">Dark</ToggleButton>
        <ToggleButton value="system">System</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  );
}

function useSignOutEverywhere() {
  const logout = useLogout();
  const notify = useNotify();
  return async () => {
    try {
      await graphql(SignOutEverywhereDocument, {});
      queryClient.removeQueries({ queryKey: ['viewer'] });
      await logout({}, '/login', false);
      notify('Signed out on every device.', { type: 'success' });
    } catch (problem) {
      notify(problem instanceof Error ? problem.message : String(problem), { type: 'error' });
    }
  };
}

/** The person signed in: theme, password, and the two ways out. */
export function PersonMenu({ onKeys }: { onKeys: () => void }) {
  const viewer = useViewer();
  const logout = useLogout();
  const signOutEverywhere = useSignOutEverywhere();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const [feeding, setFeeding] = useState(false);
  const hasFeed = useMay()('feeds.own') && viewer.staffMember.practitioner;
  const { name, email } = viewer.staffMember;
  const close = (then?: () => void) => () => {
    setAnchor(null);
    then?.();
  };
  return (
    <>
      <Tooltip title={name} describeChild>
        <IconButton
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Avatar
            sx={{
              width: 32,
              height: 32,
              bgcolor: 'primary.main',
              color: 'primary.contrastText',
              fontSize: 12,
              fontWeight: 600,
            }}
          >
            {initialsOf(name)}
          </Avatar>
          <Box component="span" sx={visuallyHidden}>{`${name}, account`}</Box>
        </IconButton>
      </Tooltip>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close()}
        slotProps={{ paper: { sx: { mt: 1, width: 288 } } }}
      >
        <Box component="li" role="none" sx={{ px: 4, pt: 2, pb: 1 }}>
          <Typography variant="subtitle2" noWrap>
            {name}
          </Typography>
          <Typography color="textSecondary" noWrap>
            {email}
          </Typography>
          <Typography
            variant="caption"
            color="textSecondary"
          >{`${roleWords[viewer.role]} at ${viewer.organization.name}`}</Typography>
        </Box>
        <ThemeChoice />
        <Divider />
        <MenuItem onClick={close(onKeys)}>Keyboard keys</MenuItem>
        {hasFeed && <MenuItem onClick={close(() => setFeeding(true))}>My calendar feed…</MenuItem>}
        <MenuItem onClick={close(() => setChanging(true))}>Change password…</MenuItem>
        <Divider />
        <MenuItem onClick={close(() => void logout({}, '/login', false))}>Sign out</MenuItem>
        <MenuItem onClick={close(() => void signOutEverywhere())}>Sign out on every device</MenuItem>
      </Menu>
      {feeding && (
        <Suspense>
          <FeedDialog onClose={() => setFeeding(false)} />
        </Suspense>
      )}
      {changing && (
        <Suspense>
          <ChangePasswordDialog onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  );
}
