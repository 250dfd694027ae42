import { Redis } from 'ioredis';
import { aRedis } from './index.ts';

const server = await aRedis();

(server ? describe : describe.skip)('a Redis for one test file', () => {
  afterAll(() => server?.stop());

  it('answers and is empty', async () => {
    const redis = new Redis(String(server?.url));
    expect(await redis.dbsize()).toBe(0);
    redis.disconnect();
  });
});
