const variables = {
  postgres: 'DUO_TEST_POSTGRES_URL',
  redis: 'DUO_TEST_REDIS_URL',
  kafka: 'DUO_TEST_KAFKA_BROKERS',
  chromium: 'DUO_TEST_CHROMIUM',
  promtool: 'DUO_TEST_PROMTOOL',
  kustomize: 'DUO_TEST_KUSTOMIZE',
} as const;

export type TestServer = keyof typeof variables;

/** The address of a server that the whole run shares. Break only those that you started yourself. */
export function addressOf(server: TestServer): string {
  const address = process.env[variables[server]];
  if (!address) throw new Error(`this run has no ${server}: ${variables[server]} is not set`);
  return address;
}

/**
 * `describe` for tests that need servers: left out, and counted as such, where one is missing. A run on CI does not come
 * here, because it does not begin with a server missing.
 */
export function describeOn(...servers: TestServer[]): jest.Describe {
  return servers.every((server) => process.env[variables[server]]) ? describe : describe.skip;
}
