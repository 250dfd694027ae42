import { type HealthAnswer, type HealthAnswers, healthQuestionnaire } from '../health/index.ts';
import type { Licence } from '../licences/index.ts';
import { defaultSafetySettings } from '../organizations/index.ts';
import type { PatchTest } from '../patch-tests/index.ts';
import { findUnsafe, inOrder, isSafetyCode, type SafetyFacts, safetyCodes, stepOf } from './index.ts';

const answers = (yes: Partial<HealthAnswer> = {}): HealthAnswer[] =>
  healthQuestionnaire.questions.map(({ key: question }) => ({
    ...{ question, day: null, note: null },
    ...(yes.question === question ? yes : {}),
    yes: yes.question === question,
  }));

const health: HealthAnswers = {
  id: 'h',
  clientId: 'c',
  questionnaireVersion: healthQuestionnaire.version,
  answers: answers(),
  answeredAt: '2026-10-01T09:00:00.000Z',
  answeredOn: '2026-10-01',
  signedName: 'Casey Client',
  recordedBy: null,
};

const test: PatchTest = {
  id: 'p',
  clientId: 'c',
  clinicId: 'k',
  productId: 'ash',
  doneAt: '2026-10-01T09:00:00.000Z',
  doneOn: '2026-10-01',
  doneBy: 's',
  result: 'passed',
  readAt: '2026-10-04T09:00:00.000Z',
  readBy: 's',
  notes: null,
  version: 2,
};

const licence: Licence = {
  id: 'l',
  kind: 'person',
  staffMemberId: 's',
  clinicId: null,
  number: 'W-1',
  issuedBy: 'Cardiff',
  validFrom: '2024-12-01',
  validTo: '2027-11-30',
  version: 1,
};
const premises: Licence = { ...licence, kind: 'premises', staffMemberId: null, clinicId: 'k' };

const safe: SafetyFacts = {
  moment: 'start',
  on: '2026-11-22',
  bornOn: '1985-04-12',
  consulted: true,
  health,
  consent: { current: 'v2', signed: 'v2' },
  patchTests: [test],
  pigments: ['ash'],
  lastSessionOn: '2026-11-08',
  healingDays: 14,
  licencesAsked: { person: true, premises: true },
  licences: [licence, premises],
  settings: defaultSafetySettings,
};

const found = (changes: Partial<SafetyFacts>) =>
  findUnsafe({ ...safe, ...changes }).map(({ code, params }) => [code.slice('SAFETY.'.length), params]);
const codes = (changes: Partial<SafetyFacts>) => found(changes).map(([code]) => code);
const yes = (given: Partial<HealthAnswer>) => ({ health: { ...health, answers: answers(given) } });

describe('somebody who is ready', () => {
  it('may be treated', () => expect(found({})).toEqual([]));
  it('may be treated on the day the skin has healed', () => expect(codes({ on: '2026-11-22' })).toEqual([]));
  it('may be treated on their eighteenth birthday', () => expect(codes({ bornOn: '2008-11-22' })).toEqual([]));
  it('may be treated where no licence is asked for', () =>
    expect(codes({ licencesAsked: { person: false, premises: false }, licences: [] })).toEqual([]));
});

describe('a start is refused', () => {
  it.each<[string, Partial<SafetyFacts>, unknown[]]>([
    ['one day too young', { bornOn: '2008-11-23' }, ['NOT_ADULT', { adultOn: '2026-11-23' }]],
    ['without a day of birth', { bornOn: null }, ['AGE_UNKNOWN', undefined]],
    ['without a consultation', { consulted: false }, ['NO_CONSULTATION', undefined]],
    ['without health answers', { health: null }, ['HEALTH_MISSING', undefined]],
    [
      'with answers six months old',
      { health: { ...health, answeredOn: '2026-05-22' } },
      ['HEALTH_OUTDATED', { answeredOn: '2026-05-22' }],
    ],
    [
      'with answers to an older questionnaire',
      { health: { ...health, questionnaireVersion: 0 } },
      ['HEALTH_OUTDATED', { answeredOn: '2026-10-01' }],
    ],
    ['with an answer that rules it out', yes({ question: 'pregnancy' }), ['HEALTH_BLOCKS', { question: 'pregnancy' }]],
    ['with an answer to decide on', yes({ question: 'diabetes' }), ['HEALTH_ASK', { question: 'diabetes' }]],
    [
      'one day before a wait is over',
      yes({ question: 'isotretinoin', day: '2026-05-23' }),
      ['HEALTH_WAIT', { question: 'isotretinoin', until: '2026-11-23' }],
    ],
    [
      'while a therapy has no end yet',
      yes({ question: 'cancer_therapy' }),
      ['HEALTH_BLOCKS', { question: 'cancer_therapy' }],
    ],
    ['without consent', { consent: { current: 'v2', signed: null } }, ['CONSENT_NOT_SIGNED', undefined]],
    ['with an older consent', { consent: { current: 'v2', signed: 'v1' } }, ['CONSENT_OUTDATED', undefined]],
    ['without a patch test', { patchTests: [] }, ['PATCH_TEST_MISSING', { productId: 'ash' }]],
    [
      'with a patch test of another pigment',
      { pigments: ['umber'] },
      ['PATCH_TEST_OTHER_PIGMENT', { productId: 'umber' }],
    ],
    [
      'with a patch test nobody has read',
      { patchTests: [{ ...test, result: null, readAt: null, readBy: null }] },
      ['PATCH_TEST_NOT_READ', { productId: 'ash' }],
    ],
    ['after a reaction', { patchTests: [{ ...test, result: 'failed' }] }, ['PATCH_TEST_FAILED', { productId: 'ash' }]],
    [
      'one day after the patch test ran out',
      { patchTests: [{ ...test, doneOn: '2026-05-21' }] },
      ['PATCH_TEST_EXPIRED', { productId: 'ash', expiredOn: '2026-11-21' }],
    ],
    ['one day before the skin has healed', { lastSessionOn: '2026-11-09' }, ['NOT_HEALED', { healedOn: '2026-11-23' }]],
    ['without a licence of the person', { licences: [premises] }, ['PERSON_LICENCE_MISSING', undefined]],
    [
      'after the person’s licence ended',
      { licences: [{ ...licence, validTo: '2026-11-21' }, premises] },
      ['PERSON_LICENCE_EXPIRED', { expiredOn: '2026-11-21' }],
    ],
    ['without a licence of the premises', { licences: [licence] }, ['PREMISES_LICENCE_MISSING', undefined]],
    [
      'after the licence of the premises ended',
      { licences: [licence, { ...premises, validTo: '2026-11-21' }] },
      ['PREMISES_LICENCE_EXPIRED', { expiredOn: '2026-11-21' }],
    ],
    [
      'before the person’s licence begins',
      { licences: [{ ...licence, validFrom: '2026-11-23' }, premises] },
      ['PERSON_LICENCE_MISSING', undefined],
    ],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual([expected]));

  it('with all reasons at once, and each of them blocks', () => {
    const worst = { bornOn: null, consulted: false, health: null, patchTests: [], lastSessionOn: '2026-11-20' };
    const findings = findUnsafe({ ...safe, ...worst, consent: { current: 'v2', signed: null }, licences: [] });
    expect(findings).toHaveLength(8);
    expect(findings.filter(({ warning }) => warning)).toEqual([]);
  });
});

describe('patch tests weighed against each other', () => {
  const later = { ...test, doneAt: '2026-11-01T09:00:00.000Z', doneOn: '2026-11-01' };
  it('a later reaction outweighs a passed test', () =>
    expect(codes({ patchTests: [test, { ...later, result: 'failed' }] })).toEqual(['PATCH_TEST_FAILED']));
  it('a test passed after a reaction holds', () =>
    expect(codes({ patchTests: [{ ...test, result: 'failed' }, later] })).toEqual([]));
  it('a passed test holds while a later one is not read', () =>
    expect(codes({ patchTests: [test, { ...later, result: null }] })).toEqual([]));
  it('each pigment needs its own', () =>
    expect(codes({ pigments: ['ash', 'umber'] })).toEqual(['PATCH_TEST_OTHER_PIGMENT']));
  it('one that holds is enough while no pigment is planned', () => expect(codes({ pigments: [] })).toEqual([]));
  it('none that holds is too few', () =>
    expect(codes({ pigments: [], patchTests: [{ ...test, result: 'failed' }] })).toEqual(['PATCH_TEST_MISSING']));
});

describe('a booking asks for its day', () => {
  const booked = (changes: Partial<SafetyFacts>) =>
    findUnsafe({ ...safe, ...changes, moment: 'booking' }).map(({ code, warning = false }) => [code.slice(7), warning]);

  it.each<[string, Partial<SafetyFacts>]>([
    ['consent', { consent: { current: 'v2', signed: null } }],
    ['the consultation', { consulted: false }],
    ['health answers', { health: null }],
    ['a decision on an answer', yes({ question: 'keloid' })],
    ['the patch test', { patchTests: [] }],
    ['the day of birth', { bornOn: null }],
    ['a licence of the premises nobody has entered', { licences: [licence] }],
  ])('%s can still be put right', (_, changes) => {
    expect(booked(changes).every(([, warning]) => warning)).toBe(true);
    expect(booked(changes)).not.toEqual([]);
  });

  it.each<[string, Partial<SafetyFacts>]>([
    ['age', { bornOn: '2010-01-01' }],
    ['healing', { lastSessionOn: '2026-11-20' }],
    ['a wait', yes({ question: 'isotretinoin', day: '2026-10-01' })],
    ['an answer that rules it out', yes({ question: 'skin_infection' })],
    ['a licence the person does not have', { licences: [premises] }],
    ['a licence that ends before', { licences: [{ ...licence, validTo: '2026-11-01' }, premises] }],
  ])('%s cannot', (_, changes) => expect(booked(changes).map(([, warning]) => warning)).toEqual([false]));

  it('sees a wait that is over by then', () =>
    expect(booked({ ...yes({ question: 'isotretinoin', day: '2026-05-20' }), on: '2026-11-22' })).toEqual([]));
});

describe('codes', () => {
  it('each has its step', () => expect(safetyCodes.map(stepOf)).not.toContain(undefined));
  it('stand in the order a person asks', () =>
    expect(
      inOrder([
        { code: 'SAFETY.NOT_HEALED', field: 'a' },
        { code: 'SAFETY.NOT_ADULT', field: 'b' },
      ]).map(({ field }) => field),
    ).toEqual(['b', 'a']));
  it('are known', () => expect([isSafetyCode('SAFETY.NOT_ADULT'), isSafetyCode('LOT.EXPIRED')]).toEqual([true, false]));
});
