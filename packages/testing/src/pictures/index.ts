export * from './corpus.ts';
export * from './pictures.ts';
