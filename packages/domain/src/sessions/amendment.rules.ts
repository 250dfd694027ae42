import { type Finding, refuseOn } from '../problems/index.ts';
import type { Instant } from '../time/index.ts';
import type { AmendSessionInput } from './amendment.inputs.ts';
import type { Amendment } from './amendment.ts';
import type { Session } from './session.ts';

/** Why a session cannot be amended like this. */
export function findInAmendment(
  session: Pick<Session, 'state'>,
  amendment: Pick<AmendSessionInput, 'value' | 'text' | 'part' | 'passNumber'>,
  passes: number,
): Finding[] {
  if (session.state !== 'completed') return [{ code: 'AMENDMENT.NOT_COMPLETED', field: 'sessionId' }];
  const { value, text, part, passNumber } = amendment;
  if (value === null && text === null) return [{ code: 'AMENDMENT.EMPTY', field: 'text' }];
  if (part !== 'pass') return [];
  const known = passNumber !== null && passNumber <= passes;
  return known ? [] : [{ code: 'AMENDMENT.WITHOUT_PASS', field: 'passNumber', params: { passes } }];
}

/** The amendment as it is kept. @throws Problem of the first finding. */
export function amendSession(
  session: Pick<Session, 'state'>,
  passes: number,
  input: AmendSessionInput,
  signed: { readonly at: Instant; readonly by: string },
): Amendment {
  refuseOn(findInAmendment(session, input, passes));
  const passNumber = input.part === 'pass' ? input.passNumber : null;
  return { ...input, passNumber, amendedAt: signed.at, amendedBy: signed.by };
}
