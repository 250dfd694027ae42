// One run for the whole house. The suffix of a test says what it may assume, and is the name of its project:
//   npx jest --selectProjects spec            no I/O
//   npx jest --selectProjects db              a real PostgreSQL, started once per run
//   npx jest --selectProjects journey         through HTTP and the queue
//   npx jest --selectProjects e2e             a real browser
//   npx jest --selectProjects guard           the architecture
// Nest is ESM only, so Jest runs with NODE_OPTIONS=--experimental-vm-modules (npm test sets it).
import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** The options the build uses, except that tests read sources: './x.ts' stays './x.ts'. */
function swc(tsx) {
  const { rewriteRelativeImportExtensions, ...jsc } = swcrc.jsc;
  return [
    '@swc/jest',
    {
      swcrc: false,
      configFile: false,
      sourceMaps: 'inline',
      module: swcrc.module,
      jsc: {
        ...jsc,
        parser: { ...jsc.parser, tsx },
        transform: { ...jsc.transform, ...(tsx ? { react: { runtime: 'automatic' } } : {}) },
      },
    },
  ];
}

const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/packages', '<rootDir>/bench'],
  testEnvironment: 'node',
  // `@stipple/*` resolves to sources, as tsc and vite do; see docs/decisions/0001.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', '@stipple/source'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(apps|packages)/[^/]+/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

const database = {
  globalSetup: '<rootDir>/packages/testing/src/run/start.mjs',
  globalTeardown: '<rootDir>/packages/testing/src/run/stop.mjs',
};

function project(displayName, extra = {}) {
  const regex =
    displayName === 'spec'
      ? '/[^./]+(\\.(?!db|journey|e2e|guard)[^./]+)*\\.spec\\.tsx?$'
      : `\\.${displayName}\\.spec\\.tsx?$`;
  return { ...base, displayName, testRegex: [regex], ...extra };
}

export default {
  projects: [
    project('guard'),
    project('spec'),
    project('db', database),
    project('journey', database),
    project('e2e', database),
  ],
  // Jest reads the timeout here and in no project. A machine under load is slow, not wrong.
  testTimeout: 120_000,
  maxWorkers: '100%',
};
