import type { Role } from '@stipple/domain/access';
import type { Finding } from '@stipple/domain/problems';
import { isSafetyCode, mayOverride, type SafetyOverride, stepOf } from '@stipple/domain/safety';
import { wordOf } from '../../edge/problem-words.ts';
import type { ClearanceType, SafetyOverrideType, SafetyPointType } from './safety.type.ts';

/** Days a finding may name as the one on which it is over by itself. */
const days = ['until', 'healedOn', 'adultOn'] as const;

export function presentPoints(findings: readonly Finding[], role: Role | null): SafetyPointType[] {
  return findings.flatMap((finding) => {
    const { code, params = {}, warning = false } = finding;
    if (!isSafetyCode(code)) return [];
    const day = days.map((name) => params[name]).find((value) => value !== undefined);
    return {
      code,
      step: stepOf(code),
      blocks: !warning,
      message: wordOf(finding),
      until: day === undefined ? null : String(day),
      question: params['question'] === undefined ? null : String(params['question']),
      productId: params['productId'] === undefined ? null : String(params['productId']),
      mayOverride: role !== null && mayOverride(role, code),
    };
  });
}

export function presentClearance(findings: readonly Finding[]): ClearanceType {
  const steps = findings.flatMap(({ code }) => (isSafetyCode(code) ? stepOf(code) : []));
  return {
    cleared: findings.length === 0,
    blocked: findings.some(({ warning }) => !warning),
    steps: [...new Set(steps)],
  };
}

export function presentOverride(override: SafetyOverride): SafetyOverrideType {
  const { id, clientId, code, reason, role, overriddenBy, overriddenAt, sessionId, appointmentId } = override;
  return {
    ...{ id, clientId, code, reason, role, overriddenAt, sessionId, appointmentId },
    overriddenById: overriddenBy,
    step: stepOf(code),
    rule: ruleWords[code],
  };
}

/** What a rule says, without the days of one case. */
const ruleWords: Readonly<Record<SafetyOverride['code'], string>> = {
  'SAFETY.NOT_ADULT': 'The client is an adult',
  'SAFETY.AGE_UNKNOWN': 'The day of birth is known',
  'SAFETY.NO_CONSULTATION': 'There was a consultation',
  'SAFETY.HEALTH_MISSING': 'The health questions are answered',
  'SAFETY.HEALTH_OUTDATED': 'The health answers are recent',
  'SAFETY.HEALTH_BLOCKS': 'No health answer rules treatment out',
  'SAFETY.HEALTH_WAIT': 'Waits after medicine or therapy are over',
  'SAFETY.HEALTH_ASK': 'Health answers are decided on',
  'SAFETY.CONSENT_NOT_SIGNED': 'The consent is signed',
  'SAFETY.CONSENT_OUTDATED': 'The current consent is signed',
  'SAFETY.PATCH_TEST_MISSING': 'There is a patch test',
  'SAFETY.PATCH_TEST_OTHER_PIGMENT': 'The planned pigment is tested',
  'SAFETY.PATCH_TEST_NOT_READ': 'The patch test is read',
  'SAFETY.PATCH_TEST_FAILED': 'The patch test is passed',
  'SAFETY.PATCH_TEST_EXPIRED': 'The patch test still holds',
  'SAFETY.NOT_HEALED': 'The skin has healed',
  'SAFETY.PERSON_LICENCE_MISSING': 'The practitioner is licensed',
  'SAFETY.PERSON_LICENCE_EXPIRED': 'The practitioner’s licence is in date',
  'SAFETY.PREMISES_LICENCE_MISSING': 'The premises are licensed',
  'SAFETY.PREMISES_LICENCE_EXPIRED': 'The licence of the premises is in date',
};
