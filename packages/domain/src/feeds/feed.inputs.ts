import { z } from 'zod';
import { id, version } from '../input/index.ts';

export const makeFeedInput = z.object({ id });
export const revokeFeedInput = z.object({ id, version });

export type RevokeFeedInput = z.infer<typeof revokeFeedInput>;
