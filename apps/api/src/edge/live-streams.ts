import type { ServerResponse } from 'node:http';
import type { AccessService } from '@stipple/server/modules/access';
import type { Context } from '@stipple/server/work';
import type { Logger } from 'pino';

interface Stream {
  readonly organizationId: string;
  readonly signInId: string;
  readonly response: ServerResponse;
}

/** Proxies and browsers give up on a silent stream after about a minute. */
const heartbeatMs = 20_000;

/** A sign-in that has ended loses its streams within this and one question. */
const checkMs = 3_000;

/** Tabs of one sign-in; more is a mistake or an attack. */
const mostPerSignIn = 20;

/** A reader this far behind is gone; it comes back and asks for everything anew. */
const mostWaitingBytes = 64 * 1024;

/** What may have changed when we cannot know. */
const everyTopic = [
  ...['clients', 'treatments', 'appointments', 'sessions', 'outcomes', 'photos', 'gradings', 'reminders'],
  ...['stock', 'recalls', 'staff', 'clinics', 'organizations', 'overview'],
];

/** Open dashboards, told which topics of their organization have changed. Ids and words only: they ask for the rest. */
export class LiveStreams {
  readonly #access: AccessService;
  readonly #logger: Logger;
  readonly #streams = new Set<Stream>();
  readonly #timers: readonly NodeJS.Timeout[];

  constructor(access: AccessService, logger: Logger) {
    this.#access = access;
    this.#logger = logger;
    this.#timers = [setInterval(() => this.#beat(), heartbeatMs), setInterval(() => void this.#check(), checkMs)];
    for (const timer of this.#timers) timer.unref();
  }

  /** @returns false when this sign-in has too many already */
  add({ organizationId, actor }: Context, response: ServerResponse): boolean {
    const signInId = actor?.signInId ?? '';
    const siblings = [...this.#streams].filter((stream) => stream.signInId === signInId).length;
    if (siblings >= mostPerSignIn) return false;
    const stream = { organizationId, signInId, response };
    this.#streams.add(stream);
    response.once('close', () => this.#streams.delete(stream));
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    this.#write(stream, message([]));
    return true;
  }

  /** A notice of the database: `{"organizationId", "topics"}`, or nothing when some may have been missed. */
  tell(notice: string | undefined): void {
    if (notice === undefined) {
      for (const stream of this.#streams) this.#write(stream, message(everyTopic));
      return;
    }
    const { organizationId, topics } = JSON.parse(notice) as { organizationId: string; topics: string[] };
    const text = message(topics);
    for (const stream of this.#streams) if (stream.organizationId === organizationId) this.#write(stream, text);
  }

  close(): void {
    for (const timer of this.#timers) clearInterval(timer);
    for (const { response } of this.#streams) response.end();
  }

  /** Called by Nest when the application ends. */
  onModuleDestroy(): void {
    this.close();
  }

  #beat(): void {
    for (const stream of this.#streams) this.#write(stream, ': still here\n\n');
  }

  /** Ends the streams of sign-ins that are over. One question per organization. */
  async #check(): Promise<void> {
    const byOrganization = Map.groupBy(this.#streams, (stream) => stream.organizationId);
    await Promise.all([...byOrganization].map(([organizationId, streams]) => this.#checkOf(organizationId, streams)));
  }

  async #checkOf(organizationId: string, streams: readonly Stream[]): Promise<void> {
    try {
      const open = await this.#access.openSignIns(organizationId, [...new Set(streams.map((one) => one.signInId))]);
      for (const { signInId, response } of streams) if (!open.has(signInId)) response.end();
    } catch (error) {
      // Nobody may listen on a sign-in that cannot be checked; the dashboard comes back by itself.
      this.#logger.warn({ err: error }, 'sign-ins of live screens could not be checked');
      for (const { response } of streams) response.end();
    }
  }

  #write(stream: Stream, text: string): void {
    const { response } = stream;
    if (response.writableLength > mostWaitingBytes) response.destroy();
    else response.write(text);
  }
}

function message(topics: readonly string[]): string {
  return `data: ${JSON.stringify({ topics })}\n\n`;
}
