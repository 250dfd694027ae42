export { AccessService, endSignInsOf, type NewSignIn } from './access.service.ts';
export { openAccount } from './accounts.ts';
export { hashPassword } from './password.ts';
