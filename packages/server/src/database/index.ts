export { assertSafe, UnsafeDatabaseError } from './assert-safe.ts';
export { dataSource } from './data-source.ts';
export { entities } from './entities.ts';
export { migrate } from './migrate.ts';
export { typeParsers } from './types.ts';
