import { loadConfig } from '@duo/platform';
import { config } from './config.js';

const environment = {
  BRANCH: 'ghent',
  DATABASE_URL: 'postgres://127.0.0.1/duo_ghent',
  EVENT_LOG: 'postgres',
  JOBS: 'postgres',
  AUTH_ISSUER: 'https://sign-in.example',
  AUTH_JWKS_URL: 'https://sign-in.example/keys',
};

it.each(['4', '0', '-10', 'few'])('refuses to publish numbers of %s people', (threshold) => {
  const start = () => loadConfig(config, { ...environment, IMPACT_PUBLICATION_THRESHOLD: threshold });
  expect(start).toThrow('IMPACT_PUBLICATION_THRESHOLD');
});

it('publishes from 10 people unless told otherwise', () => {
  expect(loadConfig(config, environment).IMPACT_PUBLICATION_THRESHOLD).toBe(10);
  expect(loadConfig(config, { ...environment, IMPACT_PUBLICATION_THRESHOLD: '5' }).IMPACT_PUBLICATION_THRESHOLD).toBe(
    5,
  );
});
