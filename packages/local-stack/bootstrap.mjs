// The first file a newcomer runs, so it stands on nothing: any Node from 20.19 on, no dependencies, nothing built.
// It installs when the lock file asks for it, builds what changed, and goes on under the Node the lock file names.
//
//   node packages/local-stack/bootstrap.mjs start | test [jest arguments] | bench <name> | run <script.js> [arguments]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const inModules = (...parts) => join(root, 'node_modules', ...parts);
const [command = 'start', ...args] = process.argv.slice(2);

/** The child that has the terminal at the moment; signals sent to us alone are passed on to it. */
let current;
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    asked = true;
    current?.kill(signal);
  });
}

const commands = {
  start: () => runNode([join(root, 'packages/local-stack/dist/start/index.js'), ...args]),
  test: () =>
    runNode([inModules('jest', 'bin', 'jest.js'), ...args], {
      NODE_OPTIONS:
        `--experimental-vm-modules --disable-warning=ExperimentalWarning ${process.env.NODE_OPTIONS ?? ''}`.trim(),
    }),
  bench: () => runNode([benchmark(args[0]), ...args.slice(1)]),
  run: () => runNode(['--enable-source-maps', join(root, args[0] ?? ''), ...args.slice(1)]),
};

if (!Object.hasOwn(commands, command)) {
  fail(`There is no command "${command}". There are: ${Object.keys(commands).join(', ')}.`);
}
checkNode();
if (!isInstalled()) await install();
await build();
process.exit(asked ? 130 : await commands[command]());

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Stipple needs Node 20.19 or newer to start; this is ${process.versions.node}. Install a newer one from nodejs.org.`,
  );
}

/** True when node_modules holds what package-lock.json says. The stamp makes the second start quick. */
function isInstalled() {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lockText).digest('hex');
  const stamp = inModules('.stipple-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!existsSync(inModules('.package-lock.json'))) return false;
  // Someone ran npm by hand: believe npm's own record of what it put there.
  const wanted = JSON.parse(lockText).packages;
  const there = JSON.parse(readFileSync(inModules('.package-lock.json'), 'utf8')).packages;
  const fits = ([path, entry]) =>
    path === '' || !path.includes('node_modules/') || entry.optional || there[path]?.version === entry.version;
  if (!Object.entries(wanted).every((pair) => pair[1].link || fits(pair))) return false;
  writeFileSync(stamp, hash);
  return true;
}

async function install() {
  console.log('Installing (once; it takes a minute or two)');
  const npm = process.env.npm_execpath;
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...ci])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ci, { shell: process.platform === 'win32' });
  if (code !== 0) fail('npm could not install the dependencies. What it said is above.');
  const lock = readFileSync(join(root, 'package-lock.json'));
  writeFileSync(inModules('.stipple-installed'), createHash('sha256').update(lock).digest('hex'));
}

async function build() {
  if (asked) return;
  if (!existsSync(join(root, 'apps/api/dist'))) console.log('Building');
  const turbo = [
    inModules('turbo', 'bin', 'turbo'),
    'run',
    'build',
    '--output-logs=errors-only',
    '--log-order=grouped',
    '--no-update-notifier',
  ];
  const code = await run(process.execPath, turbo, {
    quiet: true,
    env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  if (code !== 0 && !asked) fail('The build failed. What it said is above.');
}

function runNode(parameters, env = {}) {
  const inPackage = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const path = `${inModules('.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  return run(existsSync(inPackage) ? inPackage : process.execPath, parameters, { env: { PATH: path, ...env } });
}

/** A benchmark is a file of bench/ or of a folder in it that measures one kind of thing. */
function benchmark(name) {
  const found = ['.', 'faults'].flatMap((folder) => {
    const path = join(root, 'bench', folder);
    const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.ts')) : [];
    return files.map((file) => [file.slice(0, -3), join(path, file)]);
  });
  const [, file] = found.find(([each]) => each === name) ?? [];
  return file ?? fail(`Which benchmark? There are: ${found.map(([each]) => each).join(', ')}.`);
}

/** Runs a program in the terminal's foreground; quiet keeps its words back unless it fails. */
function run(program, parameters, { env = {}, shell = false, quiet = false } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    current = spawn(program, parameters, { cwd: root, stdio, shell, env: { ...process.env, ...env } });
    let said = '';
    current.stdout?.on('data', (chunk) => (said += chunk));
    current.stderr?.on('data', (chunk) => (said += chunk));
    current.once('error', (error) => fail(`${program} could not be run: ${error.message}`));
    current.once('close', (code, signal) => {
      current = undefined;
      if (code !== 0 && !asked) process.stderr.write(said);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
