import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { ExpectedProblem } from '../expected-problem.ts';

/** How to start a PostgreSQL program: under which account, and with which command in front. */
export interface Account {
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
  /** Put before the program and its arguments; empty for most. */
  readonly prefix: readonly string[];
}

const ourselves: Account = { ids: undefined, prefix: [] };

/**
 * PostgreSQL refuses to run as root. Started as root (a container, a build machine) it runs as the account that owns
 * the data already, else `postgres`, else `nobody`; no account is created.
 *
 * Such an account may not be let through to a project below /root. Then `setpriv` grants the one capability that
 * opens directories for reading, and nothing else.
 *
 * @param folders directories the account must reach: the programs and the data.
 * @throws ExpectedProblem when no way leads there.
 */
export function chooseAccount(dataDir: string, folders: readonly string[]): Account {
  if (process.getuid?.() !== 0) return ourselves;
  const ids = ownerOf(dataDir) ?? passwdEntry('postgres') ?? passwdEntry('nobody');
  if (!ids) {
    throw new ExpectedProblem(
      'PostgreSQL does not run as root and there is no other account.',
      'Start as another user.',
    );
  }
  const plain: Account = { ids, prefix: [] };
  if (reaches(plain, folders)) return plain;
  const keyring: Account = { ids: undefined, prefix: [...letThrough(ids)] };
  if (reaches(keyring, folders)) return keyring;
  throw new ExpectedProblem(
    `PostgreSQL does not run as root, and the account it would use cannot reach ${folders.join(' or ')}.`,
    'Move the project out of a private folder, or start as another user.',
  );
}

function letThrough(ids: { uid: number; gid: number }): string[] {
  const capability = ['--inh-caps=-all,+dac_read_search', '--ambient-caps=-all,+dac_read_search'];
  return ['setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups', ...capability, '--'];
}

function reaches(account: Account, folders: readonly string[]): boolean {
  const script = 'for folder do cd "$folder" || exit 1; done';
  const [program, ...rest] = [...account.prefix, '/bin/sh', '-c', script, 'sh', ...folders] as [string, ...string[]];
  return spawnSync(program, rest, { ...account.ids, stdio: 'ignore', cwd: '/' }).status === 0;
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  if (!existsSync(folder)) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

function passwdEntry(name: string): { uid: number; gid: number } | undefined {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : undefined;
}
