import type { Page } from 'playwright-core';
import {
  amend,
  cut,
  cutOff,
  disagree,
  find,
  openFirstEntry,
  openOnPhone,
  openTask,
  overrideFirst,
  press,
  readSigned,
  slowly,
} from './screen-acts.ts';

export type RoleName = 'owner' | 'manager' | 'practitioner' | 'receptionist' | 'analyst' | 'newcomer';
/** Nobody has signed in; a stranger stands before a house that has no organization yet. */
export type Viewer = RoleName | 'nobody' | 'stranger';

/** Records to open; those that were found. */
export interface Ids {
  client?: string | undefined;
  treatment?: string | undefined;
  session?: string | undefined;
  openSession?: string | undefined;
  staffMember?: string | undefined;
  picturedClient?: string | undefined;
  picturedSession?: string | undefined;
  picturedTreatment?: string | undefined;
  troubledSession?: string | undefined;
  blocked?: string | undefined;
  newClient?: string | undefined;
  recall?: string | undefined;
  traced?: string | undefined;
  grading?: string | undefined;
  closedGrading?: string | undefined;
  lot?: string | undefined;
}

export interface Screen {
  name: string;
  /** Who has a picture of it: the owner of nearly all, others where theirs differs. */
  roles: readonly Viewer[];
  /** Where it is; undefined where this role reaches no such record. */
  path: (ids: Ids) => string | undefined;
  /** What is done before it is opened, such as cutting the line. */
  before?: (page: Page) => Promise<unknown>;
  /** What is done before the picture, such as opening a dialog. */
  act?: (page: Page) => Promise<unknown>;
  /** A picture of the waiting itself. */
  waits?: boolean;
  /** The sheet that leaves the printer. */
  paper?: boolean;
}

const of = (id: string | undefined, path: (id: string) => string) => (id === undefined ? undefined : path(id));
const owner = ['owner'] as const;
const practitioner = ['practitioner'] as const;
const steps = ['checks', 'design', 'mixes', 'passes', 'photos', 'reaction', 'finish'] as const;

const door: readonly Screen[] = [
  { name: 'sign-in', roles: ['nobody'], path: () => '/login' },
  { name: 'set-up', roles: ['stranger'], path: () => '/set-up' },
  { name: 'enquire', roles: ['nobody'], path: () => '/e/northdot-scalp-studios' },
  { name: 'link-wrong', roles: ['nobody'], path: () => '/c/nothing-is-here' },
];

const day: readonly Screen[] = [
  { name: 'today', roles: ['owner', 'practitioner', 'receptionist'], path: () => '/' },
  { name: 'enquiries', roles: ['owner'], path: () => '/enquiries' },
  { name: 'waitlist', roles: ['receptionist'], path: () => '/waitlist' },
  { name: 'book-appointment', roles: owner, path: () => '/?book=1' },
  { name: 'diary', roles: ['owner', 'practitioner', 'receptionist'], path: () => '/diary' },
  { name: 'diary-week', roles: owner, path: () => '/diary?view=week' },
  { name: 'diary-rooms', roles: owner, path: () => '/diary?view=day&by=room' },
  { name: 'diary-free-times', roles: ['receptionist'], path: () => '/diary?view=week&free=consultation' },
  { name: 'diary-book', roles: ['receptionist'], path: () => '/diary', act: press('Book') },
  { name: 'diary-appointment', roles: ['receptionist'], path: () => '/diary', act: openFirstEntry },
  { name: 'diary-loading', roles: owner, path: () => '/diary', before: slowly, waits: true },
  { name: 'diary-cut-off', roles: owner, path: () => '/diary', before: cutOff },
  { name: 'diary-on-paper', roles: ['receptionist'], path: () => '/diary', paper: true },
  { name: 'appointments', roles: owner, path: () => '/appointments?state=no_show' },
];

const clients: readonly Screen[] = [
  { name: 'clients', roles: owner, path: () => '/clients' },
  { name: 'clients-nothing-fits', roles: owner, path: () => '/clients?q=zzzzqqqq' },
  { name: 'client', roles: ['owner', 'receptionist'], path: ({ client }) => of(client, (id) => `/clients/${id}`) },
  {
    name: 'client-photos',
    roles: practitioner,
    path: ({ picturedClient }) => of(picturedClient, (id) => `/clients/${id}`),
  },
  { name: 'client-edit', roles: owner, path: ({ client }) => of(client, (id) => `/clients/${id}/edit`) },
  { name: 'client-add', roles: owner, path: () => '/clients/add' },
  { name: 'consult', roles: practitioner, path: ({ newClient }) => of(newClient, (id) => `/clients/${id}/consult`) },
  { name: 'health', roles: practitioner, path: ({ newClient }) => of(newClient, (id) => `/clients/${id}/health`) },
  { name: 'compare', roles: owner, path: ({ picturedClient }) => of(picturedClient, (id) => `/clients/${id}/compare`) },
  { name: 'sign-consent', roles: owner, path: ({ client }) => of(client, (id) => `/clients/${id}/sign/treatment`) },
  { name: 'signed-consent', roles: owner, path: ({ client }) => of(client, (id) => `/clients/${id}`), act: readSigned },
  {
    name: 'signed-consent-print',
    roles: owner,
    path: ({ client }) => of(client, (id) => `/clients/${id}`),
    act: readSigned,
    paper: true,
  },
  {
    name: 'client-link',
    roles: owner,
    path: ({ client }) => of(client, (id) => `/clients/${id}`),
    act: press('Send to the client’s phone'),
  },
  { name: 'phone', roles: owner, path: ({ client }) => of(client, (id) => `/clients/${id}`), act: openOnPhone },
  ...(['Consent to the treatment', 'Photos for your record', 'Showing your photos'] as const).map(
    (task, nth): Screen => ({
      name: `phone-${['treatment', 'photos', 'marketing'][nth]}`,
      roles: owner,
      path: ({ newClient }) => of(newClient, (id) => `/clients/${id}`),
      act: openTask(task),
    }),
  ),
];

const courses: readonly Screen[] = [
  { name: 'treatments', roles: owner, path: () => '/treatments?state=in_progress,settling,due' },
  {
    name: 'treatment',
    roles: ['owner', 'practitioner'],
    path: ({ treatment }) => of(treatment, (id) => `/treatments/${id}`),
  },
  { name: 'plan', roles: practitioner, path: ({ blocked }) => of(blocked, (id) => `/treatments/${id}/plan`) },
  { name: 'continuity-card', roles: owner, path: ({ treatment }) => of(treatment, (id) => `/treatments/${id}/card`) },
  {
    name: 'continuity-card-print',
    roles: owner,
    path: ({ treatment }) => of(treatment, (id) => `/treatments/${id}/card`),
    paper: true,
  },
  { name: 'top-ups', roles: owner, path: () => '/top-ups' },
  { name: 'outcomes', roles: owner, path: () => '/outcomes' },
  {
    name: 'assess',
    roles: practitioner,
    path: ({ treatment }) => of(treatment, (id) => `/outcomes/assess?treatment=${id}`),
  },
  { name: 'gradings', roles: owner, path: () => '/gradings' },
  { name: 'grading', roles: owner, path: ({ grading }) => of(grading, (id) => `/gradings/${id}`) },
  { name: 'grading-closed', roles: owner, path: ({ closedGrading }) => of(closedGrading, (id) => `/gradings/${id}`) },
];

const sessions: readonly Screen[] = [
  { name: 'sessions', roles: owner, path: () => '/sessions' },
  { name: 'session', roles: practitioner, path: ({ session }) => of(session, (id) => `/sessions/${id}`) },
  {
    name: 'session-photos',
    roles: owner,
    path: ({ picturedSession }) => of(picturedSession, (id) => `/sessions/${id}`),
  },
  {
    name: 'session-trouble',
    roles: owner,
    path: ({ troubledSession }) => of(troubledSession, (id) => `/sessions/${id}`),
  },
  { name: 'session-print', roles: owner, path: ({ session }) => of(session, (id) => `/sessions/${id}`), paper: true },
  { name: 'amend', roles: practitioner, path: ({ session }) => of(session, (id) => `/sessions/${id}`), act: amend },
  { name: 'aftercare', roles: owner, path: ({ session }) => of(session, (id) => `/sessions/${id}/aftercare`) },
  {
    name: 'aftercare-print',
    roles: owner,
    path: ({ session }) => of(session, (id) => `/sessions/${id}/aftercare`),
    paper: true,
  },
  {
    name: 'start-blocked',
    roles: practitioner,
    path: ({ blocked }) => of(blocked, (id) => `/sessions/start?treatment=${id}`),
  },
  {
    name: 'start-override',
    roles: practitioner,
    path: ({ blocked }) => of(blocked, (id) => `/sessions/start?treatment=${id}`),
    act: overrideFirst,
  },
  ...steps.map(
    (step): Screen => ({
      name: `log-${step}`,
      roles: practitioner,
      path: ({ openSession }) => of(openSession, (id) => `/sessions/${id}?step=${step}`),
    }),
  ),
  {
    name: 'log-unsaved',
    roles: practitioner,
    path: ({ openSession }) => of(openSession, (id) => `/sessions/${id}?step=reaction`),
    act: cut,
  },
  {
    name: 'log-conflict',
    roles: practitioner,
    path: ({ openSession }) => of(openSession, (id) => `/sessions/${id}?step=reaction`),
    act: disagree,
  },
];

const stock: readonly Screen[] = [
  { name: 'stock', roles: owner, path: () => '/stock' },
  { name: 'receive-lot', roles: owner, path: () => '/stock', act: press('Receive lot') },
  { name: 'lot', roles: owner, path: ({ lot }) => of(lot, (id) => `/stock/lots/${id}`) },
  { name: 'mixes', roles: owner, path: () => '/stock/mixes' },
  { name: 'products', roles: owner, path: () => '/stock/products' },
  { name: 'reactions', roles: owner, path: () => '/stock/reactions' },
  { name: 'recalls', roles: owner, path: () => '/stock/recalls' },
  { name: 'recall', roles: owner, path: ({ recall }) => of(recall, (id) => `/stock/recalls/${id}`) },
  { name: 'recall-print', roles: owner, path: ({ recall }) => of(recall, (id) => `/stock/recalls/${id}`), paper: true },
  { name: 'trace', roles: owner, path: ({ traced }) => of(traced, (lot) => `/stock/recalls/trace?${lot}`) },
];

const house: readonly Screen[] = [
  { name: 'messages', roles: owner, path: () => '/messages' },
  { name: 'overview', roles: ['owner', 'analyst'], path: () => '/reports' },
  { name: 'overview-print', roles: owner, path: () => '/reports', paper: true },
  { name: 'diary-figures', roles: owner, path: () => '/reports/diary' },
  { name: 'time-to-top-up', roles: owner, path: () => '/reports/top-ups' },
  { name: 'team', roles: owner, path: () => '/team' },
  { name: 'staff-member', roles: owner, path: ({ staffMember }) => of(staffMember, (id) => `/team/${id}`) },
  { name: 'staff-add', roles: owner, path: () => '/team/add' },
  { name: 'settings', roles: owner, path: () => '/settings' },
  { name: 'settings-hours', roles: owner, path: () => '/settings/hours' },
  { name: 'settings-diary', roles: owner, path: () => '/settings/diary' },
  {
    name: 'staff-hours',
    roles: owner,
    path: ({ staffMember }) => of(staffMember, (id) => `/team/${id}/hours`),
  },
  { name: 'consent-texts', roles: owner, path: () => '/settings/consents' },
  {
    name: 'consent-editor',
    roles: owner,
    path: () => '/settings/consents',
    act: (page) => page.getByRole('button', { name: /^New version: Treatment/ }).click(),
  },
  { name: 'settings-enquiries', roles: owner, path: () => '/settings/enquiries' },
  { name: 'settings-aftercare', roles: owner, path: () => '/settings/aftercare' },
  { name: 'settings-instruments', roles: owner, path: () => '/settings/instruments' },
  { name: 'settings-openings', roles: owner, path: () => '/settings/openings' },
  { name: 'openings', roles: owner, path: () => '/openings' },
];

const frame: readonly Screen[] = [
  { name: 'find', roles: owner, path: () => '/clients', act: find('an') },
  { name: 'keys', roles: owner, path: () => '/clients', act: (page) => page.keyboard.press('?') },
  { name: 'nothing-here', roles: owner, path: () => '/clients/0197f0a0-0000-7000-8000-000000000000' },
  { name: 'not-yours', roles: ['receptionist'], path: () => '/stock' },
  { name: 'loading', roles: owner, path: () => '/clients', before: slowly, waits: true },
  { name: 'no-connection', roles: owner, path: () => '/clients', before: cutOff },
];

/** What somebody sees whose organization was set up a minute ago. */
const fresh: readonly Screen[] = (
  [
    ['today', '/'],
    ['clients', '/clients'],
    ['treatments', '/treatments'],
    ['top-ups', '/top-ups'],
    ['messages', '/messages'],
    ['overview', '/reports'],
    ['stock', '/stock'],
    ['mixes', '/stock/mixes'],
    ['products', '/stock/products'],
    ['reactions', '/stock/reactions'],
    ['recalls', '/stock/recalls'],
    ['gradings', '/gradings'],
    ['team', '/team'],
  ] as const
).map(([name, path]) => ({ name: `${name}-empty`, roles: ['newcomer'], path: () => path }));

export const screens: readonly Screen[] = [
  ...door,
  ...day,
  ...clients,
  ...courses,
  ...sessions,
  ...stock,
  ...house,
  ...frame,
  ...fresh,
];
