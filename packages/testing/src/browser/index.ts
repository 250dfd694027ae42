import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import chromiumPackage from '@sparticuz/chromium';
import { readTestConfig } from '@stipple/config';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium speaks to nobody but us: no updates, no experiments, no suggestions, no names resolved. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  '--metrics-recording-only',
  '--no-pings',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/**
 * Launches a headless Chromium: the one at CHROMIUM_PATH, else the system's, else the one inside an npm package.
 *
 * @returns undefined when none runs here; the reason is printed, and the suite skips.
 * @throws when STIPPLE_REQUIRE_BROWSER=1 and none runs here.
 */
export async function aBrowser(): Promise<Browser | undefined> {
  const { requireBrowser } = readTestConfig();
  try {
    const { executablePath, args } = await findChromium();
    return await chromium.launch({ executablePath, args: [...args, ...quiet], headless: true, chromiumSandbox: false });
  } catch (error) {
    if (requireBrowser)
      throw new Error('No browser runs here, and STIPPLE_REQUIRE_BROWSER asks for one.', { cause: error });
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    console.warn(`Skipped without a browser: ${reason} CHROMIUM_PATH may name one.`);
    return undefined;
  }
}

async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const { chromiumPath } = readTestConfig();
  const installed = chromiumPath ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: ['--disable-dev-shm-usage'] };
  // The package only carries a build for Linux on x64; elsewhere its own error says so.
  return { executablePath: await oneAtATime(() => chromiumPackage.executablePath()), args: chromiumPackage.args };
}

/** The package unpacks into one place and takes a half unpacked browser of another process for a whole one. */
async function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), 'stipple-chromium.lock');
  while (!taken(lock)) await sleep(200);
  try {
    return await act();
  } finally {
    rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    // Whoever held it for two minutes is gone.
    if (age > 120_000) rmdirSync(lock);
    return false;
  }
}
