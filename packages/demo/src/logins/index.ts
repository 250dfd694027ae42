export { type DemoLogin, demoLogins } from './demo-logins.ts';
