import { parseBranch } from '@duo/kernel';
import { z } from 'zod';

/** The environment is wrong: each wrong key with the rule it breaks, never with its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly { key: string; rule: string }[]) {
    super(['The environment is wrong:', ...problems.map(({ key, rule }) => `  ${key}: ${rule}`)].join('\n'));
  }
}

/**
 * Reads the environment a schema asks for; an empty value counts as none, for compose and env files cannot leave a key
 * out. Throws one ConfigError that names every wrong key.
 */
export function loadConfig<S extends z.ZodType>(schema: S, env: Record<string, string | undefined>): z.output<S> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new ConfigError(
    read.error.issues.map((issue) => ({
      key: issue.path.join('.') || 'environment',
      rule: issue.path[0] !== undefined && given[String(issue.path[0])] === undefined ? missing(issue) : issue.message,
    })),
  );
}

const missing = (issue: z.core.$ZodIssue) => (issue.code === 'custom' ? issue.message : 'is missing');

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const needed = (key: string, message: string) => ({ path: [key], message, when: () => true });
const branch = z.string().transform((text, context) => {
  try {
    return parseBranch(text);
  } catch (error) {
    context.issues.push({ code: 'custom', message: (error as Error).message, input: undefined });
    return z.NEVER;
  }
});

/** What every process that answers HTTP takes from its environment. */
export const httpConfig = z.object({
  BRANCH: branch.describe('The branch this process serves'),
  SERVICE_PORT: whole(0, 65_535).default(0).describe('Port of the HTTP API; 0 takes a free one'),
  LISTEN_HOST: z.string().default('127.0.0.1').describe('Address the HTTP API listens on'),
  AUTH_ISSUER: z.string().min(1).describe('Issuer (`iss`) of the tokens that are accepted'),
  AUTH_JWKS_URL: z
    .url({ protocol: /^(https?|file)$/ })
    .describe("The issuer's public keys, an http, https or file URL"),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('Least important level that is logged'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where traces are sent (OTLP over HTTP); none are sent without it'),
  HTTP_BODY_LIMIT_KIB: whole(1, 65_536).default(256).describe('Largest request body').meta({ unit: 'KiB' }),
  HTTP_RATE_PER_MINUTE: whole(1, 10_000_000)
    .default(600)
    .describe('Requests of one caller, or of one address without a token')
    .meta({ unit: 'requests a minute' }),
  HTTP_TRUSTED_PROXIES: z
    .string()
    .regex(/^[0-9a-fA-F.:/]+(,[0-9a-fA-F.:/]+)*$/, 'must be addresses or ranges, separated by commas')
    .optional()
    .describe(
      'Proxies whose X-Forwarded-For is believed, addresses or CIDR ranges separated by commas; none by default',
    ),
  STOP_GRACE_SECONDS: whole(0, 600)
    .default(20)
    .describe('How long requests in hand may take when the process stops')
    .meta({ unit: 'seconds' }),
  DUO_VERSION: z.string().default('local').describe('The release that this process is; its image says it'),
});

export type HttpConfig = z.output<typeof httpConfig>;

/** What every service takes from its environment; a service adds its own keys with `.extend`. */
export const baseConfig = httpConfig
  .extend({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe("URL of the branch's database"),
    DATABASE_POOL: whole(1, 200).default(10).describe('Most connections of the pool').meta({ unit: 'connections' }),
    EVENT_LOG: z.enum(['kafka', 'postgres']).describe('Where events are kept'),
    KAFKA_BROKERS: z
      .string()
      .regex(/^[^\s,]+:\d+(,[^\s,]+:\d+)*$/, 'must be host:port, separated by commas')
      .optional()
      .describe('Brokers, `host:port` separated by commas; needed when EVENT_LOG is kafka'),
    KAFKA_TLS: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true')
      .describe('Whether brokers are spoken to over TLS; an authority of one’s own goes to NODE_EXTRA_CA_CERTS'),
    KAFKA_SASL: z
      .enum(['plain', 'scram-sha-256', 'scram-sha-512'])
      .optional()
      .describe('How to log in to the brokers; without it nobody is asked for a name'),
    KAFKA_USERNAME: z.string().min(1).optional().describe('Name at the brokers; needed with KAFKA_SASL'),
    KAFKA_PASSWORD: z.string().min(1).optional().describe('Password at the brokers; needed with KAFKA_SASL'),
    KAFKA_PARTITIONS: whole(1, 1000).default(6).describe('Partitions of a topic that is created'),
    KAFKA_REPLICATION: whole(1, 9).default(1).describe('Copies of a topic that is created'),
    JOBS: z.enum(['redis', 'postgres']).describe('Where jobs of the next 24 hours wait'),
    REDIS_URL: z
      .url({ protocol: /^rediss?$/ })
      .optional()
      .describe('URL of Redis; needed when JOBS is redis'),
    JOBS_RECONCILE_SECONDS: whole(1, 3600)
      .default(30)
      .describe('From one look for jobs that are missing in the queue to the next')
      .meta({ unit: 'seconds' }),
  })
  .refine(
    (c) => c.EVENT_LOG !== 'kafka' || c.KAFKA_BROKERS,
    needed('KAFKA_BROKERS', 'is needed when EVENT_LOG is kafka'),
  )
  .refine((c) => !c.KAFKA_SASL || c.KAFKA_USERNAME, needed('KAFKA_USERNAME', 'is needed with KAFKA_SASL'))
  .refine((c) => !c.KAFKA_SASL || c.KAFKA_PASSWORD, needed('KAFKA_PASSWORD', 'is needed with KAFKA_SASL'))
  .refine((c) => c.JOBS !== 'redis' || c.REDIS_URL, needed('REDIS_URL', 'is needed when JOBS is redis'));

export type BaseConfig = z.output<typeof baseConfig>;

export type EnvironmentKey = {
  key: string;
  meaning: string;
  default: string | undefined;
  unit: string | undefined;
  required: boolean;
};

/** The keys of a configuration schema as a README tells them: a test compares the two. */
export function environmentOf(schema: z.ZodObject): EnvironmentKey[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(json.properties ?? {}).map(([key, property]) => {
    const {
      description = '',
      default: value,
      unit,
    } = property as { description?: string; default?: unknown; unit?: string };
    const required = json.required?.includes(key) ?? false;
    return { key, meaning: description, default: value === undefined ? undefined : String(value), unit, required };
  });
}
