// What a browser loads before the dashboard's first screen (the frame and the sign-in page), against an empty
// react-admin application built by the same Vite in the same run. Scripts and styles, gzip.
//   npm run bench -- dashboard-size
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Manifest } from 'vite';
import { keepResult } from './rig/results.ts';

const target = 1.2;

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The files a page needs: an entry's own, those it imports, and the same for the pages named. */
function filesOf(manifest: Manifest, entry: string, pages: readonly string[]): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  add(entry);
  for (const page of pages) {
    if (!manifest[page]) throw new Error(`The build has no page ${page}.`);
    add(page);
  }
  return [...files];
}

/** Builds an application and adds up its first screen. Sizes in kB (1,000 bytes) of gzip. */
async function measure(root: string, pages: readonly string[]) {
  const outDir = mkdtempSync(join(tmpdir(), 'stipple-size-'));
  try {
    await build({ root, logLevel: 'error', build: { outDir, manifest: true, emptyOutDir: true } });
    const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
    const sizes = filesOf(manifest, 'index.html', pages).map(
      (file) => gzipSync(readFileSync(join(outDir, file))).length,
    );
    return { files: sizes.length, kB: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10 };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const empty = await measure(folder('peers/empty-react-admin'), []);
const ours = await measure(folder('../apps/dashboard'), ['src/resources/access/SignInPage.tsx']);
const ratio = Math.round((ours.kB / empty.kB) * 100) / 100;
console.info(
  `first screen: Stipple ${ours.kB} kB in ${ours.files} files, empty react-admin ${empty.kB} kB, ratio ${ratio} (target ${target})`,
);
keepResult('dashboard-size', { ours, empty, ratio, target });
if (ratio > target) process.exitCode = 1;
