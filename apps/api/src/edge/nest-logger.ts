import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** What Nest has to say, in our log. Its chatter at start is for those who look for it. */
export class NestLogger implements LoggerService {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  log(message: unknown): void {
    this.#logger.debug(String(message));
  }

  warn(message: unknown): void {
    this.#logger.warn(String(message));
  }

  error(message: unknown, stack?: unknown): void {
    this.#logger.error({ stack }, message instanceof Error ? message.message : String(message));
  }
}
