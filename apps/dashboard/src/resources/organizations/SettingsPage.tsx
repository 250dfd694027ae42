import { Box, Link, Skeleton } from '@mui/material';
import { Suspense } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ApiProblem } from '../../providers/problem.ts';
import { settingsTabs } from './settings-tabs.ts';

const nowhere = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There are no settings at this address.' });

function TabLink({ path, word, current }: { path: string; word: string; current: boolean }) {
  return (
    <Link
      component={RouterLink}
      to={`/settings/${path}`}
      aria-current={current ? 'page' : undefined}
      underline="none"
      sx={{
        flex: 'none',
        display: 'grid',
        placeItems: 'center',
        minHeight: 44,
        px: 3,
        color: current ? 'primary.main' : 'text.secondary',
        borderBottom: 2,
        borderColor: current ? 'primary.main' : 'transparent',
        '&:hover': { color: 'text.primary' },
      }}
    >
      {word}
    </Link>
  );
}

/** How the chain is run, one part at a time. */
export function SettingsPage() {
  const { tab } = useParams();
  const open = tab === undefined ? settingsTabs[0] : settingsTabs.find(({ path }) => path === tab);
  return (
    <Page title="Settings">
      <Box
        component="nav"
        aria-label="Settings"
        sx={{ display: 'flex', gap: 1, mb: 5, overflowX: 'auto', borderBottom: 1, borderColor: 'divider' }}
      >
        {settingsTabs.map(({ path, word }) => (
          <TabLink key={path} path={path} word={word} current={path === open?.path} />
        ))}
      </Box>
      {open ? (
        <Suspense fallback={<Skeleton variant="rounded" height={260} sx={{ maxWidth: 800 }} />}>
          <open.View />
        </Suspense>
      ) : (
        <Trouble problem={nowhere} />
      )}
    </Page>
  );
}
