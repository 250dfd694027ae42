/** What is filled in and not sent yet, kept on the client's own phone until it is, or until the link is over. */
const prefix = 'stipple.link.';

interface Kept {
  readonly until: string;
  readonly draft: unknown;
}

const nameOf = (linkId: string, task: string) => `${prefix}${linkId}.${task}`;

/** @param store of this phone; null where the browser keeps nothing */
export function phoneDrafts(store: Storage | null, now: () => string) {
  return {
    read<Draft>(linkId: string, task: string): Draft | undefined {
      try {
        const kept = JSON.parse(store?.getItem(nameOf(linkId, task)) ?? 'null') as Kept | null;
        return kept && kept.until > now() ? (kept.draft as Draft) : undefined;
      } catch {
        // Somebody else wrote there; a draft that cannot be read is none.
        return undefined;
      }
    },
    keep(linkId: string, task: string, draft: unknown, until: string): void {
      try {
        store?.setItem(nameOf(linkId, task), JSON.stringify({ until, draft } satisfies Kept));
      } catch {
        // A full or forbidden store keeps nothing; the page itself still has it.
      }
    },
    forget(linkId: string, task: string): void {
      store?.removeItem(nameOf(linkId, task));
    },
    /** Removes what is left of links that are over. */
    sweep(): void {
      for (const name of Object.keys(store ?? {})) {
        if (!name.startsWith(prefix)) continue;
        const [linkId = '', task = ''] = name.slice(prefix.length).split('.');
        if (this.read(linkId, task) === undefined) store?.removeItem(name);
      }
    },
  };
}
