import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aSource,
  committedTextViolations,
  defaultExportViolations,
  directionViolations,
  environmentViolations,
  escapeViolations,
  featureViolations,
  folderViolations,
  forwardRefViolations,
  lengthViolations,
  libraryViolations,
  missingFromLock,
  projectRoot,
  purityViolations,
  readCommitted,
  readSources,
  type SourceFile,
  type Violation,
} from './index.ts';

const house = readSources();
const told = (violations: readonly Violation[]) =>
  violations.map(({ path, line, says }) => `${path}${line ? `:${line}` : ''} ${says}`);

type Rule = (sources: readonly SourceFile[]) => Violation[];

/** Each rule with files that break it, and files that come close and do not. */
const rules: readonly {
  name: string;
  rule: Rule;
  red: readonly [string, string][];
  green: readonly [string, string][];
}[] = [
  {
    name: 'rooms import along the arrows only',
    rule: directionViolations,
    red: [
      ['packages/domain/src/a.ts', "import { x } from '@stipple/server/work';"],
      ['packages/server/src/a.ts', "import { x } from '@stipple/config';"],
      ['packages/server/src/a.ts', "import type { X } from '@stipple/api';"],
      ['apps/api/src/a.ts', "import { x } from '../../worker/src/main.ts';"],
      ['apps/dashboard/src/a.tsx', "const x = import('@stipple/server/work');"],
      ['packages/domain/src/a.spec.ts', "import { x } from '@stipple/testing/clock';"],
    ],
    green: [
      ['apps/api/src/a.ts', "import { x } from '@stipple/domain/sessions';"],
      ['apps/api/test/a.spec.ts', "import { x } from '@stipple/testing/database';"],
    ],
  },
  {
    name: 'a library is spoken in its own rooms',
    rule: libraryViolations,
    red: [
      ['packages/server/src/modules/sessions/a.ts', "import { Queue } from 'bullmq';"],
      ['apps/worker/src/modules/a.ts', "import { Worker } from 'bullmq';"],
      ['apps/api/src/a.ts', "import { DataSource } from 'typeorm';"],
      ['packages/server/src/a.ts', "import { Injectable } from '@nestjs/common';"],
      ['apps/worker/src/a.ts', "import { graphql } from 'graphql';"],
    ],
    green: [
      ['packages/server/src/queue/a.ts', "import { Queue } from 'bullmq';"],
      ['apps/worker/src/edge/a.ts', "import { Worker } from 'bullmq';"],
    ],
  },
  {
    name: 'the environment is read in one package',
    rule: environmentViolations,
    red: [
      ['apps/api/src/main.ts', 'const port = process.env.PORT;'],
      ['packages/server/src/a.ts', 'const { PORT } = process.env;'],
      ['bench/a.ts', "const x = globalThis.process.env['X'];"],
    ],
    green: [
      ['packages/config/src/a.ts', 'const port = process.env.PORT;'],
      ['apps/api/src/a.ts', 'const x = import.meta.env;'],
    ],
  },
  {
    name: 'domain and analytics are pure',
    rule: purityViolations,
    red: [
      ['packages/domain/src/a.ts', "import { readFileSync } from 'node:fs';"],
      ['packages/domain/src/a.ts', "import pg from 'pg';"],
      ['packages/domain/src/a.ts', 'const now = Date.now();'],
      ['packages/analytics/src/a.ts', 'const now = new Date();'],
      ['packages/analytics/src/a.ts', 'const x = Math.random();'],
      ['packages/analytics/src/a.ts', 'const now = Temporal.Now.instant();'],
      ['packages/domain/src/a.ts', 'const id = crypto.randomUUID();'],
      ['packages/domain/src/a.ts', 'const at = process.hrtime();'],
    ],
    green: [
      ['packages/domain/src/a.ts', "import { z } from 'zod'; const d = new Date(0);"],
      ['packages/domain/src/a.spec.ts', 'const now = Date.now();'],
      ['packages/server/src/a.ts', 'const now = Date.now();'],
    ],
  },
  {
    name: 'features of the server call services, along the declared order',
    rule: featureViolations,
    red: [
      ['packages/server/src/modules/sessions/a.ts', "import { C } from '../clients/client.repository.ts';"],
      ['packages/server/src/modules/sessions/a.ts', "import { C } from '../clients/client.entity.ts';"],
      ['packages/server/src/modules/clients/a.ts', "import { S } from '../sessions/sessions.service.ts';"],
      ['packages/server/src/modules/clients/a.ts', "import { S } from '@stipple/server/modules/sessions';"],
      ['packages/server/src/modules/unheard-of/a.ts', ''],
    ],
    green: [['packages/server/src/modules/sessions/a.ts', "import { C } from '../clients/clients.service.ts';"]],
  },
  {
    name: 'folders say what they hold',
    rule: folderViolations,
    red: [
      ['packages/server/src/shared/a.ts', ''],
      ['apps/dashboard/src/utils/a.ts', ''],
      ['packages/core/src/a.ts', ''],
    ],
    green: [['packages/server/src/outside/a.ts', '']],
  },
  {
    name: 'files stay below 300 lines',
    rule: lengthViolations,
    red: [['packages/server/src/a.ts', 'x;\n'.repeat(301)]],
    green: [['packages/server/src/a.ts', 'x;\n'.repeat(300)]],
  },
  {
    name: 'nothing is exported by default',
    rule: defaultExportViolations,
    red: [
      ['apps/dashboard/src/App.tsx', 'export default function App() { return <p />; }'],
      ['packages/server/src/a.ts', 'const a = 1; export default a;'],
    ],
    green: [['apps/dashboard/vite.config.ts', 'export default {};']],
  },
  {
    name: 'no forwardRef',
    rule: forwardRefViolations,
    red: [['apps/api/src/a.ts', "import { forwardRef } from '@nestjs/common'; const x = forwardRef(() => X);"]],
    green: [['apps/dashboard/src/a.tsx', "import { forwardRef } from 'react'; const X = forwardRef(() => null);"]],
  },
  {
    name: 'the type system is not escaped',
    rule: escapeViolations,
    red: [
      ['packages/server/src/a.ts', 'const x = y as any;'],
      ['packages/domain/src/a.ts', 'enum State { Agreed }'],
      ['packages/server/src/a.ts', `// @ts-${'ignore'}\nfoo();`],
    ],
    green: [['packages/server/src/a.ts', '// any word in a comment\nconst x: unknown = 1;']],
  },
];

describe.each(rules)('$name', ({ rule, red, green }) => {
  it('is kept by the house', () => expect(told(rule(house))).toEqual([]));
  it.each(red)('is red for %s: %s', (path, text) => expect(rule([aSource(path, text)])).toHaveLength(1));
  it.each(green)('is green for %s: %s', (path, text) => expect(told(rule([aSource(path, text)]))).toEqual([]));
});

describe('what is committed works on every machine', () => {
  const line = (text: string) => committedTextViolations([{ path: 'README.md', text }]);

  it('is kept by the house', () => expect(told(committedTextViolations(readCommitted()))).toEqual([]));
  it.each([
    `see /${'work'}/main/README.md`,
    `cd /${'home'}/ada/stipple`,
    `https://registry.${'npmjs'}.org/x`,
    `"resolved": "${'https'}://mirror.example/x.tgz"`,
  ])('is red for %s', (text) => expect(line(text)).toHaveLength(1));
  it.each(['packages/server/src/work/unit.ts', 'https://example.org/work/x', '"resolved": "packages/domain"'])(
    'is green for %s',
    (text) => expect(told(line(text))).toEqual([]),
  );
});

describe('the lock file knows every platform', () => {
  it('is kept by the house', () =>
    expect(missingFromLock(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'))).toEqual([]));
  it('is red when a build for another machine is missing', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/plan9': '1.0.0' } } };
    expect(missingFromLock(JSON.stringify({ packages }))).toEqual(['node_modules/a needs @a/plan9']);
  });
});
