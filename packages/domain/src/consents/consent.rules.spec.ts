import {
  currentFor,
  findInDraft,
  findInSigning,
  inkOf,
  type Signing,
  signConsentInput,
  standingOf,
  textOf,
} from './index.ts';

const english = { id: 'en-2', purpose: 'treatment', language: 'en' } as const;
const german = { id: 'de-1', purpose: 'treatment', language: 'de' } as const;
const photos = { id: 'photos', purpose: 'photos', language: 'en' } as const;
const published = [english, german, photos];

describe('the text one is given', () => {
  it.each([
    ['de', 'de-1'],
    ['de-AT', 'de-1'],
    ['en', 'en-2'],
    ['pl', 'en-2'],
  ])('for who speaks %s is %s', (speaks, id) => expect(currentFor(published, 'treatment', speaks)?.id).toBe(id));

  it('is what one has signed, while that is the newest of its language', () => {
    expect(currentFor(published, 'treatment', 'en', 'de-1')?.id).toBe('de-1');
    expect(currentFor(published, 'treatment', 'de', 'en-1')?.id).toBe('de-1');
  });

  it('is any there is when none is in English, and nothing when there is none', () => {
    expect(currentFor([german], 'treatment', 'pl')?.id).toBe('de-1');
    expect(currentFor([photos], 'treatment', 'en')).toBeUndefined();
  });
});

describe('standing', () => {
  const signed = (purpose: 'treatment' | 'photos', versionId: string, withdrawnAt: string | null = null) =>
    standingOf({ purpose, versionId, withdrawnAt }, purpose === 'treatment' ? english : photos);

  it('without a signature: never', () => expect(standingOf(undefined, english)).toBe('never'));
  it('with the newest text: given', () => expect(signed('treatment', 'en-2')).toBe('given'));
  it('with an older text of the treatment: outdated', () => expect(signed('treatment', 'en-1')).toBe('outdated'));
  it('with an older text about photos: given', () => expect(signed('photos', 'older')).toBe('given'));
  it('taken back: withdrawn, whatever was signed', () => {
    expect(signed('treatment', 'en-2', '2026-11-22T12:00:00.000Z')).toBe('withdrawn');
    expect(signed('photos', 'photos', '2026-11-22T12:00:00.000Z')).toBe('withdrawn');
  });
});

describe('signing', () => {
  const text = textOf({
    title: 'T',
    body: 'B',
    statements: [
      { topic: null, text: 'One' },
      { topic: null, text: 'Two' },
    ],
  });
  const version = { id: 'en-2', text, publishedAt: '2026-11-01T12:00:00.000Z' };
  const usual: Signing = { version, current: english, ticked: [0, 1], method: 'typed', drawn: null };
  const found = (changes: Partial<Signing>) =>
    findInSigning({ ...usual, ...changes }).map(({ code, field }) => `${code} at ${field}`);

  it('counts when all is read and ticked', () => expect(found({})).toEqual([]));
  it('counts in whatever order it was ticked', () => expect(found({ ticked: [1, 0, 1] })).toEqual([]));
  it('of a draft does not count', () =>
    expect(found({ version: { ...version, publishedAt: null } })).toEqual(['CONSENT.NOT_PUBLISHED at versionId']));
  it('of a text replaced meanwhile does not count', () =>
    expect(found({ current: { id: 'en-3' } })).toEqual(['CONSENT.TEXT_REPLACED at versionId']));
  it('names the first statement that is not ticked', () =>
    expect(found({ ticked: [0] })).toEqual(['CONSENT.NOT_ALL_TICKED at ticked.1']));
  it.each([null, 'M10 10L10 11', 'M0 0L5 5M0 0L5 5'])('with %j is a dot, not a signature', (drawn) =>
    expect(found({ method: 'drawn', drawn })).toEqual(['CONSENT.NOT_SIGNED at drawn']),
  );
  it('with a drawn line counts', () => expect(found({ method: 'drawn', drawn: 'M0 0L60 80' })).toEqual([]));
});

it('ink is the length of the line', () => expect(inkOf('M0 0L30 40L30 60M100 100L100 130')).toBe(100));

describe('a signature as it is sent', () => {
  const input = { id: '018f0000-0000-7000-8000-000000000001', signedName: 'Casey', ticked: [0] };
  const given = { ...input, clientId: input.id, versionId: input.id };
  const accepts = (drawn: unknown) => signConsentInput.safeParse({ ...given, method: 'drawn', drawn }).success;

  it('is a path of whole numbers', () => expect(accepts('M1 2L300 199L5 6M7 8L9 10')).toBe(true));
  it.each([
    '',
    'M1 2',
    'M1 2L3 4" onload="alert(1)',
    'M1.5 2L3 4',
    'M1 2C3 4 5 6 7 8',
    'M1 2L1000 4',
    `M1 2${'L3 4'.repeat(6_000)}`,
  ])('is nothing else', (drawn) => expect(accepts(drawn)).toBe(false));
});

describe('a draft', () => {
  const draft = { title: 'T', body: 'B', statements: [{ topic: null, text: 'One' }] };
  const codes = (...args: Parameters<typeof findInDraft>) =>
    findInDraft(...args).map(({ code, params, warning }) => [code, params?.['topic'], warning ?? false]);

  it('needs a statement, and other words than what is published', () => {
    expect(codes({ ...draft, statements: [] }, 'photos', undefined)).toEqual([
      ['CONSENT.NO_STATEMENT', undefined, false],
    ]);
    expect(codes(draft, 'photos', textOf(draft))).toEqual([['CONSENT.UNCHANGED', undefined, false]]);
    expect(codes(draft, 'photos', 'something else')).toEqual([]);
  });

  it('about the treatment is warned of every point it does not make', () => {
    const found = codes({ ...draft, statements: [{ topic: 'age', text: 'One' }] }, 'treatment', undefined);
    expect(found).toHaveLength(8);
    expect(found).toContainEqual(['CONSENT.TOPIC_MISSING', 'melanoma', true]);
    expect(found).not.toContainEqual(['CONSENT.TOPIC_MISSING', 'age', true]);
  });
});
