import { consultationInput, emptyConsultation, openIn } from './consultation-draft.ts';

const id = '01900000-0000-7000-8000-000000000001';
const now = '2026-11-22T12:00:00.000Z';
const empty = emptyConsultation({ id, now, skinType: null, signedName: 'Robin Ash' });
const open = (given: object) => Object.keys(openIn(consultationInput({ ...empty, ...given }, id, id), now)).sort();
const whole = { indication: 'pattern_baldness', norwood: 'IV', skinType: 2, wishes: ['density'] } as const;

describe('a consultation being written', () => {
  it('says what is missing', () => expect(open({})).toEqual(['indication', 'skinType', 'wishes']));
  it('may be signed once it is whole', () => expect(open(whole)).toEqual([]));
  it('asks for the stage of the scale that is shown', () => {
    expect(open({ ...whole, scale: 'ludwig' })).toEqual(['norwood']);
    expect(open({ ...whole, scale: 'ludwig', ludwig: 'II' })).toEqual([]);
  });
  it('asks for SALT with alopecia, and for words about a scar', () => {
    expect(open({ ...whole, indication: 'alopecia' })).toEqual(['salt']);
    expect(open({ ...whole, indication: 'scar' })).toEqual(['scars']);
  });
  it('sends no stage that is not shown', () =>
    expect(consultationInput({ ...empty, ...whole, indication: 'scar', scars: 'Old.' }, id, id)).toMatchObject({
      norwood: null,
      salt: null,
    }));
});
