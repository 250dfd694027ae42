export type { MailServer } from './mail.port.ts';
export { SmtpMail } from './smtp.mail.ts';
