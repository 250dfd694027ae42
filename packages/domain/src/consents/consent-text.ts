import type { ConsentTopic } from './consent.ts';

export interface ConsentStatement {
  /** What it is about; null for one of the chain's own. */
  readonly topic: ConsentTopic | null;
  readonly text: string;
}

/** A consent as its parts are edited and shown. */
export interface ConsentParts {
  readonly title: string;
  /** Paragraphs apart by an empty line; a line that starts with "## " is a heading, one with "- " a point of a list. */
  readonly body: string;
  /** Each ticked on its own. */
  readonly statements: readonly ConsentStatement[];
}

const titleMark = '# ';
const statementMark = '[ ] ';

/** The one exact text of a consent: what is shown, hashed, signed and kept. */
export function textOf({ title, body, statements }: ConsentParts): string {
  const parts = [`${titleMark}${oneLine(title)}`, tidied(body), ...statements.map(statementLine)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The parts of an exact text. @param topics of its statements, in their order */
export function partsOf(text: string, topics: readonly (ConsentTopic | null)[] = []): ConsentParts {
  const paragraphs = text.trimEnd().split('\n\n');
  const title = paragraphs[0]?.startsWith(titleMark) ? paragraphs[0].slice(titleMark.length) : '';
  const statements = paragraphs.filter((one) => one.startsWith(statementMark));
  const body = paragraphs.slice(title === '' ? 0 : 1, paragraphs.length - statements.length);
  return {
    title,
    body: body.join('\n\n'),
    statements: statements.map((one, index) => ({
      topic: topics[index] ?? null,
      text: one.slice(statementMark.length),
    })),
  };
}

/** A part of the body as it is drawn. */
export type ConsentBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function blocksOf(body: string): ConsentBlock[] {
  return tidied(body)
    .split('\n\n')
    .filter((part) => part !== '')
    .map((part): ConsentBlock => {
      const lines = part.split('\n');
      if (lines.every((line) => line.startsWith('- ')))
        return { kind: 'list', items: lines.map((line) => line.slice(2)) };
      if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
      return { kind: 'paragraph', text: part };
    });
}

/** A paragraph of the body that would be read as a title or a statement. */
export function breaksTheForm(body: string): boolean {
  return tidied(body)
    .split('\n\n')
    .some((part) => part.startsWith(titleMark) || part.startsWith(statementMark));
}

function statementLine({ text }: ConsentStatement): string {
  return `${statementMark}${oneLine(text)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tidied(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
