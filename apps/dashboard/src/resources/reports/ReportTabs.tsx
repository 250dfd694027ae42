import { PageTabs } from '../../controls/PageTabs.tsx';

const tabs = [
  { to: '/reports', word: 'Overview', needs: 'reports.read' },
  { to: '/reports/diary', word: 'Diary', needs: 'reports.read' },
  { to: '/reports/top-ups', word: 'Time to top-up', needs: 'reports.read' },
] as const;

/** The reports. */
export function ReportTabs() {
  return <PageTabs label="Reports" tabs={tabs} />;
}
