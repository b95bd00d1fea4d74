import { z } from 'zod';
import { environment } from '../test/small-service.js';
import { baseConfig, ConfigError, loadConfig } from './config.js';

const problemsOf = (env: Record<string, string | undefined>) => {
  try {
    loadConfig(baseConfig, env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

it('takes numbers as numbers, and the defaults for what is not said or empty', () => {
  const config = loadConfig(baseConfig, { ...environment, DATABASE_POOL: '25', SERVICE_PORT: '' });
  expect(config).toMatchObject({
    BRANCH: 'ghent',
    DATABASE_POOL: 25,
    SERVICE_PORT: 0,
    LISTEN_HOST: '127.0.0.1',
    STOP_GRACE_SECONDS: 20,
  });
});

it.each([
  ['BRANCH', undefined, 'is missing'],
  ['BRANCH', '', 'is missing'],
  ['BRANCH', 'Ghent!', 'a branch is named in 2 to 31 lower-case letters, digits and hyphens'],
  ['DATABASE_URL', 'mysql://secret@host', 'Invalid URL'],
  ['DATABASE_POOL', '0', 'Too small: expected number to be >=1'],
  ['DATABASE_POOL', 'many', 'Invalid input: expected number, received NaN'],
  ['EVENT_LOG', 'rabbit', 'Invalid option: expected one of "kafka"|"postgres"'],
  ['EVENT_LOG', 'kafka', 'is needed when EVENT_LOG is kafka', 'KAFKA_BROKERS'],
  ['JOBS', 'redis', 'is needed when JOBS is redis', 'REDIS_URL'],
  ['KAFKA_TLS', 'yes', 'Invalid option: expected one of "true"|"false"'],
  ['KAFKA_BROKERS', 'here,there', 'must be host:port, separated by commas'],
  ['HTTP_TRUSTED_PROXIES', 'the proxy', 'must be addresses or ranges, separated by commas'],
  ['AUTH_JWKS_URL', 'ftp://x/y', 'Invalid URL'],
])('%s = %j: %s', (key, value, rule, named = key) => {
  expect(problemsOf({ ...environment, [key]: value })).toEqual([{ key: named, rule }]);
});

it('asks for a name and a password where brokers want a log-in', () => {
  const rule = 'is needed with KAFKA_SASL';
  expect(problemsOf({ ...environment, KAFKA_SASL: 'scram-sha-512' })).toEqual([
    { key: 'KAFKA_USERNAME', rule },
    { key: 'KAFKA_PASSWORD', rule },
  ]);
});

it('names every wrong key at once, and never a value', () => {
  const secrets = {
    BRANCH: 'hunter2-BRANCH',
    DATABASE_URL: 'hunter2',
    EVENT_LOG: 'hunter2',
    JOBS: 'redis',
    REDIS_URL: 'hunter2',
    SERVICE_PORT: 'hunter2',
  };
  const problems = problemsOf({ ...environment, ...secrets });
  expect(problems.map(({ key }) => key).sort()).toEqual([
    'BRANCH',
    'DATABASE_URL',
    'EVENT_LOG',
    'REDIS_URL',
    'SERVICE_PORT',
  ]);
  expect(new ConfigError(problems).message).not.toContain('hunter2');
  expect(new ConfigError(problems).message).toContain('DATABASE_URL: Invalid URL');
});

it('is extended by a service without losing what belongs together', () => {
  const config = baseConfig.extend({ HOURS: z.coerce.number().default(24) });
  expect(loadConfig(config, environment).HOURS).toBe(24);
  expect(() => loadConfig(config, { ...environment, EVENT_LOG: 'kafka' })).toThrow('KAFKA_BROKERS');
});
