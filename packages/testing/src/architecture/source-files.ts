import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import, export-from or dynamic import. */
export interface Import {
  readonly specifier: string;
  /** True when it vanishes in the build. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** A file of ours as the guards see it. */
export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** A rule broken in a place, in words that say what to do. */
export interface Violation {
  readonly path: string;
  readonly line?: number;
  readonly says: string;
}

/** The project's root folder. */
export const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));

const skipped = new Set(['node_modules', 'dist', 'generated', 'results']);
const isCode = /\.(ts|tsx|mts|mjs|js)$/;

/** Every source file of apps, packages and bench; what is generated or built is not ours to judge. */
export function readSources(root = projectRoot): SourceFile[] {
  const paths = ['apps', 'packages', 'bench'].flatMap((folder) => walk(join(root, folder)));
  return paths.map((path) => aSource(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(join(folder, entry.name));
    return isCode.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}

/** Reads one file from its text; fixtures are made with it. */
export function aSource(path: string, text: string): SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return { path, text, ast, imports: importsOf(ast) };
}

/** True for a test, whatever it may assume. */
export function isTest(path: string): boolean {
  return /\.spec\.tsx?$/.test(path);
}

/** Line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** Calls `visit` on every node below, in the order of the text. */
export function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => everyNode(child, visit));
}

function importsOf(ast: ts.SourceFile): Import[] {
  const found: Import[] = [];
  everyNode(ast, (node) => {
    const specifier = specifierOf(node);
    if (specifier) found.push({ specifier: specifier.text, typeOnly: isTypeOnly(node), line: lineOf(node) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteralLike(node.moduleSpecifier) ? node.moduleSpecifier : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? argument : undefined;
  }
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}
