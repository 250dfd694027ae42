import ts from 'typescript';
import { packageOf } from './resolution.ts';
import { everyNode, isTest, lineOf, type SourceFile, type Violation } from './source-files.ts';

/** A library is spoken in few places, so that it can be replaced and its traps are known to few. */
const spoken: readonly { readonly library: RegExp; readonly name: string; readonly where: readonly string[] }[] = [
  { name: 'BullMQ', library: /^bullmq$/, where: ['packages/server/src/queue/', 'apps/worker/src/edge/'] },
  { name: 'TypeORM', library: /^typeorm$/, where: ['packages/server/'] },
  { name: 'Nest', library: /^@nestjs\//, where: ['apps/api/', 'apps/worker/'] },
  {
    name: 'GraphQL',
    library: /^(graphql|@nestjs\/graphql|@nestjs\/apollo|@apollo\/.*|@graphql-typed-document-node\/core|dataloader)$/,
    where: ['apps/api/', 'apps/dashboard/', 'bench/'],
  },
  { name: 'React', library: /^(react|react-dom|react-admin|@mui\/.*)$/, where: ['apps/dashboard/', 'bench/'] },
];

/** BullMQ in two folders, TypeORM in one package, Nest at the edges, GraphQL in one app and its client. */
export function libraryViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) =>
    source.imports.flatMap((each) => {
      const library = packageOf(each);
      const confined = spoken.find((entry) => library && entry.library.test(library));
      if (!confined || confined.where.some((folder) => source.path.startsWith(folder)) || isTest(source.path))
        return [];
      return [
        { path: source.path, line: each.line, says: `${confined.name} is spoken only in ${confined.where.join(', ')}` },
      ];
    }),
  );
}

/** local-stack composes the environment of its children; the test run hands one address to its workers. */
const environmentFolders = ['packages/config/', 'packages/local-stack/', 'packages/testing/src/run/'];

/** `process.env` is read where variables are parsed, once. */
export function environmentViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    if (environmentFolders.some((folder) => source.path.startsWith(folder))) return [];
    const found: Violation[] = [];
    everyNode(source.ast, (node) => {
      if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'env') return;
      if (!/^(globalThis\.)?process$/.test(node.expression.getText(source.ast))) return;
      found.push({ path: source.path, line: lineOf(node), says: 'process.env is read in packages/config only' });
    });
    return found;
  });
}
