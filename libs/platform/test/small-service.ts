import { Writable } from 'node:stream';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import {
  baseConfig,
  createHttp,
  createLog,
  type Http,
  type HttpOptions,
  linkKeys,
  loadConfig,
  PlatformModule,
} from '../src/index.js';
import { openTestIssuer, type TestIssuer } from '../src/testing.js';

@Module({})
class SmallModule {}

export type SmallService = {
  url: string;
  http: Http;
  issuer: TestIssuer;
  /** What was logged so far, one object a line. */
  lines(): Record<string, unknown>[];
  /** The same as text, to look for what must not stand there. */
  logged(): string;
  close(): Promise<void>;
};

export const environment = {
  BRANCH: 'ghent',
  DATABASE_URL: 'postgres://127.0.0.1:1/nowhere',
  EVENT_LOG: 'postgres',
  JOBS: 'postgres',
  AUTH_ISSUER: 'https://issuer.example',
  AUTH_JWKS_URL: 'file:///nowhere.json',
};

/** A service of these controllers, named `small`, on 127.0.0.1, with an issuer of its own. */
export async function smallService(
  controllers: Type[],
  env: Record<string, string> = {},
  { prepare, ...options }: HttpOptions & { prepare?: (http: Http) => void } = {},
): Promise<SmallService> {
  const issuer = await openTestIssuer();
  const written: string[] = [];
  const to = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const config = loadConfig(env.LINK_SECRET ? baseConfig.extend(linkKeys) : baseConfig, {
    ...environment,
    AUTH_ISSUER: issuer.issuer,
    AUTH_JWKS_URL: issuer.jwksUrl,
    ...env,
  });
  const log = createLog({ branch: config.BRANCH, service: 'small', level: config.LOG_LEVEL, to });
  const root: DynamicModule = {
    module: SmallModule,
    imports: [PlatformModule.forRoot({ service: 'small', config, log })],
    controllers,
  };
  const http = await createHttp(root, config, options);
  prepare?.(http);
  const close = async () => {
    await http.close();
    await issuer.close();
  };
  const url = await http.listen().catch(async (error) => {
    await close();
    throw error;
  });
  return {
    url,
    http,
    issuer,
    close,
    logged: () => written.join(''),
    lines: () => written.map((line) => JSON.parse(line)),
  };
}
