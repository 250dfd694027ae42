import ts from 'typescript';
import { everyNode, lineOf, type SourceFile, type Violation } from './source-files.ts';

const forbiddenFolders = new Set(['shared', 'common', 'utils', 'util', 'core', 'helpers', 'helper', 'lib', 'misc']);
const maxLines = 300;

/** Folders that say nothing about what they hold, collect everything. */
export function folderViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const folder = source.path
      .split('/')
      .slice(0, -1)
      .find((part) => forbiddenFolders.has(part));
    return folder ? [{ path: source.path, says: `no folder is called "${folder}": name what it holds` }] : [];
  });
}

/** A merged migration is never edited, so its length is what it was on the day. */
const mayBeLong = /\/database\/migrations\//;

/** Files stay below 300 lines. */
export function lengthViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const lines = source.text.trimEnd().split('\n').length;
    if (lines <= maxLines || mayBeLong.test(source.path)) return [];
    return [{ path: source.path, says: `${lines} lines; ${maxLines} are enough for one subject` }];
  });
}

/** Tools that demand a default export. */
const mayExportDefault = /(vite\.config|codegen)\.ts$|\/packages\/testing\/src\/run\/|^packages\/testing\/src\/run\//;

/** A default export has no name of its own: it is found by nobody and renamed by everybody. */
export function defaultExportViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    if (mayExportDefault.test(source.path)) return [];
    return source.ast.statements.flatMap((statement) => {
      const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
      const isDefault =
        (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
        modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
      return isDefault
        ? [{ path: source.path, line: lineOf(statement), says: 'no default export: give it a name' }]
        : [];
    });
  });
}

/** `forwardRef` hides a cycle from Nest, not from the reader. */
export function forwardRefViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const found: Violation[] = [];
    everyNode(source.ast, (node) => {
      if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'forwardRef')
        return;
      if (source.imports.some((each) => each.specifier === '@nestjs/common')) {
        found.push({ path: source.path, line: lineOf(node), says: 'no forwardRef: break the cycle' });
      }
    });
    return found;
  });
}

/** Escapes from the type system, and shapes Node cannot strip from pure packages. */
export function escapeViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const found: Violation[] = [];
    everyNode(source.ast, (node) => {
      if (ts.isEnumDeclaration(node) && /^packages\/(domain|analytics)\//.test(source.path)) {
        found.push({ path: source.path, line: lineOf(node), says: 'no enum: a const list and its type' });
      }
      if (node.kind === ts.SyntaxKind.AnyKeyword) {
        found.push({ path: source.path, line: lineOf(node), says: 'no any: say what it is, or unknown' });
      }
    });
    source.text.split('\n').forEach((line, index) => {
      if (!/^\s*(\/\/|\*|\/\*|\{\/\*)\s*@ts-(ignore|nocheck)/.test(line)) return;
      found.push({ path: source.path, line: index + 1, says: 'no silenced compiler: fix the type' });
    });
    return found;
  });
}
