/**
 * Whether a client is among those who are not invited, so that what invitations do can be measured. Follows from the id
 * alone: the same client gets the same answer every time, and a larger share holds out everybody a smaller one did.
 *
 * @param percent 0 to 50
 */
export function isHeldOut(clientId: string, percent: number): boolean {
  return spreadOf(clientId) < percent / 100;
}

/** 0 to below 1, evenly spread over ids (FNV-1a, then mixed so that ids made at the same moment lie apart). */
function spreadOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
