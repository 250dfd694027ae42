import { setTimeout as sleep } from 'node:timers/promises';
import { aClient } from '@stipple/testing/builders';
import { aWorld, type World } from '../rig/a-world.ts';
import { anApi, type TestApi } from '../rig/an-api.ts';

describe('a live screen', () => {
  let api: TestApi;
  let mine: World;
  let theirs: World;

  beforeAll(async () => {
    api = await anApi();
    mine = await aWorld(api.house, 'mine');
    theirs = await aWorld(api.house, 'theirs');
  });
  afterAll(() => api.close());

  /** Listens; gives what was heard so far and a promise of the end. */
  async function listen(cookie: string) {
    const response = await fetch(`${api.url}/live`, { headers: { cookie } });
    const heard: string[] = [];
    const ended = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) heard.push(decoder.decode(chunk));
    })();
    return { response, heard, ended };
  }

  async function within(ms: number, happened: () => boolean): Promise<boolean> {
    for (const deadline = performance.now() + ms; performance.now() < deadline; await sleep(20))
      if (happened()) return true;
    return happened();
  }

  async function addClient({ chain, ids }: World): Promise<void> {
    const [clinic] = await chain.services.clinics.byIds(chain.owner.ctx, [ids.clinicId]);
    if (clinic) await aClient(chain, { at: clinic });
  }

  it('is for who is signed in', async () => {
    const { response, ended } = await listen('stipple_sign_in=none');
    await ended;
    expect(response.status).toBe(401);
  });

  it('stands at once, hears what changed in its own chain, and ends with the sign-in', async () => {
    const cookie = await api.signIn(mine.practitioner);
    const { response, heard, ended } = await listen(cookie);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await within(2_000, () => heard.join('').includes('data: {"topics":[]}\n\n'))).toBe(true);

    await addClient(theirs);
    await addClient(mine);
    expect(await within(3_000, () => heard.join('').includes('"clients"'))).toBe(true);
    expect(heard.join('').match(/"clients"/g)).toHaveLength(1);

    await api.ask('mutation { signOut }', { as: cookie });
    const outcome = await Promise.race([ended.then(() => 'ended'), sleep(5_000, 'still open')]);
    expect(outcome).toBe('ended');
  });

  it('has an end to how many one sign-in may open', async () => {
    const cookie = await api.signIn(mine.practitioner);
    const streams = await Promise.all(Array.from({ length: 21 }, () => listen(cookie)));
    expect(streams.filter(({ response }) => response.status === 200)).toHaveLength(20);
    expect(streams.filter(({ response }) => response.status === 429)).toHaveLength(1);
    await api.ask('mutation { signOut }', { as: cookie });
    await Promise.all(streams.map(({ ended }) => ended));
  });
});
