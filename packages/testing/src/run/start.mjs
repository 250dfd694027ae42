// Jest calls this once per run, and only when a selected test needs a database: one PostgreSQL for all of them.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

// A tool that demands a default export.
export default async function startPostgres() {
  if (process.env.STIPPLE_TEST_DATABASE_URL || process.env.DATABASE_URL) return;
  const script = new URL('serve-postgres.ts', import.meta.url);
  const server = spawn(process.execPath, ['--conditions=@stipple/source', script.pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  globalThis.stippleTestPostgres = server;
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).once('line', resolve);
    server.once('exit', (code) => reject(new Error(`The PostgreSQL of the tests did not start (exit ${code}).`)));
  });
  process.env.STIPPLE_TEST_DATABASE_URL = url;
}
