export { openServer, type Server, type Services, servicesOf } from './open-server.ts';
