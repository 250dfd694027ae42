import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** Log of this process: JSON lines with ids and names of declarations. */
export function openLog(level: string): Logger {
  return pino({ level, base: { process: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Nest tells of its modules at length; only what goes wrong is worth a line. */
export function nestLog(log: Logger): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => log.warn({ nest: String(message) }, 'nest'),
    error: (message: unknown) => log.error({ nest: String(message) }, 'nest'),
    fatal: (message: unknown) => log.fatal({ nest: String(message) }, 'nest'),
  };
}
