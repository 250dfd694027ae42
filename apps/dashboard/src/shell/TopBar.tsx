import SearchOutlined from '@mui/icons-material/SearchOutlined';
import WifiOffOutlined from '@mui/icons-material/WifiOffOutlined';
import { Box, ButtonBase } from '@mui/material';
import { visuallyHidden } from '../controls/visually-hidden.ts';
import { ClinicSwitcher } from './ClinicSwitcher.tsx';
import { Mark } from './Mark.tsx';
import { PersonMenu } from './PersonMenu.tsx';

function SearchButton({ onOpen }: { onOpen: () => void }) {
  return (
    <ButtonBase
      onClick={onOpen}
      aria-keyshortcuts="Meta+K Control+K"
      sx={{
        ml: 'auto',
        gap: 2,
        height: { xs: 44, md: 36 },
        minWidth: 44,
        px: { xs: 2.5, md: 3 },
        width: { md: 264 },
        justifyContent: { xs: 'center', md: 'flex-start' },
        border: { md: 1 },
        borderColor: { md: 'divider' },
        borderRadius: 2,
        color: 'text.secondary',
        typography: 'body1',
        '&:hover': { borderColor: 'edge', color: 'text.primary' },
      }}
    >
      <SearchOutlined fontSize="small" aria-hidden />
      <Box component="span" sx={(theme) => ({ [theme.breakpoints.down('md')]: visuallyHidden })}>
        Find anything
      </Box>
      <Box
        component="kbd"
        sx={{ display: { xs: 'none', md: 'inline' }, ml: 'auto', typography: 'overline', fontFamily: 'inherit' }}
      >
        ⌘ K
      </Box>
    </ButtonBase>
  );
}

/** Which clinics, find anything, who. Says so only when live updates have been gone for a while. */
export function TopBar({ lost, onFind, onKeys }: { lost: boolean; onFind: () => void; onKeys: () => void }) {
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 1, sm: 2 },
        height: 64,
        px: { xs: 3, sm: 5 },
        bgcolor: 'background.default',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: { xs: 'flex', sm: 'none' }, color: 'primary.main' }}>
        <Mark />
      </Box>
      <ClinicSwitcher />
      {lost && (
        <Box
          role="status"
          sx={{ display: 'flex', alignItems: 'center', gap: 1.5, color: 'warning.main', typography: 'subtitle2' }}
        >
          <WifiOffOutlined fontSize="small" aria-hidden />
          <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
            Not live just now, reconnecting
          </Box>
        </Box>
      )}
      <SearchButton onOpen={onFind} />
      <PersonMenu onKeys={onKeys} />
    </Box>
  );
}
