import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '@stipple/domain/access';
import { handOverMeans } from '@stipple/domain/aftercare';
import { appointmentKinds, appointmentStates, missingThings } from '@stipple/domain/appointments';
import { complicationActions, complicationKinds, complicationStates, severities } from '@stipple/domain/complications';
import { fitReasons, misfitReasons, proposalReasons, unfitReasons } from '@stipple/domain/diary';
import { attemptOutcomes, messageChannels } from '@stipple/domain/messages';
import { builtInInstruments, instrumentScorings } from '@stipple/domain/outcomes';
import { reminderPurposes, reminderStates } from '@stipple/domain/reminders';
import { sessionKinds, sessionStates, skinReactions, speedUnits, zones } from '@stipple/domain/sessions';
import { closeReasons, indications, treatmentStates } from '@stipple/domain/treatments';
import {
  folderWordViolations,
  type Glossary,
  graphqlWordViolations,
  nameViolations,
  readGlossary,
  tableWordViolations,
  unnamedTables,
  visibleWordViolations,
} from './glossary.ts';
import { aSource, projectRoot, readSources, type SourceFile, type Violation } from './index.ts';

const read = (path: string) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') });
const house = readSources();
const glossary = readGlossary(read('docs/glossary.md').text);
const told = (violations: readonly Violation[]) =>
  violations.map(({ path, line, says }) => `${path}${line ? `:${line}` : ''} ${says}`);

const migration = 'packages/server/src/database/migrations/2-x.ts';
const page = 'apps/dashboard/src/resources/clients/A.tsx';

type Rule = (sources: readonly SourceFile[], glossary: Glossary) => Violation[];
const rules: readonly {
  name: string;
  rule: Rule;
  red: readonly [string, string][];
  green: readonly [string, string][];
}[] = [
  {
    name: 'code uses the words of the glossary',
    rule: nameViolations,
    red: [
      ['packages/domain/src/clients/a.ts', 'interface Patient {}'],
      ['packages/server/src/modules/clients/a.ts', 'const byCustomerId = 1;'],
      ['packages/server/src/modules/staff/a.ts', 'const employees = [];'],
      ['apps/api/src/a.ts', "const a = b['c']?.touchUpDueOn;"],
      ['apps/dashboard/src/resources/clients/PatientList.tsx', ''],
    ],
    green: [
      ['packages/domain/src/jobs/a.ts', 'const patienceMs = 1; // patient'],
      ['apps/dashboard/src/a.ts', 'const login = location.href;'],
    ],
  },
  {
    name: 'screens use the words of the glossary',
    rule: visibleWordViolations,
    red: [
      [page, 'const a = <p>No patients yet</p>;'],
      [page, 'const a = <Field label="Customer" />;'],
      [page, "const words = 'your login has ended';"],
      [page, 'const words = `The \u0024{n} users`;'],
      ['packages/domain/src/clients/a.ts', "const words = 'A customer has a name.';"],
    ],
    green: [
      [page, "const path = 'users'; const a = <p>No clients yet</p>;"],
      [page, "import { users } from '../login page/users';"],
      ['packages/server/src/a.ts', "const log = 'No user there';"],
    ],
  },
  {
    name: 'tables and columns use the words of the glossary',
    rule: tableWordViolations,
    red: [
      [migration, 'const sql = `create table visit (patient_id uuid)`;'],
      [migration, "const sql = 'create table location (id uuid)';"],
    ],
    green: [
      [migration, 'const sql = `create table client (id uuid); -- never a patient\ncreate policy tenant on client`;'],
    ],
  },
  {
    name: 'every table is in the glossary',
    rule: unnamedTables,
    red: [[migration, 'const sql = `create table unheard_of (id uuid)`;']],
    green: [[migration, 'const sql = `create table client (id uuid)`;']],
  },
];

describe.each(rules)('$name', ({ rule, red, green }) => {
  it('is kept by the house', () => expect(told(rule(house, glossary))).toEqual([]));
  it.each(red)('is red for %s: %s', (path, text) => expect(rule([aSource(path, text)], glossary)).toHaveLength(1));
  it.each(green)('is green for %s: %s', (path, text) =>
    expect(told(rule([aSource(path, text)], glossary))).toEqual([]),
  );
});

describe('the API uses the words of the glossary', () => {
  const schema = (text: string) => graphqlWordViolations({ path: 'schema.graphql', text }, glossary);

  it('is kept by the house', () =>
    expect(told(graphqlWordViolations(read('apps/api/schema.graphql'), glossary))).toEqual([]));
  it.each(['type Patient { id: ID! }', 'type A { customerId: ID! }', 'type Mutation { login: Boolean! }'])(
    'is red for %s',
    (text) => expect(schema(text)).toHaveLength(1),
  );
  it('is green for a description', () => expect(schema('"Never a patient." type Client { id: ID! }')).toEqual([]));
});

describe('the glossary and the feature folders are about the same features', () => {
  it('is kept by the house', () => expect(told(folderWordViolations(house, glossary))).toEqual([]));
  const folders = [aSource('packages/server/src/modules/clients/a.ts', '')];
  const listing = (...named: string[]) => folderWordViolations(folders, { named: new Set(named), forbidden: [] });

  it('is red for a folder nobody explained', () => expect(listing('client')).toHaveLength(1));
  it('is red for a line about a folder that is gone', () => expect(listing('clients/', 'gone/')).toHaveLength(1));
  it('is green when each has a line', () => expect(listing('clients/')).toEqual([]));
});

describe('every value of a closed list is in the glossary', () => {
  const lists = {
    ...{ attemptOutcomes, fitReasons, messageChannels, misfitReasons, proposalReasons, unfitReasons },
    ...{ handOverMeans, complicationActions, complicationKinds, complicationStates, severities },
    ...{ roles, treatmentStates, indications, closeReasons, appointmentStates, appointmentKinds, missingThings },
    ...{
      sessionStates,
      sessionKinds,
      zones,
      skinReactions,
      speedUnits,
      builtInInstruments,
      instrumentScorings,
      reminderStates,
      reminderPurposes,
    },
  };
  const missing = (values: readonly string[]) => values.filter((value) => !glossary.named.has(value));

  it.each(Object.entries(lists))('%s', (_, values) => expect(missing(values)).toEqual([]));
  it('is red for a value nobody explained', () => expect(missing(['unheard_of'])).toEqual(['unheard_of']));
});

it('refuses a glossary without forbidden words', () => expect(() => readGlossary('# Glossary')).toThrow('no table'));
