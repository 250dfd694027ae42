import ts from 'typescript';
import { everyNode, isTest, lineOf, type SourceFile, type Violation } from './source-files.ts';

/** A word that is not ours, and where it is kept out. */
export interface ForbiddenWord {
  readonly word: string;
  readonly instead: string;
  /** Everywhere, or only in tables, GraphQL and on screens: in code a library may own the word. */
  readonly everywhere: boolean;
}

/** docs/glossary.md as the guard understands it. */
export interface Glossary {
  /** Everything in backticks, in all tables. */
  readonly named: ReadonlySet<string>;
  readonly forbidden: readonly ForbiddenWord[];
}

const lastTable = '## Words we do not use';

/** @throws Error when the page has no table of forbidden words: then the guard would guard nothing. */
export function readGlossary(markdown: string): Glossary {
  const [words = '', refused = ''] = markdown.split(lastTable);
  const rows = refused.split('\n').flatMap((line) => {
    const cells = /^\|([^|]+)\|([^|]+)\|\s*(everywhere|data and screens)\s*\|$/.exec(line);
    return cells ? [{ word: cells[1], instead: cells[2], scope: cells[3] }] : [];
  });
  if (rows.length === 0) throw new Error(`The glossary has no table below "${lastTable}"`);
  return {
    named: new Set([...words.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
    forbidden: rows.map(({ word = '', instead = '', scope }) => ({
      word: word.trim(),
      instead: instead.trim(),
      everywhere: scope === 'everywhere',
    })),
  };
}

/** `topUpDueOn`, `top_up_due_on` and "Top-up due on" are the same words. */
function wordsOf(text: string): string {
  const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[^A-Za-z]+/g, ' ');
  return ` ${apart.toLowerCase().trim()} `;
}

function forbiddenIn(text: string, forbidden: readonly ForbiddenWord[]): ForbiddenWord | undefined {
  const words = wordsOf(text);
  return forbidden.find(({ word }) => words.includes(` ${word} `) || words.includes(` ${word}s `));
}

const says = (found: ForbiddenWord, where: string) => `${where} says "${found.word}"; the word is ${found.instead}`;

/** Names in code: what is declared, and what the files are called. */
export function nameViolations(sources: readonly SourceFile[], glossary: Glossary): Violation[] {
  const forbidden = glossary.forbidden.filter(({ everywhere }) => everywhere);
  return sources.flatMap((source) => {
    const found: Violation[] = [];
    const inPath = forbiddenIn(source.path, forbidden);
    if (inPath) found.push({ path: source.path, says: says(inPath, 'the name of this file') });
    everyNode(source.ast, (node) => {
      const wrong = ts.isIdentifier(node) && forbiddenIn(node.text, forbidden);
      if (wrong) found.push({ path: source.path, line: lineOf(node), says: says(wrong, `the name ${node.text}`) });
    });
    return found;
  });
}

/** Whose texts a person reads: everything in the dashboard, the sentences of refusals, the messages of inputs. */
const spoken = [/^apps\/dashboard\/src\//, /^apps\/api\/src\/edge\/problem-words\.ts$/, /^packages\/domain\/src\//];

/** Words on screens: texts of pages, and literals that are sentences rather than values. */
export function visibleWordViolations(sources: readonly SourceFile[], glossary: Glossary): Violation[] {
  return sources.flatMap((source) => {
    if (isTest(source.path) || !spoken.some((place) => place.test(source.path))) return [];
    const found: Violation[] = [];
    everyNode(source.ast, (node) => {
      const wrong = isVisible(node) && forbiddenIn(node.text, glossary.forbidden);
      if (wrong) found.push({ path: source.path, line: lineOf(node), says: says(wrong, 'a visible text') });
    });
    return found;
  });
}

/** A literal with a capital at its start or a space inside is read by a person; the rest are values of programs. */
function isVisible(node: ts.Node): node is ts.JsxText | ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
  if (ts.isJsxText(node)) return true;
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
    return / [a-z]|[a-z] /i.test(node.text);
  if (!ts.isStringLiteralLike(node) || ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent))
    return false;
  return /^[A-Z][a-z]|\S \S/.test(node.text);
}

/** Names of tables, columns and constraints: a migration without its comments. */
export function tableWordViolations(sources: readonly SourceFile[], glossary: Glossary): Violation[] {
  return migrationsIn(sources).flatMap(({ path, sql }) => {
    const names = new Set(sql.match(/[a-z][a-z0-9_]+/g));
    return [...names].flatMap((name) => {
      const wrong = forbiddenIn(name, glossary.forbidden);
      return wrong ? [{ path, says: says(wrong, `the name ${name}`) }] : [];
    });
  });
}

/** Every table that a migration creates has a line in the glossary. */
export function unnamedTables(sources: readonly SourceFile[], glossary: Glossary): Violation[] {
  return migrationsIn(sources).flatMap(({ path, sql }) =>
    [...sql.matchAll(/create table (?:if not exists )?(\w+)/gi)].flatMap(([, table = '']) =>
      glossary.named.has(table) ? [] : [{ path, says: `table ${table} is not in docs/glossary.md` }],
    ),
  );
}

/** Texts of migrations from which the names are read; the policies' own `tenant` is PostgreSQL's business. */
function migrationsIn(sources: readonly SourceFile[]): { path: string; sql: string }[] {
  const migrations = sources.filter(({ path }) => path.startsWith('packages/server/src/database/migrations/'));
  return migrations.map(({ path, ast }) => {
    let sql = '';
    everyNode(ast, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) sql += `${node.text}\n`;
    });
    return { path, sql: sql.replace(/--.*$/gm, '').replace(/create policy \w+/gi, '') };
  });
}

/** Names of the API: the schema without its descriptions. */
export function graphqlWordViolations(
  schema: { readonly path: string; readonly text: string },
  glossary: Glossary,
): Violation[] {
  const names = schema.text.replace(/"""[\s\S]*?"""|"[^"\n]*"|#.*$/gm, '').match(/\w+/g);
  return [...new Set(names)].flatMap((name) => {
    const wrong = forbiddenIn(name, glossary.forbidden);
    return wrong ? [{ path: schema.path, says: says(wrong, `the name ${name}`) }] : [];
  });
}

const featureRooms = [
  'packages/domain/src/',
  'packages/server/src/modules/',
  'apps/api/src/modules/',
  'apps/worker/src/modules/',
  'apps/dashboard/src/resources/',
];

/** Every folder of a room whose folders are features. */
export function featureFolders(sources: readonly SourceFile[]): ReadonlySet<string> {
  const folders = sources.flatMap(({ path }) =>
    featureRooms.flatMap((room) =>
      path.startsWith(room) ? (path.slice(room.length).match(/^[^/]+(?=\/)/) ?? []) : [],
    ),
  );
  return new Set(folders);
}

/** Folders without a line in the glossary, and lines about folders that are gone. */
export function folderWordViolations(sources: readonly SourceFile[], { named }: Glossary): Violation[] {
  const there = featureFolders(sources);
  const listed = [...named].flatMap((name) => (/^[a-z-]+\/$/.test(name) ? [name.slice(0, -1)] : []));
  const path = 'docs/glossary.md';
  return [
    ...[...there]
      .filter((folder) => !listed.includes(folder))
      .map((folder) => ({ path, says: `folder ${folder}/ is missing` })),
    ...listed
      .filter((folder) => !there.has(folder))
      .map((folder) => ({ path, says: `folder ${folder}/ is not there` })),
  ];
}
