export { ConsentTextsService } from './consent-texts.service.ts';
export { type ConsentsOfClient, ConsentsService, type SignedBy, type StandingIn } from './consents.service.ts';
