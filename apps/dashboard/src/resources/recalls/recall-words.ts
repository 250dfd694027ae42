import type { RecallProgress } from '@stipple/domain/recalls';
import type { ReachState, RecallMeans, RecallResult } from '../../generated/graphql.ts';
import { counted } from '../../words/numbers.ts';

export const meansWords: Record<RecallMeans, string> = { phone: 'Phone', email: 'E-mail', in_person: 'In person' };

export const resultWords: Record<RecallResult, string> = {
  reached: 'Reached, they know',
  message_left: 'Message left',
  no_answer: 'No answer',
  wrong_details: 'Wrong number or address',
};

export const reachWords: Record<ReachState, string> = { to_reach: 'To reach', tried: 'Tried', reached: 'Reached' };

/** "14 of 37 clients reached, 3 tried, 20 to reach" */
export function progressWords({ clients, reached, tried, toReach }: RecallProgress): string {
  if (clients === 0) return 'Nobody was treated with it at the clinics you reach';
  return `${reached} of ${counted(clients, 'client')} reached, ${tried} tried, ${toReach} to reach`;
}

interface Placed {
  readonly clinics: readonly { readonly name: string }[];
  readonly mixedAt: readonly { readonly name: string }[];
}

type Named = { readonly name: string };

/** "Leeds, through a mix made at Soho" */
export function whereWords({ clinics, mixedAt }: Placed, called = ({ name }: Named): string => name): string {
  const where = clinics.map(called).join(', ');
  if (mixedAt.length === 0) return where;
  return `${where}, through a mix made at ${mixedAt.map(called).join(' and ')}`;
}
