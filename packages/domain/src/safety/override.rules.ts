import { mayDo, type Role } from '../access/index.ts';
import { type Finding, Problem, refuseOn } from '../problems/index.ts';
import type { OverrideInput } from './safety.inputs.ts';
import { isSafetyCode, stepOf } from './safety.rules.ts';
import { type SafetyCode, safetyCodes } from './safety.ts';

/** Age and answers that block are for a manager or an owner to weigh, not for whoever holds the needle. */
const notForPractitioners: ReadonlySet<SafetyCode> = new Set([
  'SAFETY.NOT_ADULT',
  'SAFETY.AGE_UNKNOWN',
  'SAFETY.HEALTH_BLOCKS',
  'SAFETY.HEALTH_WAIT',
]);

/** Whether somebody in this role may let a rule be. */
export function mayOverride(role: Role, code: SafetyCode): boolean {
  return mayDo(role, 'safety.override') && !(role === 'practitioner' && notForPractitioners.has(code));
}

/**
 * The overrides that were needed, once each; what nobody has overridden is refused. A code that did not block is left
 * out: there was nothing to override.
 *
 * @param role of whoever acts; null for the system, which overrides nothing
 * @throws Problem of the first finding that blocks, SAFETY.OVERRIDE_NOT_ALLOWED, or SAFETY.NOT_CLEARED for roles that
 *   may know the step and no more
 */
export function decideClearance(
  findings: readonly Finding[],
  overrides: readonly OverrideInput[],
  role: Role | null,
): OverrideInput[] {
  const blocking = findings.filter(({ warning }) => !warning);
  const codes = new Set(blocking.map(({ code }) => code));
  const needed = overrides.filter(({ code }, index) => {
    return codes.has(code) && overrides.findIndex((other) => other.code === code) === index;
  });
  for (const { code } of needed) {
    if (role === null || !mayOverride(role, code)) {
      throw new Problem('SAFETY.OVERRIDE_NOT_ALLOWED', { field: 'overrides', params: { step: stepOf(code) } });
    }
  }
  const left = blocking.filter(({ code }) => !needed.some((override) => override.code === code));
  refuseOn(role !== null && !mayDo(role, 'record.read') ? left.map(withoutReason) : left.map(withoutAnswer));
  return needed;
}

/** The kind of step, for those who may not know more. */
function withoutReason({ code, field }: Finding): Finding {
  if (!isSafetyCode(code)) return { code, field };
  const step = stepOf(code);
  return {
    code: 'SAFETY.NOT_CLEARED',
    field: step === 'age' ? 'clientId' : (field.split('.')[0] ?? ''),
    params: { step },
  };
}

/** A refusal is logged and travels: which question it is about stays on the record. */
function withoutAnswer(finding: Finding): Finding {
  if (!finding.params?.['question']) return finding;
  const { question: _, ...params } = finding.params;
  return { ...finding, field: 'health', params };
}

/** In the order a person would ask. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ code }: Finding) => (safetyCodes as readonly string[]).indexOf(code);
  return [...findings].sort((a, b) => place(a) - place(b));
}
