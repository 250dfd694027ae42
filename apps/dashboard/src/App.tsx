import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import type { Permission } from '@stipple/domain/access';
import { type ReactNode, Suspense } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes } from 'react-admin';
import { Navigate, Route } from 'react-router-dom';
import { Trouble } from './controls/Trouble.tsx';
import * as page from './pages.ts';
import { authProvider } from './providers/auth-provider.ts';
import { dataProviderOver } from './providers/data-provider.ts';
import { i18nProvider } from './providers/i18n-provider.ts';
import { ApiProblem } from './providers/problem.ts';
import { queryClient } from './providers/query-client.ts';
import { resources } from './providers/resources.ts';
import { useMay, viewerNow } from './providers/viewer.ts';
import { PageSkeleton } from './shell/PageSkeleton.tsx';
import { Shell } from './shell/Shell.tsx';
import { theme } from './theme.ts';

const dataProvider = dataProviderOver(
  resources,
  async () => (await viewerNow())?.permissions.includes('record.read') ?? false,
);

const nowhere = new ApiProblem({ code: 'INPUT.NOT_FOUND', message: 'There is nothing at this address.' });
const notYours = new ApiProblem({ code: 'ACCESS.NOT_ALLOWED', message: 'Not part of your role.' });

/** A screen for those who may see it; the others are told so. */
function For({ may: needed, children }: { may: Permission; children: ReactNode }) {
  return useMay()(needed) ? children : <Trouble problem={notYours} page />;
}

/** Where a person starts: the day's work, or the reports for those who have no day. */
function Start() {
  return useMay()('diary.read') ? <page.Today /> : <Navigate to="/reports" replace />;
}

const screen = (path: string, may: Permission, element: ReactNode) => (
  <Route path={path} element={<For may={may}>{element}</For>} />
);

/** The table of contents: every address of the dashboard and what may be seen there. */
export function App() {
  return (
    <ThemeProvider theme={theme} defaultMode="system">
      <CssBaseline enableColorScheme />
      <CoreAdminContext {...{ authProvider, dataProvider, i18nProvider, queryClient }}>
        <CoreAdminUI
          requireAuth
          disableTelemetry
          title="Stipple"
          layout={Shell}
          loginPage={page.SignIn}
          loading={PageSkeleton}
          catchAll={() => <Trouble problem={nowhere} page />}
        >
          <CustomRoutes noLayout>
            <Route
              path="/set-up"
              element={
                <Suspense>
                  <page.SetUp />
                </Suspense>
              }
            />
          </CustomRoutes>
          <CustomRoutes>
            <Route path="/" element={<Start />} />
            {screen('/diary', 'diary.read', <page.Diary />)}
            {screen('/clients', 'clients.read', <page.ClientList />)}
            {screen('/clients/add', 'clients.edit', <page.ClientAdd />)}
            {screen('/clients/:id', 'clients.read', <page.ClientPage />)}
            {screen('/clients/:id/edit', 'clients.edit', <page.ClientEdit />)}
            {screen('/clients/:id/consult', 'record.write', <page.Consult />)}
            {screen('/clients/:id/health', 'record.write', <page.Health />)}
            {screen('/clients/:id/sign/:purpose', 'consents.sign', <page.SignConsent />)}
            {screen('/consents/:id', 'record.read', <page.SignedCopy />)}
            {screen('/openings', 'audit.read', <page.Openings />)}
            {screen('/treatments', 'record.read', <page.TreatmentList />)}
            {screen('/treatments/:id', 'record.read', <page.TreatmentPage />)}
            {screen('/treatments/:id/card', 'record.read', <page.ContinuityCard />)}
            {screen('/treatments/:id/plan', 'treatments.edit', <page.Plan />)}
            {screen('/sessions', 'record.read', <page.SessionList />)}
            {screen('/sessions/start', 'sessions.log', <page.StartSession />)}
            {screen('/sessions/:id', 'record.read', <page.SessionLogger />)}
            {screen('/clients/:id/compare', 'photos.read', <page.ComparePhotos />)}
            {screen('/gradings', 'gradings.grade', <page.Gradings />)}
            {screen('/gradings/:id', 'gradings.grade', <page.Grading />)}
            {screen('/outcomes', 'record.read', <page.OutcomeList />)}
            {screen('/outcomes/assess', 'outcomes.record', <page.Assess />)}
            {screen('/sessions/:id/aftercare', 'record.read', <page.Aftercare />)}
            {screen('/appointments', 'diary.read', <page.AppointmentList />)}
            {screen('/top-ups', 'record.read', <page.TopUpList />)}
            {screen('/messages', 'messages.read', <page.MessageList />)}
            {screen('/messages/figures', 'messages.read', <page.MessageFigures />)}
            {screen('/messages/mailbox', 'messages.read', <page.Mailbox />)}
            {screen('/messages/unreachable', 'messages.read', <page.Unreachable />)}
            {screen('/messages/:id', 'messages.read', <page.MessagePage />)}
            {screen('/reports', 'reports.read', <page.Overview />)}
            {screen('/reports/diary', 'reports.read', <page.DiaryReport />)}
            {screen('/reports/top-ups', 'reports.read', <page.TimeToTopUp />)}
            {screen('/stock', 'stock.read', <page.StockList />)}
            {screen('/stock/lots/:id', 'stock.read', <page.LotPage />)}
            {screen('/stock/mixes', 'stock.read', <page.MixList />)}
            {screen('/stock/products', 'stock.read', <page.ProductList />)}
            {screen('/stock/reactions', 'stock.read', <page.LotSignals />)}
            {screen('/stock/recalls', 'recalls.run', <page.RecallList />)}
            {screen('/stock/recalls/trace', 'recalls.run', <page.TracePage />)}
            {screen('/stock/recalls/:id', 'recalls.run', <page.RecallPage />)}
            {screen('/waitlist', 'waitlist.read', <page.Waitlist />)}
            {screen('/enquiries', 'enquiries.read', <page.Enquiries />)}
            {screen('/team', 'staff.read', <page.TeamList />)}
            {screen('/team/add', 'staff.edit', <page.StaffAdd />)}
            {screen('/team/:id', 'staff.edit', <page.StaffEdit />)}
            {screen('/team/:id/hours', 'hours.edit', <page.PractitionerHours />)}
            {screen('/settings', 'hours.edit', <page.Settings />)}
            {screen('/settings/:tab', 'hours.edit', <page.Settings />)}
          </CustomRoutes>
        </CoreAdminUI>
      </CoreAdminContext>
    </ThemeProvider>
  );
}
