import ts from 'typescript';
import { packageOf } from './resolution.ts';
import { everyNode, isTest, lineOf, type SourceFile, type Violation } from './source-files.ts';

const pure = ['packages/domain/src/', 'packages/analytics/src/'];
const allowedPackages: Readonly<Record<string, readonly string[]>> = {
  'packages/domain/src/': ['zod', 'temporal-polyfill'],
  'packages/analytics/src/': [],
};
/** What knows the time, the machine or chance. */
const impure =
  /^(Date\.now|Math\.random|performance\.now|Temporal\.Now|crypto\..*|globalThis\..*|process\..*|window\..*|console\..*)$/;
const impureCalls = new Set([
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'require',
  'Date',
]);

/** domain and analytics: the same arguments, the same answer, in every browser and on every server. */
export function purityViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const folder = pure.find((each) => source.path.startsWith(each));
    if (!folder || isTest(source.path)) return [];
    return [...foreignImports(source, allowedPackages[folder] ?? []), ...impureExpressions(source)];
  });
}

function foreignImports(source: SourceFile, allowed: readonly string[]): Violation[] {
  return source.imports.flatMap((each) => {
    const name = packageOf(each);
    if (!name || allowed.includes(name)) return [];
    return [{ path: source.path, line: each.line, says: `is pure and may not import ${name}` }];
  });
}

function impureExpressions(source: SourceFile): Violation[] {
  const found: Violation[] = [];
  const report = (node: ts.Node, what: string) =>
    found.push({ path: source.path, line: lineOf(node), says: `is pure: ${what} must come as an argument` });
  everyNode(source.ast, (node) => {
    if (ts.isPropertyAccessExpression(node) && impure.test(node.getText(source.ast)))
      report(node, node.getText(source.ast));
    if (ts.isNewExpression(node) && isName(node.expression, 'Date') && !node.arguments?.length)
      report(node, 'new Date()');
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && impureCalls.has(node.expression.text)) {
      report(node, `${node.expression.text}()`);
    }
  });
  return found;
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
