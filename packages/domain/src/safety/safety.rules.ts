import { findInHealth, isOutdated } from '../health/index.ts';
import { findInLicences } from '../licences/index.ts';
import { findInPatchTests } from '../patch-tests/index.ts';
import type { Finding } from '../problems/index.ts';
import { addDays, addMonths } from '../time/index.ts';
import { type SafetyCode, type SafetyFacts, type SafetyStep, safetyCodes } from './safety.ts';

/** Years of age from which somebody is treated. */
export const adultFrom = 18;

/**
 * Why somebody may not be treated on a day, all reasons at once; empty when they may. At a booking, what can still be
 * put right by then is a warning and only the rest blocks; at the start everything blocks.
 */
export function findUnsafe(facts: SafetyFacts): Finding[] {
  const findings = [
    ...findInAge(facts),
    ...findInConsultation(facts),
    ...findInAnswersGiven(facts),
    ...findInConsent(facts),
    ...findInPatchTests(facts.patchTests, facts.pigments, facts.on, facts.settings),
    ...findInHealing(facts),
    ...(facts.licencesAsked.person ? findInLicences('person', facts.licences, facts.on) : []),
    ...(facts.licencesAsked.premises ? findInLicences('premises', facts.licences, facts.on) : []),
  ];
  if (facts.moment === 'start') return findings;
  return findings.map((finding) => (isInTime(finding) ? { ...finding, warning: true } : finding));
}

function findInAge({ bornOn, on }: SafetyFacts): Finding[] {
  if (bornOn === null) return [{ code: 'SAFETY.AGE_UNKNOWN', field: 'bornOn' }];
  const adultOn = addMonths(bornOn, adultFrom * 12);
  return on < adultOn ? [{ code: 'SAFETY.NOT_ADULT', field: 'bornOn', params: { adultOn } }] : [];
}

function findInConsultation({ consulted }: SafetyFacts): Finding[] {
  return consulted ? [] : [{ code: 'SAFETY.NO_CONSULTATION', field: 'consultation' }];
}

function findInAnswersGiven({ health, on, settings }: SafetyFacts): Finding[] {
  if (health === null) return [{ code: 'SAFETY.HEALTH_MISSING', field: 'health' }];
  const { answeredOn } = health;
  const outdated = isOutdated(health, on, settings);
  return [
    ...(outdated ? [{ code: 'SAFETY.HEALTH_OUTDATED', field: 'health', params: { answeredOn } } as const] : []),
    ...findInHealth(health.answers, on, settings),
  ];
}

function findInConsent({ consent }: SafetyFacts): Finding[] {
  if (consent === null) return [];
  if (consent.signed === null) return [{ code: 'SAFETY.CONSENT_NOT_SIGNED', field: 'consent' }];
  return consent.signed === consent.current ? [] : [{ code: 'SAFETY.CONSENT_OUTDATED', field: 'consent' }];
}

function findInHealing({ lastSessionOn, healingDays, on }: SafetyFacts): Finding[] {
  if (lastSessionOn === null) return [];
  const healedOn = addDays(lastSessionOn, healingDays);
  return on < healedOn ? [{ code: 'SAFETY.NOT_HEALED', field: 'startedAt', params: { healedOn } }] : [];
}

/**
 * What cannot be put right between a booking and its day: age, time that has to pass, what runs out; and a person's
 * licence, which takes an authority weeks.
 */
const notInTime: ReadonlySet<string> = new Set<SafetyCode>([
  'SAFETY.NOT_ADULT',
  'SAFETY.HEALTH_BLOCKS',
  'SAFETY.HEALTH_WAIT',
  'SAFETY.NOT_HEALED',
  'SAFETY.PERSON_LICENCE_MISSING',
  'SAFETY.PERSON_LICENCE_EXPIRED',
  'SAFETY.PREMISES_LICENCE_EXPIRED',
]);

function isInTime({ code }: Finding): boolean {
  return !notInTime.has(code);
}

const steps: Readonly<Record<SafetyCode, SafetyStep>> = {
  'SAFETY.NOT_ADULT': 'age',
  'SAFETY.AGE_UNKNOWN': 'age',
  'SAFETY.NO_CONSULTATION': 'consultation',
  'SAFETY.HEALTH_MISSING': 'health',
  'SAFETY.HEALTH_OUTDATED': 'health',
  'SAFETY.HEALTH_BLOCKS': 'health',
  'SAFETY.HEALTH_WAIT': 'health',
  'SAFETY.HEALTH_ASK': 'health',
  'SAFETY.CONSENT_NOT_SIGNED': 'consent',
  'SAFETY.CONSENT_OUTDATED': 'consent',
  'SAFETY.PATCH_TEST_MISSING': 'patch_test',
  'SAFETY.PATCH_TEST_OTHER_PIGMENT': 'patch_test',
  'SAFETY.PATCH_TEST_NOT_READ': 'patch_test',
  'SAFETY.PATCH_TEST_FAILED': 'patch_test',
  'SAFETY.PATCH_TEST_EXPIRED': 'patch_test',
  'SAFETY.NOT_HEALED': 'healing',
  'SAFETY.PERSON_LICENCE_MISSING': 'licence',
  'SAFETY.PERSON_LICENCE_EXPIRED': 'licence',
  'SAFETY.PREMISES_LICENCE_MISSING': 'licence',
  'SAFETY.PREMISES_LICENCE_EXPIRED': 'licence',
};

export function isSafetyCode(code: string): code is SafetyCode {
  return (safetyCodes as readonly string[]).includes(code);
}

export function stepOf(code: SafetyCode): SafetyStep {
  return steps[code];
}
