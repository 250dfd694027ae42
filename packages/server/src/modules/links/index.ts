export { LinksService, type MadeLink, type NewLink } from './links.service.ts';
export { type Knock, type Visit, VisitsService } from './visits.service.ts';
