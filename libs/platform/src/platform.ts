import type { HttpConfig } from './config.js';
import type { Pulse } from './health/pulse.js';
import type { Log } from './log.js';
import type { Time } from './time.js';

/**
 * What a service tells the platform about itself. A controller that wants its service's configuration asks for
 * `@Inject(PLATFORM) private readonly platform: PlatformOptions<MatchingConfig>`.
 */
export type PlatformOptions<C extends HttpConfig = HttpConfig> = {
  /** Its name, as it stands in topics and tokens: `follow-up`. */
  service: string;
  config: C;
  /** Where it logs; standard output unless told otherwise. */
  log?: Log;
  /** For what is made before the application and beats too, such as a relay. */
  pulse?: Pulse;
  time?: Time;
  /** Of the service; shown in its OpenAPI document. */
  version?: string;
  /** One sentence for its OpenAPI document. */
  description?: string;
};

/** Token under which the platform's options can be injected. */
export const PLATFORM = Symbol('platform');
