import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { queryClient } from './query-client.ts';

/** A topic of the live stream, and the first words of the query keys that show it. */
const shows: Record<string, readonly string[]> = {
  clients: ['clients', 'treatments', 'appointments', 'diary', 'safety'],
  treatments: ['treatments', 'clients', 'appointments', 'plans', 'safety'],
  appointments: ['appointments', 'diary', 'clients', 'waitlist'],
  sessions: ['sessions', 'treatments', 'appointments', 'clients'],
  consultations: ['consultations', 'safety', 'clients'],
  health: ['health', 'safety'],
  'patch-tests': ['patch-tests', 'safety'],
  licences: ['licences', 'safety'],
  plans: ['plans', 'treatments', 'clients', 'safety'],
  safety: ['safety'],
  outcomes: ['outcomes', 'treatments', 'appointments'],
  instruments: ['instruments'],
  aftercare: ['aftercare', 'sessions'],
  complications: ['complications', 'clients', 'treatments'],
  reminders: ['reminders', 'treatments'],
  lots: ['lots', 'products'],
  stock: ['lots', 'products', 'mixes', 'signals', 'recalls'],
  recalls: ['recalls', 'lots', 'mixes'],
  staffMembers: ['staffMembers', 'viewer', 'diary'],
  staff: ['staffMembers', 'viewer', 'diary'],
  clinics: ['clinics', 'viewer', 'diary'],
  organizations: ['organization', 'viewer'],
  consents: ['consents', 'safety'],
  feeds: ['feeds'],
  diary: ['diary', 'hours'],
  enquiries: ['enquiries'],
  links: ['links', 'consents', 'health'],
  waitlist: ['waitlist'],
  reports: ['overview'],
};

/** Marks every query that shows one of these topics as old; the ones on screen are asked for again. */
export function refreshTopics(client: QueryClient, topics: readonly string[]): void {
  const words = new Set(topics.flatMap((topic) => shows[topic] ?? [topic]));
  void client.invalidateQueries({ predicate: (query) => words.has(String(query.queryKey[0])) });
}

const SLOWEST_RETRY_MS = 30_000;

/** Listens to `/live` until stopped; comes back by itself, and then refreshes what is on screen. */
export function listen(client: QueryClient, onState: (connected: boolean) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let opened = false;

  const connect = () => {
    source = new EventSource('/live', { withCredentials: true });
    source.onopen = () => {
      if (opened) void client.invalidateQueries({ type: 'active' });
      opened = true;
      failures = 0;
      onState(true);
    };
    source.onmessage = (message) => {
      const told = JSON.parse(String(message.data)) as { topics?: string[] };
      refreshTopics(client, told.topics ?? []);
    };
    source.onerror = () => {
      onState(false);
      // A browser retries a dropped stream, but gives up for good when the server answers with an error.
      if (source?.readyState !== EventSource.CLOSED) return;
      failures += 1;
      timer = setTimeout(connect, Math.min(1_000 * 2 ** failures, SLOWEST_RETRY_MS));
    };
  };

  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

const QUIET_FOR_MS = 6_000;

/** Keeps the screen live. True only when the stream has been gone for a while, so a blink shows nothing. */
export function useLive(): { lost: boolean } {
  const [connected, setConnected] = useState(true);
  const [lost, setLost] = useState(false);
  useEffect(() => listen(queryClient, setConnected), []);
  useEffect(() => {
    if (connected) {
      setLost(false);
      return undefined;
    }
    const timer = setTimeout(() => setLost(true), QUIET_FOR_MS);
    return () => clearTimeout(timer);
  }, [connected]);
  return { lost };
}
