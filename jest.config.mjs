import { readFileSync } from 'node:fs';

// The build leaves specs out, so they are listed as excluded in `.swcrc`; here they are what is compiled.
const { $schema, exclude, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

const base = {
  rootDir: import.meta.dirname,
  // How what a test imports is found and loaded.
  testEnvironment: '<rootDir>/deploy/local/jest/environment.ts',
  runtime: '<rootDir>/deploy/local/jest/runtime.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  modulePathIgnorePatterns: ['/dist/', '/.duo/', '/fixtures/boundaries/'],
};

/**
 * Kinds of test, told apart by their suffix: `.spec` is pure, `.int.spec` needs servers, `.alone.spec` needs them and the
 * machine to itself, `.e2e.spec` is a journey through a whole branch, `.compose.spec` runs branches in containers,
 * `.k8s.spec` on Kubernetes.
 */
export default {
  // Against a test that hangs; how long a thing may take is for the test itself to say. Jest reads it here only.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/deploy/local/sequencer.ts',
  projects: [
    {
      ...base,
      displayName: 'unit',
      // Nothing in them takes as long; a machine with much else to do does.
      testTimeout: 30_000,
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.(int|alone|e2e|compose|k8s)\\.spec\\.ts$', '/node_modules/'],
    },
    {
      ...base,
      displayName: 'integration',
      testMatch: ['**/*.int.spec.ts'],
      globalSetup: '<rootDir>/deploy/local/jest.setup.ts',
      globalTeardown: '<rootDir>/deploy/local/jest.teardown.ts',
    },
    {
      ...base,
      displayName: 'alone',
      testMatch: ['**/*.alone.spec.ts'],
      globalSetup: '<rootDir>/deploy/local/jest.setup.ts',
      globalTeardown: '<rootDir>/deploy/local/jest.teardown.ts',
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/deploy/local/jest.setup.ts',
      globalTeardown: '<rootDir>/deploy/local/jest.teardown.ts',
    },
    { ...base, displayName: 'compose', testMatch: ['**/*.compose.spec.ts'] },
    { ...base, displayName: 'k8s', testMatch: ['**/*.k8s.spec.ts'] },
  ],
};
