// Ends what start.mjs started.
export default async function stopPostgres() {
  const server = globalThis.stippleTestPostgres;
  if (!server || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.stdin.end();
  await ended;
  delete process.env.STIPPLE_TEST_DATABASE_URL;
}
