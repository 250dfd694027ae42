import { useEffect, useRef } from 'react';

/** A key of one screen: what `?` says of it, and what it does. */
export interface ScreenKey {
  readonly keys: readonly string[];
  readonly word: string;
  /** Left out where the screen listens itself. */
  readonly press?: () => void;
}

let current: { readonly keys: readonly ScreenKey[] } | null = null;

/** The keys of the screen on show, as `?` lists them. */
export const screenKeys = (): readonly ScreenKey[] => current?.keys ?? [];

/** Presses the screen's key of this name. @returns false when it has none */
export function pressScreenKey(name: string): boolean {
  const found = current?.keys.find(({ keys, press }) => press && keys.includes(name));
  found?.press?.();
  return found !== undefined;
}

/** Gives the screen keys of its own while it is on show; they are silent while one types or a dialog is open. */
export function useScreenKeys(keys: readonly ScreenKey[]): void {
  const latest = useRef({ keys });
  latest.current.keys = keys;
  useEffect(() => {
    const mine = latest.current;
    current = mine;
    return () => {
      if (current === mine) current = null;
    };
  }, []);
}
