import type { Violation } from './source-files.ts';

/** A text file of the project. */
interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Alerts and dashboards watch figures that exist: every `stipple_…` they name is declared in an app's metrics. */
export function metricViolations(watchers: readonly TextFile[], declarations: readonly TextFile[]): Violation[] {
  const declared = new Set(
    declarations.flatMap(({ text }) => [...text.matchAll(/name: '(stipple_\w+)'/g)].map(([, name]) => name)),
  );
  return watchers.flatMap(({ path, text }) =>
    [...new Set(text.match(/\bstipple_[a-z_]+\b/g))]
      .filter((name) => !declared.has(name) && !declared.has(name.replace(/_(bucket|sum|count)$/, '')))
      .map((name) => ({ path, says: `no process counts ${name}` })),
  );
}

/** Variables of the images we use as they are, and of our own scripts. */
const foreign = /^(POSTGRES_|PG|GF_|WAL_ARCHIVE|BACKUP_DIR$)/;

/** A variable set in a compose file or manifest is one that a process reads, or it would be without effect. */
export function variableViolations(manifests: readonly TextFile[], config: readonly TextFile[]): Violation[] {
  const read = new Set(
    config.flatMap(({ text }) => [...text.matchAll(/^\s+([A-Z][A-Z_]+)[:,]/gm)].map(([, name]) => name)),
  );
  return manifests.flatMap(({ path, text }) =>
    [...text.matchAll(/^\s+(?:- (?:\{ )?name: )?([A-Z][A-Z_]{2,})(?:_FILE)?(?::|,|$)/gm)].flatMap(([, name = '']) => {
      const plain = name.replace(/_FILE$/, '');
      return foreign.test(name) || read.has(plain) ? [] : [{ path, says: `no process reads ${plain}` }];
    }),
  );
}

/** A page that an alert sends somebody to is there. */
export function runbookViolations(watchers: readonly TextFile[], pages: readonly string[]): Violation[] {
  return watchers.flatMap(({ path, text }) =>
    [...new Set(text.match(/docs\/runbooks\/[\w-]+\.md/g))]
      .filter((page) => !pages.includes(page))
      .map((page) => ({ path, says: `${page} is not there` })),
  );
}

/** Links of a page that lead to files of the project which are not there. */
export function linkViolations(pages: readonly TextFile[], exists: (path: string) => boolean): Violation[] {
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(([, target = '']) => {
      const folder = path.split('/').slice(0, -1);
      for (const step of target.split('/')) step === '..' ? folder.pop() : step !== '.' && folder.push(step);
      return exists(folder.join('/')) ? [] : [{ path, says: `links to ${target}, which is not there` }];
    }),
  );
}
