import type { Role } from '../access/index.ts';
import type { Instant } from '../time/index.ts';

/** Somebody who works for the chain. A practitioner is a staff member who treats. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Named clinics; empty for roles that reach the whole organization. */
  readonly clinicIds: readonly string[];
  readonly practitioner: boolean;
  readonly removedAt: Instant | null;
  readonly version: number;
}
