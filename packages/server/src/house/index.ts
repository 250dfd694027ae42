export { openServer, type Server, type Services } from './open-server.ts';
