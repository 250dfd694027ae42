import { copyLine } from './copy-text.ts';

describe('copyLine', () => {
  it('writes nothing, numbers, truth, lists and JSON as COPY reads them', () => {
    expect(copyLine([null, 7.5, true, false, 'crown', ['top', 'crown'], { value: 8 }])).toBe(
      '\\N\t7.5\tt\tf\tcrown\t{"top","crown"}\t{"value":8}\n',
    );
  });

  it('writes nothing within a list as NULL', () => expect(copyLine([['a', null]])).toBe('{"a",NULL}\n'));

  it('escapes what would end a column or a line', () => {
    expect(copyLine(['a\tb\nc\\d\re', ['say "no"']])).toBe('a\\tb\\nc\\\\d\\re\t{"say \\\\"no\\\\""}\n');
  });
});
