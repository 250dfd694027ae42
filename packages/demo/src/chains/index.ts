export { threeChains } from './three-chains.ts';
