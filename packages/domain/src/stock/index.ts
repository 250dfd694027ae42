export * from './lot.inputs.ts';
export * from './lot.ts';
export * from './mix.inputs.ts';
export * from './mix.ts';
export * from './movement.ts';
export * from './product.ts';
export * from './stock.rules.ts';
