import { Box, Link } from '@mui/material';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Notification } from 'react-admin';
import { useLive } from '../providers/live.ts';
import { useViewerIfAny } from '../providers/viewer.ts';
import { useLeftDrafts } from '../resources/sessions/use-left-drafts.ts';
import { BottomBar } from './BottomBar.tsx';
import { useKeepClinicScope } from './clinic-scope.ts';
import { useKeys } from './keys.ts';
import { PageSkeleton } from './PageSkeleton.tsx';
import { Rail } from './Rail.tsx';
import { ScreenBoundary } from './ScreenBoundary.tsx';
import { TopBar } from './TopBar.tsx';

const CommandPalette = lazy(() => import('./CommandPalette.tsx').then((part) => ({ default: part.CommandPalette })));
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((part) => ({ default: part.KeysDialog })));

function SkipLink() {
  return (
    <Link
      href="#content"
      sx={{
        position: 'fixed',
        top: 8,
        left: 8,
        zIndex: 'tooltip',
        px: 4,
        py: 2,
        borderRadius: 2,
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        transform: 'translateY(-200%)',
        '&:focus': { transform: 'none' },
      }}
    >
      Skip to content
    </Link>
  );
}

function SignedInShell({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const { lost } = useLive();
  useKeepClinicScope();
  useLeftDrafts();
  useKeys({ palette: () => setOpen('palette'), help: () => setOpen('keys') });
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh', bgcolor: 'background.default' }}>
      <SkipLink />
      <Rail />
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar lost={lost} onFind={() => setOpen('palette')} onKeys={() => setOpen('keys')} />
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, pb: { xs: 24, sm: 12 }, '&:focus-visible': { outline: 'none' } }}
        >
          <ScreenBoundary>
            <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
          </ScreenBoundary>
        </Box>
      </Box>
      <BottomBar />
      <Notification autoHideDuration={6000} />
      <Suspense>
        {open === 'palette' && <CommandPalette onClose={() => setOpen(null)} onKeys={() => setOpen('keys')} />}
        {open === 'keys' && <KeysDialog onClose={() => setOpen(null)} />}
      </Suspense>
    </Box>
  );
}

/** The frame around every signed-in screen. Nothing is drawn in the blink between a sign-out and the sign-in page. */
export function Shell({ children }: { children?: ReactNode }) {
  return useViewerIfAny() ? <SignedInShell>{children}</SignedInShell> : null;
}
