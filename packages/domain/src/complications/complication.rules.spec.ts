import {
  type Complication,
  findInComplication,
  findInFollowUp,
  followUp,
  isInUnitedStates,
  usReportBy,
} from './index.ts';

const now = '2026-11-22T15:00:00.000Z';
const complication: Complication = {
  id: 'c',
  clientId: 'p',
  treatmentId: 't',
  clinicId: 'k',
  sessionId: 's',
  zone: 'crown',
  mixId: null,
  kind: 'swelling',
  severity: 'moderate',
  state: 'open',
  serious: false,
  seriousSince: null,
  firstSeenOn: '2026-11-20',
  resolvedOn: null,
  notes: 'Swollen above the ears.',
  actions: [],
  recordedAt: now,
  recordedBy: 'm',
  version: 1,
};

describe('a complication', () => {
  const facts = { today: '2026-11-22', since: '2026-11-19' };
  const input = { kind: 'infection', firstSeenOn: '2026-11-21', notes: null } as const;
  const found = (changes: object) =>
    findInComplication({ ...input, ...changes }, facts).map(({ code, field }) => `${code} at ${field}`);

  it('is seen after the work and not in the future', () => {
    expect(found({})).toEqual([]);
    expect(found({ firstSeenOn: '2026-11-19' })).toEqual([]);
    expect(found({ firstSeenOn: '2026-11-18' })).toEqual(['COMPLICATION.BEFORE_THE_WORK at firstSeenOn']);
    expect(found({ firstSeenOn: '2026-11-23' })).toEqual(['COMPLICATION.IN_FUTURE at firstSeenOn']);
  });

  it('of another kind is told in words', () => {
    expect(found({ kind: 'other' })).toEqual(['COMPLICATION.OTHER_WITHOUT_WORDS at notes']);
    expect(found({ kind: 'other', notes: 'Numb.' })).toEqual([]);
  });
});

describe('a follow-up', () => {
  const seen = {
    seenOn: '2026-11-22',
    severity: 'mild',
    state: 'open',
    serious: false,
    notes: null,
    actions: [],
  } as const;
  const found = (changes: object, of: Complication = complication) =>
    findInFollowUp(of, { ...seen, ...changes }, '2026-11-22').map(({ code, field }) => `${code} at ${field}`);

  it('says something new', () => {
    expect(found({})).toEqual([]);
    expect(found({ severity: 'moderate' })).toEqual(['COMPLICATION.NOTHING_NEW at notes']);
    expect(found({ severity: 'moderate', actions: ['sent_to_doctor'] })).toEqual([]);
    expect(found({ severity: 'moderate', notes: 'The same.' })).toEqual([]);
  });

  it('lies between the first sight and today', () => {
    expect(found({ seenOn: '2026-11-19' })).toEqual(['COMPLICATION.BEFORE_FIRST_SEEN at seenOn']);
    expect(found({ seenOn: '2026-11-23' })).toEqual(['COMPLICATION.IN_FUTURE at seenOn']);
  });

  it('never takes back that it was serious', () => {
    const serious = { ...complication, serious: true, seriousSince: now };
    expect(found({}, serious)).toEqual(['COMPLICATION.STAYS_SERIOUS at serious']);
    expect(found({ serious: true }, serious)).toEqual([]);
  });

  it('resolves, and opens again, and leaves what was first written', () => {
    const resolved = followUp(complication, { ...seen, state: 'resolved' }, now);
    expect(resolved).toMatchObject({ state: 'resolved', resolvedOn: '2026-11-22', severity: 'mild' });
    expect(resolved.notes).toBe(complication.notes);
    expect(followUp(resolved, { ...seen, state: 'resolved', seenOn: '2026-11-30' }, now).resolvedOn).toBe('2026-11-22');
    expect(followUp(resolved, { ...seen, state: 'open' }, now)).toMatchObject({ state: 'open', resolvedOn: null });
  });

  it('starts the clock when it becomes serious, and once', () => {
    const serious = followUp(complication, { ...seen, serious: true }, now);
    expect(serious.seriousSince).toBe(now);
    expect(followUp(serious, { ...seen, serious: true }, '2026-12-01T00:00:00.000Z').seriousSince).toBe(now);
  });
});

describe('a serious complication in the United States', () => {
  const by = (seriousSince: string, zone = 'America/New_York') =>
    usReportBy({ serious: true, seriousSince }, { zone, region: null });

  it('is reported within fifteen business days, Thanksgiving left out', () =>
    // Sunday 22 November 2026; Thanksgiving is the 26th.
    expect(by('2026-11-22T15:00:00.000Z')).toBe('2026-12-14'));

  it('counts from the day the clinic’s clock showed', () => {
    // 20:00 on Monday in Los Angeles is Tuesday in UTC.
    expect(by('2026-09-15T03:00:00.000Z', 'America/Los_Angeles')).toBe('2026-10-05');
    expect(by('2026-09-15T03:00:00.000Z', 'Pacific/Guam')).toBe('2026-10-06');
  });

  it('has no clock elsewhere, nor when it is not serious', () => {
    expect(by('2026-11-22T15:00:00.000Z', 'Europe/London')).toBeNull();
    expect(by('2026-11-22T15:00:00.000Z', 'America/Toronto')).toBeNull();
    expect(
      usReportBy({ serious: false, seriousSince: null }, { zone: 'America/New_York', region: 'US-NY' }),
    ).toBeNull();
  });

  it.each(['America/Indiana/Knox', 'Pacific/Honolulu', 'America/Phoenix', 'America/Puerto_Rico'])('knows %s', (zone) =>
    expect(isInUnitedStates({ zone, region: null })).toBe(true),
  );

  it('goes by the region where one is given', () => {
    expect(isInUnitedStates({ zone: 'America/Denver', region: 'MX-CHH' })).toBe(false);
    expect(isInUnitedStates({ zone: 'America/Tijuana', region: 'US-CA' })).toBe(true);
    expect(isInUnitedStates({ zone: 'America/Puerto_Rico', region: 'PR' })).toBe(true);
  });
});
