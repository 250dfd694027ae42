import { aSource, importCycles, readSources } from './index.ts';

describe('no import leads back to where it started', () => {
  it('is kept by the house', () => {
    expect(importCycles(readSources()).map((loop) => loop.join(' → '))).toEqual([]);
  });

  it('is red for two files that know each other, across packages too', () => {
    const a = aSource('packages/domain/src/a/index.ts', "export { b } from './b.ts';");
    const b = aSource('packages/domain/src/a/b.ts', "import type { A } from '@stipple/domain/a';");
    expect(importCycles([a, b])).toEqual([[b.path, a.path, b.path]]);
  });

  it('is red for a long way round', () => {
    const ring = ['a', 'b', 'c', 'd'].map((name, index, all) =>
      aSource(`bench/${name}.ts`, `const x = import('./${all[(index + 1) % all.length]}.ts');`),
    );
    expect(importCycles(ring)).toEqual([['bench/a.ts', 'bench/b.ts', 'bench/c.ts', 'bench/d.ts', 'bench/a.ts']]);
  });

  it('is red for a file that imports itself', () => {
    expect(importCycles([aSource('bench/a.ts', "import * as me from './a.ts';")])).toHaveLength(1);
  });

  it('is green for a diamond', () => {
    const files = [
      aSource('bench/a.ts', "import './b.ts'; import './c.ts';"),
      aSource('bench/b.ts', "import './d.ts';"),
      aSource('bench/c.ts', "import './d.ts';"),
      aSource('bench/d.ts', ''),
    ];
    expect(importCycles(files)).toEqual([]);
  });
});
