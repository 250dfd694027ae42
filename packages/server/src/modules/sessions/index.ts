export type { Drawings, SessionHead } from './sessions.repository.ts';
export { SessionsService } from './sessions.service.ts';
