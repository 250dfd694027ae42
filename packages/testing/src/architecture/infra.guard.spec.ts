import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, type Violation } from './index.ts';
import { linkViolations, metricViolations, runbookViolations, variableViolations } from './infra.ts';

const matching = (...patterns: string[]) =>
  globSync(patterns, { cwd: projectRoot, exclude: ['**/node_modules/**'] }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join(projectRoot, path), 'utf8'),
  }));
const told = (violations: readonly Violation[]) => violations.map(({ path, says }) => `${path} ${says}`);

const watchers = matching('infra/prometheus/*.yml', 'infra/grafana/dashboards/*.json');
const manifests = matching('docker-compose.yml', 'infra/compose/*.yml', 'infra/kubernetes/**/*.yaml');
const pages = matching('*.md', 'docs/**/*.md', 'infra/**/*.md');
const file = (path: string, text: string) => [{ path, text }];

describe('alerts and dashboards watch figures that exist', () => {
  const declared = matching('apps/{api,worker}/src/edge/metrics.ts');
  const check = (text: string) => metricViolations(file('a.yml', text), declared);

  it('is kept by the house', () => expect(told(metricViolations(watchers, declared))).toEqual([]));
  it('is red for a figure nobody counts', () => expect(check('rate(stipple_unheard_of_total[5m])')).toHaveLength(1));
  it('is green for the parts of a histogram', () => expect(check('stipple_request_seconds_bucket')).toEqual([]));
});

describe('what is set for a process is read by one', () => {
  const config = matching('packages/config/src/*.ts');
  const check = (text: string) => told(variableViolations(file('a.yml', text), config));

  it('is kept by the house', () => expect(told(variableViolations(manifests, config))).toEqual([]));
  it.each([
    '      DATABASE_URI: x',
    '      DATABASE_URI_FILE: /x',
    '  - name: LOG_LEVELS',
    '  - { name: UNHEARD_OF, value: x }',
  ])('is red for %s', (text) => expect(check(text)).toHaveLength(1));
  it.each(['      DATABASE_APP_URL_FILE: /x', '  - name: LOG_LEVEL', '      POSTGRES_PASSWORD_FILE: x'])(
    'is green for %s',
    (text) => expect(check(text)).toEqual([]),
  );
});

describe('pages lead somewhere', () => {
  const runbooks = matching('docs/runbooks/*.md').map(({ path }) => path);
  const exists = (path: string) => existsSync(join(projectRoot, path));

  it('alerts name pages that are there', () => expect(told(runbookViolations(watchers, runbooks))).toEqual([]));
  it('is red for an alert without its page', () =>
    expect(runbookViolations(file('a.yml', 'runbook: docs/runbooks/nowhere.md'), runbooks)).toHaveLength(1));
  it('links and pictures are there', () => expect(told(linkViolations(pages, exists))).toEqual([]));
  it('is red for a link to nowhere', () =>
    expect(linkViolations(file('docs/a.md', '[x](../nowhere.md)'), exists)).toHaveLength(1));
  it('is green for a link upwards', () =>
    expect(linkViolations(file('docs/a.md', '[x](../package.json#a)'), exists)).toEqual([]));
});
