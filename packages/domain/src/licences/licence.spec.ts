import { addLicenceInput, findInValidity, licencesUsuallyAsked } from './index.ts';

describe('what a region asks for', () => {
  it.each([
    ['GB-WLS', true, true],
    ['GB-ENG', false, true],
    ['DE', false, false],
    [null, false, false],
  ])('%s: person %s, premises %s', (region, person, premises) =>
    expect(licencesUsuallyAsked(region)).toEqual({ person, premises }),
  );
});

describe('a licence', () => {
  const id = '01900000-0000-7000-8000-000000000001';
  const fields = { id, number: 'W-1', issuedBy: 'Cardiff', validFrom: '2026-01-01' };
  it('may last a day, or have no end', () => {
    expect(findInValidity({ validFrom: '2026-01-01', validTo: '2026-01-01' })).toEqual([]);
    expect(findInValidity({ validFrom: '2026-01-01', validTo: null })).toEqual([]);
  });
  it('does not end before it begins', () =>
    expect(findInValidity({ validFrom: '2026-01-01', validTo: '2025-12-31' })).toMatchObject([
      { code: 'LICENCE.ENDS_BEFORE_START' },
    ]));
  it.each([{}, { staffMemberId: id, clinicId: id }])('belongs to a person or to premises, not %j', (holder) =>
    expect(addLicenceInput.safeParse({ ...fields, ...holder }).success).toBe(false),
  );
});
