import { defineEvent } from '../events/event.ts';
import { id } from '../jobs/payload.ts';

const subject = { patchTestId: id, clientId: id, clinicId: id };

export const patchTestDone = defineEvent('patch-test-done', subject);
export const patchTestRead = defineEvent('patch-test-read', subject);
