import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Nest's own messages in the log of the service: how it wires itself is for debugging, what goes wrong is not. */
export function nestLog(log: Log): LoggerService {
  const tell =
    (level: 'debug' | 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) => {
      const origin = rest.at(-1);
      const fields = {
        ...(typeof origin === 'string' ? { origin } : {}),
        ...(message instanceof Error ? { err: message } : {}),
      };
      log[level](fields, message instanceof Error ? message.name : String(message));
    };
  return {
    log: tell('debug'),
    debug: tell('debug'),
    verbose: tell('debug'),
    warn: tell('warn'),
    error: tell('error'),
    fatal: tell('fatal'),
  };
}
