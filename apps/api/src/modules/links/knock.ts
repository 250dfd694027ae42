import type { Knock } from '@stipple/server/modules/links';
import type { ApiContext } from '../../edge/api-context.ts';

/** Who knocks with a token, and from where. */
export function knock(token: string, { req, requestId }: ApiContext): Knock {
  return { token, address: req.ip, requestId };
}
