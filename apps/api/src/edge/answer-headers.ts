import type { FastifyInstance } from 'fastify';

/** Headers of every answer: what to quote when something is wrong, and what a browser must not do. */
export function answerHeaders(fastify: FastifyInstance, secure: boolean): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('x-request-id', request.id);
    reply.raw.setHeader('x-content-type-options', 'nosniff');
    reply.raw.setHeader('x-frame-options', 'DENY');
    reply.raw.setHeader('referrer-policy', 'same-origin');
    if (secure) reply.raw.setHeader('strict-transport-security', 'max-age=31536000');
    done();
  });
}
