// Prints as JSON how often the figures of simulated chains hold what they promise.
//   node packages/analytics/reference/tell-coverage.ts <chains> <clients of each>
import { coverageOf } from './coverage.ts';

const [chains = 500, clients = 3000] = process.argv.slice(2).map(Number);
console.info(JSON.stringify(coverageOf(chains, clients)));
