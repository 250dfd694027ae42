export { AccessService, endSignInsOf, type NewSignIn } from './access.service.ts';
export { openAccount } from './accounts.ts';
export { giveConsentTemplates } from './consent-templates.ts';
export { hashPassword } from './password.ts';
export { Throttle } from './throttle.ts';
export { newToken, tokenHashOf } from './token.ts';
