import { done, id, never, retry, skip, type Verdict } from '@stipple/domain/jobs';
import { Problem } from '@stipple/domain/problems';
import { z } from 'zod';
import { failureOf } from './failure.ts';
import { type JobEnd, JobRunner, type WaitingJob } from './job-runner.ts';

const organizationId = '018f0000-0000-7000-8000-000000000001';
const nowMs = Date.parse('2026-11-22T12:00:00.000Z');
const job: WaitingJob = {
  queue: 'items',
  id: 'do-thing.1',
  name: 'do-thing',
  data: { organizationId },
  addedAtMs: nowMs - 2_000,
};

function aRunner(act: () => Promise<Verdict> = async () => done) {
  const ends: JobEnd[] = [];
  const payload = z.object({ organizationId: id });
  const runner = new JobRunner(
    [{ name: 'do-thing', queue: 'items', payload, act }],
    (end) => ends.push(end),
    () => nowMs,
  );
  return { runner, ends };
}

const throwing = (error: unknown) => async (): Promise<Verdict> => {
  throw error;
};

describe('the runner', () => {
  it.each([done, skip('cancelled meanwhile'), retry('provider is away'), never('no telephone')])(
    'passes on %j',
    async (verdict) => {
      const { runner, ends } = aRunner(async () => verdict);
      expect(await runner.run(job)).toBe(verdict);
      expect(ends).toMatchObject([{ known: true, verdict, waitedSeconds: 2 }]);
    },
  );

  it('tries again what broke, and what somebody else was quicker with', async () => {
    expect(await aRunner(throwing(new TypeError('x of undefined'))).runner.run(job)).toMatchObject({
      verdict: 'retry',
    });
    expect(await aRunner(throwing(new Problem('INPUT.BUSY'))).runner.run(job)).toMatchObject({ verdict: 'retry' });
  });

  it('never tries again what a rule refused', async () => {
    const verdict = await aRunner(throwing(new Problem('INPUT.NOT_FOUND', { field: 'id' }))).runner.run(job);
    expect(verdict).toMatchObject({ verdict: 'never', reason: 'Problem INPUT.NOT_FOUND' });
  });

  it('never runs a payload that is not as declared, and quotes nothing of it', async () => {
    const verdict = await aRunner().runner.run({ ...job, data: { organizationId: 'Mrs Smith' } });
    expect(verdict).toEqual({ verdict: 'never', reason: 'payload is not as declared: organizationId' });
  });

  it('gives a newer release a quarter of an hour to start, then fails what it does not know', async () => {
    const { runner, ends } = aRunner();
    const stranger = { ...job, name: 'do-novelty' };
    expect(await runner.run(stranger)).toMatchObject({ verdict: 'retry' });
    expect(await runner.run({ ...stranger, addedAtMs: nowMs - 15 * 60_000 })).toMatchObject({ verdict: 'never' });
    expect(ends.map(({ known }) => known)).toEqual([false, false]);
  });

  it('does not take a known job from a queue it does not belong to', async () => {
    expect(await aRunner().runner.run({ ...job, queue: 'events' })).toMatchObject({ verdict: 'retry' });
  });
});

describe('what is told of a failure', () => {
  it('is kind, code and constraint along the causes, and nothing a row could have said', () => {
    const driver = Object.assign(new Error('Key (email)=(ann@example.org) already exists'), {
      code: '23505',
      constraint: 'account_email_key',
    });
    const { summary, at } = failureOf(new Error('while saving Ann', { cause: driver }));
    expect(summary).toBe('Error, caused by Error 23505 account_email_key');
    expect([summary, ...at].join()).not.toMatch(/Ann|ann@/);
  });

  it('leaves out a code that is not a code', () => {
    expect(failureOf(Object.assign(new Error('x'), { code: 'Ann Smith, 5 High Street' })).summary).toBe('Error');
  });
});
