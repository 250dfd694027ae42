// `npm run rebuild-figures`: the reporting figures of every organization from the record, whether Stipple runs or not.
import { readLocalStackConfig } from '@stipple/config';
import { rebuildFigures } from '@stipple/server/house';
import { borrowDatabase } from '../start/borrow-database.ts';
import { complain, say } from '../terminal/index.ts';

try {
  const began = performance.now();
  const database = await borrowDatabase(readLocalStackConfig());
  try {
    const organizations = await rebuildFigures(database.appUrl);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`Figures rebuilt for ${organizations} organizations in ${seconds} s.`);
  } finally {
    await database.giveBack();
  }
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
