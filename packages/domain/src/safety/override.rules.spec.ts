import type { Finding } from '../problems/index.ts';
import { decideClearance, mayOverride, overrideInput } from './index.ts';

const notHealed: Finding = { code: 'SAFETY.NOT_HEALED', field: 'startedAt', params: { healedOn: '2026-11-24' } };
const pregnant: Finding = {
  code: 'SAFETY.HEALTH_BLOCKS',
  field: 'health.pregnancy',
  params: { question: 'pregnancy' },
};
const unsigned: Finding = { code: 'SAFETY.CONSENT_NOT_SIGNED', field: 'consent', warning: true };
const reason = 'Skin looked at, fully healed.';
const healed = { code: 'SAFETY.NOT_HEALED', reason } as const;

const refusal = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    return error;
  }
  throw new Error('It was not refused');
};

describe('who may let a rule be', () => {
  it.each([
    ['owner', 'SAFETY.NOT_ADULT', true],
    ['manager', 'SAFETY.HEALTH_BLOCKS', true],
    ['practitioner', 'SAFETY.NOT_HEALED', true],
    ['practitioner', 'SAFETY.HEALTH_ASK', true],
    ['practitioner', 'SAFETY.NOT_ADULT', false],
    ['practitioner', 'SAFETY.AGE_UNKNOWN', false],
    ['practitioner', 'SAFETY.HEALTH_WAIT', false],
    ['practitioner', 'SAFETY.HEALTH_BLOCKS', false],
    ['receptionist', 'SAFETY.CONSENT_NOT_SIGNED', false],
    ['analyst', 'SAFETY.CONSENT_NOT_SIGNED', false],
  ] as const)('%s, %s: %s', (role, code, may) => expect(mayOverride(role, code)).toBe(may));

  it.each(['', 'because', '   short    '])('not for the reason "%s"', (given) =>
    expect(overrideInput.safeParse({ code: 'SAFETY.NOT_HEALED', reason: given }).success).toBe(false),
  );
});

describe('clearance', () => {
  it('is given when nothing blocks', () => expect(decideClearance([unsigned], [], 'practitioner')).toEqual([]));
  it('is given under an override, which is kept', () =>
    expect(decideClearance([notHealed], [healed], 'practitioner')).toEqual([healed]));
  it('keeps an override once, and none that was not needed', () => {
    const other = { code: 'SAFETY.NO_CONSULTATION', reason } as const;
    expect(decideClearance([notHealed], [healed, healed, other], 'manager')).toEqual([healed]);
  });
  it('is refused for what is left', () =>
    expect(refusal(() => decideClearance([notHealed, pregnant], [healed], 'manager'))).toMatchObject({
      code: 'SAFETY.HEALTH_BLOCKS',
    }));
  it('never names the question in a refusal', () =>
    expect(refusal(() => decideClearance([pregnant], [], 'owner'))).toMatchObject({ field: 'health', params: {} }));
  it('is refused to a role that may not override', () =>
    expect(
      refusal(() => decideClearance([pregnant], [{ code: 'SAFETY.HEALTH_BLOCKS', reason }], 'practitioner')),
    ).toMatchObject({ code: 'SAFETY.OVERRIDE_NOT_ALLOWED' }));
  it('tells the front desk the step and no more', () =>
    expect(refusal(() => decideClearance([pregnant], [], 'receptionist'))).toMatchObject({
      code: 'SAFETY.NOT_CLEARED',
      field: 'health',
      params: { step: 'health' },
    }));
  it('lets the system override nothing', () =>
    expect(refusal(() => decideClearance([notHealed], [healed], null))).toMatchObject({
      code: 'SAFETY.OVERRIDE_NOT_ALLOWED',
    }));
});
