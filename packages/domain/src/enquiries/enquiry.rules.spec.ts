import {
  consentToContact,
  type Enquiry,
  type EnquiryState,
  enquiryMoves,
  enquiryStates,
  enquiryTotals,
  findInOnlineBooking,
  handleOf,
  isWonBy,
  moveEnquiry,
  moveEnquiryInput,
  movesByHand,
  saveEnquiryPageInput,
  sendEnquiryInput,
  usualPage,
} from './index.ts';

const now = '2026-11-22T12:00:00.000Z';
const id = '0192f000-0000-7000-8000-000000000001';
const enquiry: Enquiry = {
  ...{ id, clinicId: id, state: 'new', source: 'page', about: 'density', name: 'Noor', email: 'noor@home.example' },
  ...{ phone: null, consentText: consentToContact('Ink & Co'), consentedAt: now, notes: null, assignedTo: null },
  ...{ clientId: null, appointmentId: null, lostReason: null, lostWords: null, receivedAt: now },
  ...{ receivedOn: '2026-11-22', contactedAt: null, bookedAt: null, wonAt: null, lostAt: null, version: 1 },
};

describe('an enquiry', () => {
  const pairs = enquiryStates.flatMap((from) => enquiryStates.map((to): [EnquiryState, EnquiryState] => [from, to]));

  it.each(pairs)('that is %s becomes %s only where the table says so', (from, to) => {
    const move = () => moveEnquiry({ ...enquiry, state: from }, to, now).state;
    if ((enquiryMoves[from] as readonly EnquiryState[]).includes(to)) expect(move()).toBe(to);
    else expect(move).toThrow(expect.objectContaining({ code: 'ENQUIRY.WRONG_STATE', field: 'to' }));
  });

  it('remembers the first time it stood somewhere', () => {
    const later = '2026-11-23T12:00:00.000Z';
    const contacted = moveEnquiry(enquiry, 'contacted', now);
    const again = moveEnquiry(moveEnquiry(contacted, 'new', later), 'contacted', later);
    expect(again.contactedAt).toBe(now);
    expect(moveEnquiry(again, 'consult_booked', later).bookedAt).toBe(later);
  });

  it('that is lost says why, and no longer once it is taken back', () => {
    const lost = moveEnquiry(enquiry, 'lost', now, { lostReason: 'other', lostWords: 'Moved abroad' });
    expect(lost).toMatchObject({ lostReason: 'other', lostWords: 'Moved abroad', lostAt: now });
    expect(moveEnquiry(lost, 'contacted', now)).toMatchObject({ lostReason: null, lostWords: null, lostAt: now });
  });

  it.each<[EnquiryState, EnquiryState[]]>([
    ['new', ['contacted', 'lost']],
    ['contacted', ['new', 'lost']],
    ['consult_booked', ['lost']],
    ['won', []],
    ['lost', ['new', 'contacted']],
  ])('that is %s is put by hand into %j', (state, moves) => expect(movesByHand(state)).toEqual(moves));

  it.each<[EnquiryState, string, boolean]>([
    ['new', '2026-11-22T12:00:00.000Z', true],
    ['lost', '2026-12-01T00:00:00.000Z', true],
    ['won', '2026-12-01T00:00:00.000Z', false],
    ['new', '2026-11-22T11:59:59.000Z', false],
  ])('that is %s is won by a treatment agreed at %s: %s', (state, agreedAt, won) => {
    expect(isWonBy({ ...enquiry, state }, agreedAt)).toBe(won);
  });
});

describe('a consultation booked online', () => {
  const page = { noticeHours: 24, horizonDays: 60 };
  it.each<[string, string | undefined]>([
    ['2026-11-22T11:00:00.000Z', 'ENQUIRY.TOO_SOON'],
    ['2026-11-23T11:59:59.999Z', 'ENQUIRY.TOO_SOON'],
    ['2026-11-23T12:00:00.000Z', undefined],
    ['2027-01-21T11:59:59.999Z', undefined],
    ['2027-01-21T12:00:00.000Z', 'ENQUIRY.TOO_FAR'],
  ])('that begins at %s: %s', (startsAt, code) => {
    expect(findInOnlineBooking(startsAt, page, now)[0]?.code).toBe(code);
  });
});

describe('what comes in from the page', () => {
  const sent = {
    ...{ handle: 'ink-co', id, clinicId: id, about: 'scar', startsAt: '2026-11-24T10:00:00.000Z' },
    ...{ name: 'Noor', email: 'noor@home.example', phone: null, consent: true },
  };
  it('is taken as it is', () => expect(sendEnquiryInput.safeParse(sent).success).toBe(true));

  it.each<[object, string]>([
    [{ name: ' ' }, 'name'],
    [{ name: 'x'.repeat(121) }, 'name'],
    [{ name: 'a\u0000b' }, 'name'],
    [{ email: 'noor@' }, 'email'],
    [{ email: null }, 'email'],
    [{ phone: '020 7946 0123' }, 'phone'],
    [{ consent: false }, 'consent'],
    [{ about: 'my health' }, 'about'],
    [{ clinicId: 'soho' }, 'clinicId'],
    [{ id: 'first' }, 'id'],
    [{ startsAt: 'tomorrow' }, 'startsAt'],
    [{ handle: 'x'.repeat(201) }, 'handle'],
    [{ website: 'x'.repeat(2_001) }, 'website'],
  ])('is refused with %j, naming %s', (changes, field) => {
    const parsed = sendEnquiryInput.safeParse({ ...sent, ...changes });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });

  it.each<[object, string | undefined]>([
    [{ to: 'contacted' }, undefined],
    [{ to: 'lost' }, 'lostReason'],
    [{ to: 'lost', lostReason: 'other' }, 'lostWords'],
    [{ to: 'lost', lostReason: 'price' }, undefined],
    [{ to: 'won' }, 'to'],
    [{ to: 'consult_booked' }, 'to'],
  ])('is moved by hand with %j, refused in %s', (changes, field) => {
    const parsed = moveEnquiryInput.safeParse({ id, version: 1, ...changes });
    expect(parsed.error?.issues[0]?.path.join('.')).toBe(field);
  });
});

describe('a handle', () => {
  it.each([
    ['Ink & Co.', 'ink-co'],
    ['Zoë’s Scalp — London', 'zoe-s-scalp-london'],
    ['نور', ''],
    ['x'.repeat(60), 'x'.repeat(40)],
    [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
  ])('of %j is %j, and good enough to be saved', (name, handle) => {
    expect(handleOf(name)).toBe(handle);
    const { version, ...page } = usualPage(name);
    expect(saveEnquiryPageInput.safeParse({ ...page, version }).success).toBe(handle !== '');
  });

  it.each(['-ink', 'ink-', 'ink--co', 'ink co', 'ink/co', 'in', 'ínk', '..', 'x'.repeat(41)])('is not %j', (handle) => {
    expect(saveEnquiryPageInput.safeParse({ ...usualPage('Ink & Co'), handle }).success).toBe(false);
  });
});

it('figures add up by whatever names them', () => {
  const cell = { clinicId: 'soho', source: 'page', received: 3, contacted: 2, booked: 1, won: 1, lost: 1 } as const;
  const cells = [cell, { ...cell, clinicId: 'york', won: 0 }, { ...cell, source: 'phone', received: 5 } as const];
  const by = enquiryTotals(cells, ({ source }) => source);
  expect(by.get('page')).toEqual({ received: 6, contacted: 4, booked: 2, won: 1, lost: 2 });
  expect(enquiryTotals(cells, () => 'all').get('all')).toMatchObject({ received: 11, won: 2 });
});
