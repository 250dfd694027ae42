export { openServer, type Server, type Services, servicesOf } from './open-server.ts';
export { rebuildFigures } from './rebuild-figures.ts';
