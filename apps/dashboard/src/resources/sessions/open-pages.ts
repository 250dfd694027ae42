import { newId } from '../../providers/ids.ts';

/** Names this load of the page, among the drafts on this device. */
export const thisPage = newId();

const prefix = 'stipple.page.';

/** Held as long as the page is open; the browser lets go of it when the page dies, however it dies. */
const holding: Promise<unknown> = new Promise((held) => {
  if (!('locks' in navigator)) held(undefined);
  else void navigator.locks.request(prefix + thisPage, () => new Promise(() => held(undefined)));
});

/** Names of the other pages of this browser that are open; none where the browser cannot tell. */
export async function otherOpenPages(): Promise<ReadonlySet<string>> {
  await holding;
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? name.slice(prefix.length) : []));
  return new Set(names.filter((name) => name !== thisPage));
}
