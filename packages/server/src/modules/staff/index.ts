export { StaffService } from './staff.service.ts';
