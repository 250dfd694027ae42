import {
  blocksOf,
  breaksTheForm,
  type ConsentParts,
  consentTemplates,
  consentTopics,
  partsOf,
  textOf,
} from './index.ts';

const parts: ConsentParts = {
  title: 'Consent',
  body: '## What is done\n\nDots.\nMore dots.\n\n- one\n- two',
  statements: [
    { topic: 'age', text: 'I am 18 or older.' },
    { topic: null, text: 'I agree.' },
  ],
};

describe('the text of a consent', () => {
  it('is one text, from which its parts come back', () => {
    const text = textOf(parts);
    expect(text).toBe(
      '# Consent\n\n## What is done\n\nDots.\nMore dots.\n\n- one\n- two\n\n[ ] I am 18 or older.\n\n[ ] I agree.\n',
    );
    expect(partsOf(text, ['age', null])).toEqual(parts);
  });

  it('is the same for the same words, however lines were ended and spaced', () => {
    const untidy = { ...parts, title: ' Consent ', body: `\r\n${parts.body.replaceAll('\n', '  \r\n')}\r\n\r\n\r\n` };
    expect(textOf(untidy)).toBe(textOf(parts));
  });

  it('is drawn as headings, paragraphs and lists', () => {
    expect(blocksOf(parts.body)).toEqual([
      { kind: 'heading', text: 'What is done' },
      { kind: 'paragraph', text: 'Dots.\nMore dots.' },
      { kind: 'list', items: ['one', 'two'] },
    ]);
  });

  it.each(['# Another title', 'First\n\n[ ] I agree to more'])(
    'may not be changed from within its body: %j',
    (body) => {
      expect(breaksTheForm(body)).toBe(true);
      expect(breaksTheForm(parts.body)).toBe(false);
    },
  );
});

describe('what every organization starts with', () => {
  it('comes back from its text, word for word', () => {
    for (const { parts: given } of consentTemplates) {
      expect(
        partsOf(
          textOf(given),
          given.statements.map(({ topic }) => topic),
        ),
      ).toEqual(given);
      expect(breaksTheForm(given.body)).toBe(false);
    }
  });

  it('has a statement about each point a treatment consent has to make', () => {
    for (const { parts: given } of consentTemplates.filter(({ purpose }) => purpose === 'treatment')) {
      const topics = given.statements.flatMap(({ topic }) => topic ?? []);
      expect([...topics].sort()).toEqual([...consentTopics].sort());
    }
  });
});
