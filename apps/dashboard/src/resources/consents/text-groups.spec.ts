import type { ConsentVersionPartsFragment } from '../../generated/graphql.ts';
import { groupsOf, lookOf } from './text-groups.ts';

const version = (given: Partial<ConsentVersionPartsFragment>): ConsentVersionPartsFragment => ({
  ...{ id: 'v', purpose: 'treatment', language: 'en', number: 1, title: 'T', body: 'B', statements: [], text: '' },
  ...{ textHash: '', template: false, publishedAt: null, version: 1, publishedBy: null, ...given },
});

describe('the texts of a chain', () => {
  const draft = version({ id: 'draft', number: null });
  const second = version({ id: 'second', number: 2 });
  const first = version({ id: 'first', template: true });
  const photos = version({ id: 'photos', purpose: 'photos', template: true });
  const german = version({ id: 'german', language: 'de' });
  const groups = groupsOf([photos, german, draft, second, first]);

  it('stand together by purpose and language, the treatment first', () => {
    expect(groups.map(({ purpose, language }) => `${purpose} ${language}`)).toEqual([
      'treatment de',
      'treatment en',
      'photos en',
    ]);
    expect(groups[1]).toMatchObject({ draft: { id: 'draft' }, current: { id: 'second' } });
  });

  it('say what they are', () => {
    const words = [draft, second, first].map((each) => lookOf(each, second).word);
    expect(words).toEqual(['Draft', 'Signed now', 'Replaced']);
    expect(lookOf(photos, photos).word).toBe('Template, to be reviewed');
  });
});
