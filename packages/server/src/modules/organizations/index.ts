export { OrganizationsService } from './organizations.service.ts';
