import type { Instant } from '../time/index.ts';
import type { ClientLink, LinkState, LinkTask } from './link.ts';

type Judged = Pick<ClientLink, 'tasks' | 'oneUse' | 'done' | 'expiresAt' | 'revokedAt'>;

/** How a link stands at a moment. */
export function linkStateAt({ tasks, oneUse, done, expiresAt, revokedAt }: Judged, now: Instant): LinkState {
  if (revokedAt !== null) return 'revoked';
  if (oneUse && tasks.every((task) => done.includes(task))) return 'used';
  return expiresAt <= now ? 'expired' : 'open';
}

/** True when this may be done through the link now. */
export function linkAllows(link: Judged, task: LinkTask, now: Instant): boolean {
  if (linkStateAt(link, now) !== 'open' || !link.tasks.includes(task)) return false;
  return !link.oneUse || !link.done.includes(task);
}
