import { linkActs } from '@stipple/domain/links';
import { enumOf } from '../../edge/values.ts';

export const LinkAct = enumOf('LinkAct', linkActs, 'What a client did with an appointment through a link.');
export type LinkAct = keyof typeof LinkAct;
