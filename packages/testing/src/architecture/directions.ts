import { roomOf, targetRoom } from './resolution.ts';
import { isTest, type SourceFile, type Violation } from './source-files.ts';

/** Who may import whom. A room that is not named imports nothing of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/analytics': [],
  'packages/config': [],
  'packages/server': ['packages/domain', 'packages/analytics'],
  'packages/demo': ['packages/domain', 'packages/server'],
  'packages/local-stack': ['packages/config', 'packages/server', 'packages/demo'],
  'packages/testing': [
    'packages/config',
    'packages/domain',
    'packages/server',
    'packages/local-stack',
    'packages/demo',
  ],
  'apps/api': ['packages/config', 'packages/domain', 'packages/server'],
  'apps/worker': ['packages/config', 'packages/domain', 'packages/server'],
  'apps/dashboard': ['packages/domain', 'packages/analytics'],
  bench: [
    'packages/config',
    'packages/domain',
    'packages/server',
    'packages/demo',
    'packages/local-stack',
    'packages/testing',
  ],
};

/** Tests, and scripts that look at the product from outside, may also stand on the tools made for them. */
const testsMayImport = ['packages/testing', 'packages/demo', 'packages/local-stack', 'packages/config'];
const neverFor = new Set(['packages/domain', 'packages/analytics']);

/** House, section 2: an arrow may import; nothing else may. */
export function directionViolations(sources: readonly SourceFile[]): Violation[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    const allowed = new Set(mayImport[room] ?? []);
    if (isTestCode(source.path) && !neverFor.has(room)) for (const extra of testsMayImport) allowed.add(extra);
    return source.imports.flatMap((each) => {
      const target = targetRoom(source, each);
      if (!target || target === room || allowed.has(target)) return [];
      return [{ path: source.path, line: each.line, says: `${room} may not import ${target}` }];
    });
  });
}

function isTestCode(path: string): boolean {
  return isTest(path) || /\/(test|scripts)\//.test(path) || path.endsWith('.stories.tsx');
}
