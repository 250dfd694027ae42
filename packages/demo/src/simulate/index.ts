export type { ChainPlan, ClinicPlan } from '../chain/plan.ts';
export type * from '../chain/rows.ts';
export { hiddenTruth } from '../truth/hidden-truth.ts';
export { simulateChain } from './simulate-chain.ts';
