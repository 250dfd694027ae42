export { AccessService, endSignInsOf, type NewSignIn } from './access.service.ts';
export { hashPassword } from './password.ts';
