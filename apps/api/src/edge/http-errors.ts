import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { Problem, type ProblemCode } from '@stipple/domain/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { wordOf } from './problem-words.ts';

/** What stands outside GraphQL and fails: a body that is too long, a path that leads nowhere, a database away. */
interface HttpAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const statusOf: Partial<Record<ProblemCode, number>> = {
  'ACCESS.NOT_SIGNED_IN': 401,
  'ACCESS.NOT_ALLOWED': 403,
  'ACCESS.TOO_MANY_ATTEMPTS': 429,
  'FEED.TOO_MANY_READS': 429,
  'INPUT.NOT_FOUND': 404,
  'PHOTO.LINK_OVER': 410,
  'PHOTO.NO_LENGTH': 411,
  'PHOTO.TOO_LARGE': 413,
};

/** Answers every failure outside GraphQL in the shape of a GraphQL error, so that callers read one shape. */
@Catch()
export class HttpErrors implements ExceptionFilter {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { status, code, message } = answerTo(error);
    if (status >= 500) this.#logger.error({ requestId: request.id, reference: request.id, err: error }, 'failed');
    if (error instanceof HttpException && typeof error.getResponse() === 'object' && status === 503) {
      void reply.status(status).send(error.getResponse());
      return;
    }
    void reply.status(status).send({ errors: [{ message, extensions: { code, reference: request.id } }] });
  }
}

function answerTo(error: unknown): HttpAnswer {
  if (error instanceof Problem)
    return { status: statusOf[error.code] ?? 400, code: error.code, message: wordOf(error) };
  const status = statusCodeOf(error);
  if (status === 413)
    return { status, code: 'REQUEST.TOO_LARGE', message: 'This is larger than 1 MB. Send less at a time.' };
  if (status === 415) return { status, code: 'REQUEST.WRONG_TYPE', message: 'Send application/json.' };
  if (status === 404) return { status, code: 'REQUEST.NOT_FOUND', message: 'There is nothing at this address.' };
  if (status >= 400 && status < 500)
    return { status, code: 'REQUEST.INVALID', message: 'This request cannot be read. Send application/json.' };
  return {
    status: status === 503 ? 503 : 500,
    code: 'INTERNAL',
    message: 'Something in Stipple failed. Try again, and quote the reference if it happens again.',
  };
}

function statusCodeOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
}
