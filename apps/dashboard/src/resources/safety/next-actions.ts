import type { SafetyPointPartsFragment } from '../../generated/graphql.ts';

/** What is done about a point: an address to go to, or a dialog to open here. */
export type NextAction =
  | { readonly word: string; readonly to: string }
  | { readonly word: string; readonly opens: 'patch_test' }
  | null;

interface Where {
  readonly clientId: string;
  readonly treatmentId: string;
  /** Address to come back to. */
  readonly back: string;
}

/** The next sensible action for each rule; null where only time or somebody else helps. */
export function nextActionFor({ code }: Pick<SafetyPointPartsFragment, 'code'>, where: Where): NextAction {
  const { clientId, treatmentId } = where;
  const back = `back=${encodeURIComponent(where.back)}`;
  switch (code) {
    case 'SAFETY.AGE_UNKNOWN':
      return { word: 'Enter the day of birth', to: `/clients/${clientId}/edit` };
    case 'SAFETY.NO_CONSULTATION':
      return { word: 'Consult', to: `/clients/${clientId}/consult?${back}` };
    case 'SAFETY.HEALTH_MISSING':
    case 'SAFETY.HEALTH_OUTDATED':
      return { word: 'Ask health questions', to: `/clients/${clientId}/health?${back}` };
    case 'SAFETY.HEALTH_ASK':
    case 'SAFETY.HEALTH_WAIT':
    case 'SAFETY.HEALTH_BLOCKS':
      return { word: 'Ask again', to: `/clients/${clientId}/health?${back}` };
    case 'SAFETY.CONSENT_NOT_SIGNED':
    case 'SAFETY.CONSENT_OUTDATED':
      return { word: 'Sign consent', to: `/clients/${clientId}/sign/treatment?${back}` };
    case 'SAFETY.PATCH_TEST_MISSING':
    case 'SAFETY.PATCH_TEST_OTHER_PIGMENT':
    case 'SAFETY.PATCH_TEST_EXPIRED':
      return { word: 'Do patch test', opens: 'patch_test' };
    case 'SAFETY.PATCH_TEST_NOT_READ':
      return { word: 'Read patch test', to: `/clients/${clientId}#patch-tests` };
    case 'SAFETY.PATCH_TEST_FAILED':
      return { word: 'Change the plan', to: `/treatments/${treatmentId}/plan?${back}` };
    case 'SAFETY.PERSON_LICENCE_MISSING':
    case 'SAFETY.PERSON_LICENCE_EXPIRED':
      return { word: 'Team', to: '/team' };
    case 'SAFETY.PREMISES_LICENCE_MISSING':
    case 'SAFETY.PREMISES_LICENCE_EXPIRED':
      return { word: 'Settings', to: '/settings' };
    default:
      return null;
  }
}
