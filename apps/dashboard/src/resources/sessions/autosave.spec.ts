import { ada, aLog, ben, FakeServer, first } from './autosave.rig.ts';

describe('a change', () => {
  it('is on the device at once and on the server after a short quiet', async () => {
    const { autosave, note, pass, server } = aLog();
    note('C');
    note('Calm');
    expect(autosave.state.status.is).toBe('waiting');
    await pass(700);
    expect(server.sent).toHaveLength(0);
    await pass(200);
    expect(server.sent).toHaveLength(1);
    expect(server.held.draft.notes).toBe('Calm');
    expect(autosave.state).toMatchObject({ status: { is: 'saved' }, unsent: false, base: { version: 2 } });
  });

  it('is kept on the device until the server has said that it has it', async () => {
    const log = aLog();
    log.note('Calm');
    expect(log.kept?.draft.notes).toBe('Calm');
    await log.pass(1000);
    expect(log.kept).toBeNull();
  });

  it('typed while another is on its way is sent after it, from the version it made', async () => {
    const log = aLog();
    log.note('one');
    const flushed = log.autosave.flush();
    log.note('one two');
    expect(await flushed).toBe(true);
    expect(log.server.sent.map(({ version, draft }) => [version, draft.notes])).toEqual([
      [1, 'one'],
      [2, 'one two'],
    ]);
  });

  it('that is taken back before it was sent is not sent', async () => {
    const log = aLog();
    log.note('x');
    log.note('');
    await log.pass(5_000);
    expect(log.server.sent).toHaveLength(0);
    expect(log.autosave.state.status.is).toBe('saved');
  });

  it('that is impossible stays on the device and keeps nothing else from being saved', async () => {
    const log = aLog();
    log.autosave.change((draft) => ({ ...draft, notes: 'Calm', endedAt: '1970-01-01T00:00:00.000Z' }));
    await log.pass(1000);
    expect(log.server.held.draft).toMatchObject({ notes: 'Calm', endedAt: null });
    expect([...log.autosave.state.held.keys()]).toEqual(['endedAt']);
    expect(log.kept?.draft.endedAt).toBe('1970-01-01T00:00:00.000Z');
    expect(await log.autosave.flush()).toBe(false);
    expect(log.server.sent).toHaveLength(1);
  });
});

describe('without a connection', () => {
  it('is tried again, ever more slowly, and says so', async () => {
    const log = aLog();
    log.server.troubles.push('later', 'later', 'later');
    log.note('Calm');
    await log.pass(900);
    expect(log.autosave.state.status).toEqual({ is: 'retrying', tries: 1 });
    await log.pass(2_000);
    expect(log.autosave.state.status).toEqual({ is: 'retrying', tries: 2 });
    await log.pass(4_500);
    expect(log.server.sent).toHaveLength(2);
    await log.pass(15_000);
    expect(log.autosave.state.status.is).toBe('saved');
    expect(new Set(log.server.sent.map(({ key }) => key)).size).toBe(1);
  });

  it('everything of ten minutes is sent once the connection is back', async () => {
    const log = aLog();
    log.server.troubles.push(...Array.from({ length: 30 }, () => 'later' as const));
    log.note('one');
    await log.pass(300_000);
    log.note('one two three');
    await log.pass(300_000);
    expect(log.kept?.draft.notes).toBe('one two three');
    log.server.troubles.length = 0;
    log.autosave.resume();
    await log.pass(1_000);
    expect(log.server.held.draft.notes).toBe('one two three');
    expect(log.autosave.state.status.is).toBe('saved');
  });

  it('a save whose answer was lost is repeated as it was, so it never meets itself as a conflict', async () => {
    const log = aLog();
    log.server.troubles.push('answer lost');
    log.note('Calm');
    await log.pass(900);
    expect(log.server.held.version).toBe(2);
    log.note('Calm, then red');
    await log.pass(10_000);
    expect(log.autosave.state.status.is).toBe('saved');
    expect(log.server.held).toMatchObject({ version: 3, draft: { notes: 'Calm, then red' } });
  });

  it('a page that was closed with an unanswered save goes on from the device', async () => {
    const before = aLog();
    before.server.troubles.push('answer lost', 'later', 'later');
    before.note('Calm');
    await before.pass(900);
    before.note('Calm, then red');
    const kept = before.kept;
    before.autosave.stop();
    if (!kept) throw new Error('nothing kept');
    before.server.troubles.length = 0;
    const after = aLog(before.server, kept);
    after.autosave.receive(before.server.held);
    await after.pass(5_000);
    expect(after.server.held).toMatchObject({ version: 3, draft: { notes: 'Calm, then red' } });
    expect(after.autosave.state.status.is).toBe('saved');
    expect(after.kept).toBeNull();
  });
});

describe('when the sign-in has run out', () => {
  it('waits for the person and then sends what was typed', async () => {
    const log = aLog();
    log.server.troubles.push('signed_out');
    log.note('Calm');
    await log.pass(60_000);
    expect(log.autosave.state.status.is).toBe('signed_out');
    expect(log.server.sent).toHaveLength(1);
    expect(log.kept?.draft.notes).toBe('Calm');
    log.autosave.resume();
    await log.pass(1_000);
    expect(log.server.held.draft.notes).toBe('Calm');
  });
});

describe('when the server refuses', () => {
  it('says so, keeps the draft, and tries again once something is changed', async () => {
    const log = aLog();
    log.server.troubles.push('refused');
    log.note('Calm');
    await log.pass(60_000);
    expect(log.autosave.state.status.is).toBe('refused');
    expect(log.server.sent).toHaveLength(1);
    expect(log.kept?.draft.notes).toBe('Calm');
    log.note('Calm.');
    await log.pass(1_000);
    expect(log.autosave.state.status.is).toBe('saved');
  });
});

describe('when a colleague saved first', () => {
  it('never overwrites: a person decides, and then the merged version is saved', async () => {
    const log = aLog();
    log.server.saveBy(ben, { notes: 'From Ben', skinReaction: 'mild' });
    log.note('From Ada');
    await log.pass(60_000);
    expect(log.autosave.state.status).toMatchObject({ is: 'conflict', theirs: { savedBy: ben, version: 2 } });
    expect(log.server.held.draft.notes).toBe('From Ben');
    log.autosave.settle({ notes: 'mine', skinReaction: 'theirs' });
    await log.pass(1_000);
    expect(log.server.held).toMatchObject({ version: 3, draft: { notes: 'From Ada', skinReaction: 'mild' } });
    expect(log.autosave.state.status.is).toBe('saved');
  });

  it('shows what they changed even where nothing collides', async () => {
    const log = aLog();
    log.server.saveBy(ben, { skinReaction: 'mild' });
    log.note('From Ada');
    await log.pass(1_000);
    expect(log.autosave.state.status.is).toBe('conflict');
  });

  it('takes their version over when nothing was typed here', () => {
    const log = aLog();
    log.autosave.receive(log.server.saveBy(ben, { notes: 'From Ben' }));
    expect(log.autosave.state).toMatchObject({
      draft: { notes: 'From Ben' },
      base: { version: 2 },
      status: { is: 'saved' },
    });
  });

  it('keeps the draft when they completed the session meanwhile', async () => {
    const log = aLog();
    log.server.saveBy(ben, {}, 'completed');
    log.note('Too late');
    await log.pass(1_000);
    expect(log.autosave.state.status.is).toBe('completed');
    expect(log.kept?.draft.notes).toBe('Too late');
    log.autosave.letGo(log.server.held);
    expect(log.kept).toBeNull();
    expect(log.autosave.state.base.state).toBe('completed');
  });
});

describe('a log that is thrown away', () => {
  it('is neither sent nor kept, even if the server was never told of it', async () => {
    const log = aLog(new FakeServer({ ...first, version: 0 }));
    log.note('Never mind');
    log.autosave.forget();
    await log.autosave.flush();
    await log.pass(60_000);
    expect(log.server.sent).toHaveLength(0);
    expect(log.kept).toBeNull();
  });
});

describe('two tabs of one person', () => {
  it('put together what each changed, without asking', async () => {
    const log = aLog();
    log.note('Here');
    log.autosave.receive(log.server.saveBy(ada, { skinReaction: 'mild' }));
    expect(log.autosave.state.draft).toMatchObject({ notes: 'Here', skinReaction: 'mild' });
    await log.pass(1_000);
    expect(log.server.held).toMatchObject({ version: 3, draft: { notes: 'Here', skinReaction: 'mild' } });
  });

  it('ask when both changed the same field', () => {
    const log = aLog();
    log.note('Here');
    log.autosave.receive(log.server.saveBy(ada, { notes: 'There' }));
    expect(log.autosave.state.status.is).toBe('conflict');
  });

  it('never go back to an older version', () => {
    const log = aLog();
    const older = log.server.saveBy(ada, { notes: 'older' });
    log.autosave.receive(log.server.saveBy(ada, { notes: 'newer' }));
    log.autosave.receive(older);
    expect(log.autosave.state.draft.notes).toBe('newer');
  });
});

describe('completing, which asks for everything to be saved', () => {
  const overtakenBy = (server: FakeServer, times: number) => {
    for (let time = 1; time <= times; time += 1)
      server.meanwhile.push(() => void server.saveBy(ada, { pain: time % 10 }));
  };

  it('waits for the save that leaving a field began, and for the next one that both want', async () => {
    const log = aLog();
    log.note('typed');
    const leftField = log.autosave.flush();
    log.autosave.change((draft) => ({ ...draft, pain: 2 }));
    expect(await log.autosave.flush()).toBe(true);
    expect(await leftField).toBe(true);
    expect(log.server.held.draft).toMatchObject({ notes: 'typed', pain: 2 });
  });

  it('goes on when a save was on its way and other pages of the same person saved first', async () => {
    const server = new FakeServer(first);
    const log = aLog(server);
    log.note('on its way');
    const onItsWay = log.autosave.flush();
    log.note('and more');
    overtakenBy(server, 2);
    expect(await log.autosave.flush()).toBe(true);
    expect(await onItsWay).toBe(true);
    expect(server.held.draft).toMatchObject({ notes: 'and more', pain: 2 });
    expect(server.sent).toHaveLength(4);
  });

  it('gives up in the end, says so, and keeps what was typed', async () => {
    const server = new FakeServer(first);
    const log = aLog(server);
    log.note('never alone');
    overtakenBy(server, 100);
    expect(await log.autosave.flush()).toBe(false);
    expect(log.autosave.state).toMatchObject({ unsent: true, draft: { notes: 'never alone' } });
    expect(log.kept?.draft.notes).toBe('never alone');
    expect(server.sent).toHaveLength(20);
  });
});

describe('a session the server has not been told of', () => {
  it('is sent by itself, with nothing typed', async () => {
    const log = aLog(new FakeServer({ ...first, version: 0 }));
    expect(log.autosave.state.unsent).toBe(true);
    await log.pass(100);
    expect(log.server.sent).toHaveLength(1);
    expect(log.autosave.state.status.is).toBe('saved');
  });
});
