import type { Role } from '@stipple/domain/access';

/** A way into a demo chain, printed at the start. */
export interface DemoLogin {
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  /** Name of the organization. */
  readonly organization: string;
}

const northdot = 'Northdot Scalp Studios';

/** One for each role of the chain of twelve, and the owners of the other two. Known to everybody: for demos only. */
export const demoLogins: readonly DemoLogin[] = [
  { email: 'owner@northdot.example', password: 'hairline-owner-12', role: 'owner', organization: northdot },
  { email: 'manager@northdot.example', password: 'temples-manager-12', role: 'manager', organization: northdot },
  {
    email: 'practitioner@northdot.example',
    password: 'crown-practitioner-12',
    role: 'practitioner',
    organization: northdot,
  },
  {
    email: 'receptionist@northdot.example',
    password: 'desk-receptionist-12',
    role: 'receptionist',
    organization: northdot,
  },
  { email: 'analyst@northdot.example', password: 'figures-analyst-12', role: 'analyst', organization: northdot },
  {
    email: 'owner@larkmere.example',
    password: 'hairline-owner-4',
    role: 'owner',
    organization: 'Larkmere Scalp Clinics',
  },
  {
    email: 'practitioner@larkmere.example',
    password: 'crown-practitioner-4',
    role: 'practitioner',
    organization: 'Larkmere Scalp Clinics',
  },
  { email: 'owner@pontofino.example', password: 'hairline-owner-1', role: 'owner', organization: 'Ponto Fino' },
];
