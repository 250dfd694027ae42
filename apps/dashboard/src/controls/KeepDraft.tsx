import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';

const prefix = 'stipple.form-draft.';

/** What was typed into this form and never sent; undefined when there is nothing, or nothing readable. */
export function keptDraft<Values extends object>(name: string): Values | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Values) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it in the same moment; a device that is full or forbids it keeps nothing, and the screen still holds it. */
export function keepDraft(name: string, values: object): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(values));
  } catch {
    // Full or forbidden.
  }
}

export function forgetDraft(name: string): void {
  localStorage.removeItem(prefix + name);
}

/** Inside a form: keeps what is typed on this device until it is sent, so that closing it loses nothing. */
export function KeepDraft({ name }: { name: string }) {
  const { watch } = useFormContext();
  useEffect(() => {
    const { unsubscribe } = watch((values) => keepDraft(name, values));
    return unsubscribe;
  }, [watch, name]);
  return null;
}
