import type { HttpConfig } from './config.js';
import type { Log } from './log.js';

/** What a service tells the platform about itself. */
export type PlatformOptions = {
  /** Its name, as it stands in topics and tokens: `follow-up`. */
  service: string;
  config: HttpConfig;
  /** Where it logs; standard output unless told otherwise. */
  log?: Log;
  /** Of the service; shown in its OpenAPI document. */
  version?: string;
  /** One sentence for its OpenAPI document. */
  description?: string;
};

/** Token under which the platform's options can be injected. */
export const PLATFORM = Symbol('platform');
