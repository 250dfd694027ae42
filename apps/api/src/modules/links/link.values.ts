import { linkStates, linkTasks } from '@stipple/domain/links';
import { enumOf } from '../../edge/values.ts';

export const LinkTask = enumOf('LinkTask', linkTasks, 'One thing a link asks a client to do.');
export type LinkTask = keyof typeof LinkTask;

export const LinkState = enumOf('LinkState', linkStates, 'How a link stands now.');
export type LinkState = keyof typeof LinkState;
