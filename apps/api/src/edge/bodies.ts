import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where files come in. */
const uploads = '/photos';

/** How long a body may take to arrive; files have the longer time the server gives every request. */
const mostMs = 30_000;

/** How long we go on listening to somebody who has their answer and is still sending. */
const drainMs = 15_000;

/** A sip is what Node has read ahead, some 64 KB: so much of a line is swallowed in this time. */
const sipMs = 10;

/** Ends requests whose body trickles in. */
export function bodiesInTime(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request) && !isUpload(request)) endAfter(request.raw, mostMs);
    done();
  });
}

/** Hands the body of an upload on as the stream it is; nowhere else may a body be a file. */
export function filesAsStreams(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(/^(image\/|application\/octet-stream)/, (request, payload, done) => {
    if (isUpload(request)) done(null, payload);
    else done(Object.assign(new Error('This is no place for a file'), { statusCode: 415 }));
  });
}

/**
 * Reads on to the end, keeping nothing, because a browser reads its answer only once it has sent everything. In sips:
 * whatever fifty megabytes cost to swallow, the answers of others leave before, and the memory of one sip is free again
 * before the next.
 */
export function drain({ raw }: FastifyRequest): void {
  if (raw.readableEnded || raw.destroyed) return;
  endAfter(raw, drainMs);
  // The first sip at once: what nobody has begun to read, Node swallows in one draught.
  raw.read();
  const sips = setInterval(() => raw.read(), sipMs).unref();
  raw.once('end', () => clearInterval(sips)).once('close', () => clearInterval(sips));
}

function endAfter(raw: IncomingMessage, ms: number): void {
  const late = setTimeout(() => raw.destroy(), ms).unref();
  const inTime = () => clearTimeout(late);
  raw.once('end', inTime).once('close', inTime);
}

function isUpload({ method, url }: FastifyRequest): boolean {
  return method === 'POST' && url.split('?', 1)[0] === uploads;
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
