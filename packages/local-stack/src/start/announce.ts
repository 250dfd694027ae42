import { relative } from 'node:path';
import { styleText } from 'node:util';
import { demoLogins } from '@stipple/demo/logins';
import { say } from '../terminal/index.ts';
import type { Stack } from './stack.ts';

/** The one address, who can sign in, where the data is, how to stop. */
export function announce(stack: Stack, seconds: number): void {
  say(
    `\n  ${styleText('bold', 'Stipple is ready:')} ${styleText(['bold', 'cyan'], stack.url)}   (${seconds.toFixed(1)} s)\n`,
  );
  if (stack.demo) sayLogins();
  else say('  The database is empty: open the address to set up the first organization.\n');
  const near = relative(process.cwd(), stack.dataDir);
  const folder = near.startsWith('..') ? stack.dataDir : near;
  say(`  GraphQL ${stack.url}/graphql   data ${folder}   logs ${folder}/logs   stop with Ctrl-C`);
}

function sayLogins(): void {
  const wide = (pick: (login: (typeof demoLogins)[number]) => string) =>
    Math.max(...demoLogins.map((login) => pick(login).length));
  const [organization, role, email] = [wide((l) => l.organization), wide((l) => l.role), wide((l) => l.email)];
  for (const login of demoLogins) {
    say(
      `  ${login.organization.padEnd(organization)}  ${login.role.padEnd(role)}  ${login.email.padEnd(email)}  ${login.password}`,
    );
  }
  say('');
}
