import { searchTextOf } from './index.ts';

describe('the search text of a client', () => {
  it('is found without accents, case or punctuation of a phone', () => {
    expect(searchTextOf({ name: 'Zoë Ångström', email: 'Zoe@Mail.example', phone: '+1 (415) 555-0155' })).toBe(
      'zoe angstrom zoe@mail.example 14155550155',
    );
    expect(searchTextOf({ name: 'نور', email: null, phone: null })).toBe('نور');
  });
});
