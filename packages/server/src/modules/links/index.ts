export { LinksService, type MadeLink } from './links.service.ts';
export { type Knock, type Visit, VisitsService } from './visits.service.ts';
