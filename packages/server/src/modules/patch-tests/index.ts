export { PatchTestsService } from './patch-tests.service.ts';
