export * from './catalogue.ts';
export * from './event.ts';
export * from './subscriber.ts';
export * from './subscribers.ts';
