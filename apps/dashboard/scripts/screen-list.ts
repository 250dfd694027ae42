import type { Page } from 'playwright-core';

export type RoleName = 'owner' | 'manager' | 'practitioner' | 'receptionist' | 'analyst';

/** Records to open. */
export interface Ids {
  client: string;
  treatment: string;
  session: string;
  openSession: string;
  staffMember: string;
}

export interface Screen {
  name: string;
  /** Who has a picture of it: the owner of nearly all, others where theirs differs. */
  roles: readonly (RoleName | 'nobody')[];
  path: (ids: Ids) => string;
  /** What is done before the picture, such as opening a dialog. */
  act?: (page: Page) => Promise<void>;
}

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
};

/** Starts the next session of the day, or goes on with it when an earlier picture has started it. */
async function beginSession(page: Page): Promise<void> {
  const start = { name: /^(Start|Continue) session$/ };
  await page.getByRole('link', start).or(page.getByRole('button', start)).first().click();
  await page.getByRole('heading', { name: 'Zones' }).waitFor();
  for (const name of ['Hairline', 'Temples', 'Top', 'Crown']) {
    const zone = page.getByRole('button', { name, exact: true });
    if ((await zone.getAttribute('aria-pressed')) !== 'true') await zone.click();
  }
  await page.getByText(/^Saved \d/).waitFor();
}

/** Makes a link for a client's phone, and opens it as the client would. */
async function openOnPhone(page: Page): Promise<void> {
  await press('Send to the client’s phone')(page);
  await press('Make the link')(page);
  await page.goto(await page.getByTestId('link-address').inputValue());
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
}

export const screens: readonly Screen[] = [
  { name: 'sign-in', roles: ['nobody'], path: () => '/login' },
  { name: 'today', roles: ['owner', 'practitioner', 'receptionist'], path: () => '/' },
  { name: 'book-appointment', roles: ['owner'], path: () => '/?book=1' },
  { name: 'clients', roles: ['owner'], path: () => '/clients' },
  { name: 'clients-nothing-fits', roles: ['owner'], path: () => '/clients?q=zzzzqqqq' },
  { name: 'client', roles: ['owner', 'receptionist'], path: ({ client }) => `/clients/${client}` },
  { name: 'client-edit', roles: ['owner'], path: ({ client }) => `/clients/${client}/edit` },
  { name: 'client-add', roles: ['owner'], path: () => '/clients/add' },
  { name: 'sign-consent', roles: ['owner'], path: ({ client }) => `/clients/${client}/sign/treatment` },
  {
    name: 'signed-consent',
    roles: ['owner'],
    path: ({ client }) => `/clients/${client}`,
    act: (page) =>
      page
        .getByRole('link', { name: /^Signed copy/ })
        .first()
        .click(),
  },
  {
    name: 'client-link',
    roles: ['owner'],
    path: ({ client }) => `/clients/${client}`,
    act: press('Send to the client’s phone'),
  },
  { name: 'phone', roles: ['owner'], path: ({ client }) => `/clients/${client}`, act: openOnPhone },
  { name: 'consent-texts', roles: ['owner'], path: () => '/settings/consents' },
  {
    name: 'consent-editor',
    roles: ['owner'],
    path: () => '/settings/consents',
    act: (page) => page.getByRole('button', { name: /^New version: Treatment/ }).click(),
  },
  { name: 'openings', roles: ['owner'], path: () => '/openings' },
  { name: 'treatments', roles: ['owner'], path: () => '/treatments?state=in_progress,settling,due' },
  { name: 'treatment', roles: ['owner'], path: ({ treatment }) => `/treatments/${treatment}` },
  {
    name: 'outcomes-dialog',
    roles: ['owner'],
    path: ({ treatment }) => `/treatments/${treatment}`,
    act: press('Record outcomes'),
  },
  { name: 'sessions', roles: ['owner'], path: () => '/sessions' },
  { name: 'session', roles: ['practitioner'], path: ({ session }) => `/sessions/${session}` },
  { name: 'session-logger', roles: ['practitioner'], path: () => '/', act: beginSession },
  { name: 'session-logger', roles: ['practitioner'], path: ({ openSession }) => `/sessions/${openSession}` },
  { name: 'outcomes', roles: ['owner'], path: () => '/outcomes' },
  { name: 'appointments', roles: ['owner'], path: () => '/appointments?state=no_show' },
  { name: 'top-ups', roles: ['owner'], path: () => '/top-ups' },
  { name: 'messages', roles: ['owner'], path: () => '/messages' },
  { name: 'overview', roles: ['owner', 'analyst'], path: () => '/reports' },
  { name: 'stock', roles: ['owner'], path: () => '/stock' },
  { name: 'receive-lot', roles: ['owner'], path: () => '/stock', act: press('Receive lot') },
  { name: 'team', roles: ['owner'], path: () => '/team' },
  { name: 'staff-member', roles: ['owner'], path: ({ staffMember }) => `/team/${staffMember}` },
  { name: 'staff-add', roles: ['owner'], path: () => '/team/add' },
  { name: 'settings', roles: ['owner'], path: () => '/settings' },
  {
    name: 'find',
    roles: ['owner'],
    path: () => '/clients',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('an');
    },
  },
  { name: 'keys', roles: ['owner'], path: () => '/clients', act: (page) => page.keyboard.press('?') },
  { name: 'nothing-here', roles: ['owner'], path: () => '/clients/0197f0a0-0000-7000-8000-000000000000' },
];
