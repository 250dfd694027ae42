import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, type Violation } from './source-files.ts';

/** A text file as it is committed. */
export interface CommittedFile {
  readonly path: string;
  readonly text: string;
}

const binary = /\.(png|jpe?g|gif|ico|webp|woff2?|pdf|zip|gz|tgz)$/;
const mebibyte = 2 ** 20;

/** The text files git holds, or would; none without git (a downloaded archive), where there is nothing to commit. */
export function readCommitted(root = projectRoot): CommittedFile[] {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (listed.status !== 0) return [];
  return listed.stdout.split('\0').flatMap((path) => {
    if (!path || binary.test(path)) return [];
    const file = statSync(join(root, path), { throwIfNoEntry: false });
    if (!file?.isFile() || file.size > 4 * mebibyte) return [];
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  });
}

// Written apart so that this file does not find itself.
const machinePath = new RegExp(`(?<![\\w.@/-])/(${['work', 'root', 'Users', 'home/\\w+'].join('|')})/[\\w.-]`);
const registry = new RegExp(['registry', 'npmjs', 'org'].join('\\.'));
const lockedAddress = /"resolved": "https?:/;

/** What is committed must work on every machine: no path of one machine, no address of one package registry. */
export function committedTextViolations(files: readonly CommittedFile[]): Violation[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const where = { path, line: index + 1 };
      if (registry.test(line) || lockedAddress.test(line)) return [{ ...where, says: 'names a package registry' }];
      if (machinePath.test(line)) return [{ ...where, says: 'names a folder of one machine' }];
      return [];
    }),
  );
}

interface LockEntry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * What packages ask for and the lock file does not hold. npm drops a platform's build it cannot find while locking, and
 * then `npm ci` refuses the lock file on every machine.
 *
 * @param lockText the text of package-lock.json
 */
export function missingFromLock(lockText: string): string[] {
  const { packages }: { packages: Readonly<Record<string, LockEntry>> } = JSON.parse(lockText);
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name}`),
  );
}
