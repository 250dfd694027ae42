import { Skeleton } from '@mui/material';
import { Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { Page } from '../../controls/Page.tsx';
import { PageTabs } from '../../controls/PageTabs.tsx';
import { Trouble } from '../../controls/Trouble.tsx';
import { ApiProblem } from '../../providers/problem.ts';
import { useMay } from '../../providers/viewer.ts';
import { settingsTabs } from './settings-tabs.ts';

const nowhere = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There are no settings at this address.' });

/** How the chain is run, one part at a time. */
export function SettingsPage() {
  const { tab } = useParams();
  const may = useMay();
  const parts = settingsTabs.filter(({ needs = 'organization.edit' }) => may(needs));
  const open = tab === undefined ? parts[0] : parts.find(({ path }) => path === tab);
  const tabs = parts.map(({ path, word, needs = 'organization.edit' }, nth) => ({
    ...{ to: `/settings/${path}`, word, needs, also: nth === 0 ? '/settings' : undefined },
  }));
  return (
    <Page title="Settings" tabs={<PageTabs label="Settings" tabs={tabs} />}>
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
