import { posix } from 'node:path';
import type { Import, SourceFile } from './source-files.ts';

/** The workspace a path belongs to: `apps/api`, `packages/domain`, `bench`. */
export function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'apps' || first === 'packages' ? `${first}/${second}` : first;
}

/** The workspace an import leads to, or undefined when it leaves the project. */
export function targetRoom(from: SourceFile, { specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) return roomOf(posix.join(posix.dirname(from.path), specifier));
  const [, name] = /^@stipple\/([^/]+)/.exec(specifier) ?? [];
  if (!name) return undefined;
  return ['api', 'worker', 'dashboard'].includes(name) ? `apps/${name}` : name === 'bench' ? name : `packages/${name}`;
}

/** The file an import leads to, or undefined when it leaves the project. */
export function targetPath(from: SourceFile, { specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from.path), specifier);
  const [, name, feature] = /^@stipple\/([^/]+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (!name) return undefined;
  return feature ? `packages/${name}/src/${feature}/index.ts` : `packages/${name}/src/index.ts`;
}

/** The package of an import that leaves the project: `bullmq`, `@nestjs/common`, `node:fs`. */
export function packageOf({ specifier }: Import): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('@stipple/')) return undefined;
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}
