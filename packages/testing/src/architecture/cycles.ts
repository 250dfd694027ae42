import { targetPath } from './resolution.ts';
import type { SourceFile } from './source-files.ts';

/**
 * Every import cycle, as the paths along it; the empty list is the only good answer. Type-only imports count too: a
 * cycle of types is a cycle of knowledge, and the next edit makes it one of values.
 */
export function importCycles(sources: readonly SourceFile[]): string[][] {
  const known = new Set(sources.map((source) => source.path));
  const graph = new Map<string, string[]>();
  for (const source of sources) {
    const targets = source.imports.map((each) => targetPath(source, each));
    graph.set(source.path, [
      ...new Set(targets.filter((path): path is string => path !== undefined && known.has(path))),
    ]);
  }
  return stronglyConnected(graph)
    .filter((group) => group.length > 1 || graph.get(group[0] ?? '')?.includes(group[0] ?? ''))
    .map((group) => shortestLoop(graph, group));
}

/** Tarjan's algorithm: groups in which every file leads to every other. */
function stronglyConnected(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const groups: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) ?? 0);
    stack.push(node);
    onStack.add(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (onStack.has(next)) low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.lastIndexOf(node));
    for (const member of group) onStack.delete(member);
    groups.push(group);
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return groups;
}

/** A large group is hard to read: show the shortest way from its first file back to itself. */
function shortestLoop(graph: ReadonlyMap<string, readonly string[]>, group: readonly string[]): string[] {
  const members = new Set(group);
  const start = [...group].sort()[0] ?? '';
  let ways: string[][] = [[start]];
  const seen = new Set<string>();
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of graph.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, start];
        if (!members.has(next) || seen.has(next)) continue;
        seen.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return [...group];
}
