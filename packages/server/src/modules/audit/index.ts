export { AuditService, type Opened } from './audit.service.ts';
