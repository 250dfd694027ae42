import { missingIn, signatureOf, unsigned } from './signing-draft.ts';

const statements = ['One', 'Two'];

describe('a signature in the making', () => {
  it('says what is missing, one thing after another', () => {
    const draft = unsigned();
    expect(missingIn(draft, statements)).toBe('0 of 2 ticked');
    expect(missingIn({ ...draft, ticked: [1] }, statements)).toBe('1 of 2 ticked');
    const ticked = { ...draft, ticked: [1, 0] };
    expect(missingIn({ ...ticked, signedName: '  ' }, statements)).toBe('Write your name');
    expect(missingIn({ ...ticked, signedName: 'Casey' }, statements)).toBe('Sign in the field');
    expect(missingIn({ ...ticked, signedName: 'Casey', drawn: 'M1 1L9 9' }, statements)).toBeUndefined();
    expect(missingIn({ ...ticked, signedName: 'Casey', method: 'typed' }, statements)).toBeUndefined();
  });

  it('sends no drawing when the name is typed', () => {
    const draft = { ...unsigned(' Casey '), method: 'typed', drawn: 'M1 1L9 9' } as const;
    expect(signatureOf(draft)).toEqual({ ticked: [], signedName: 'Casey', method: 'typed', drawn: null });
  });
});
