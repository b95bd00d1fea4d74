import { missingFrom, readLock } from './lock.ts';

it('is complete for every platform, so that npm ci takes it anywhere', () => {
  // `npm run lock` completes it.
  expect(missingFrom(readLock())).toEqual({});
});

it('would be noticed when a platform is missing', () => {
  const { packages } = readLock();
  const tool = packages['node_modules/@biomejs/biome'];
  const lock = { packages: { 'node_modules/@biomejs/biome': { ...tool, dev: true } } };
  expect(missingFrom(lock)['node_modules/@biomejs/cli-darwin-arm64']).toEqual({
    version: tool?.version,
    cpu: ['arm64'],
    os: ['darwin'],
    dev: true,
    optional: true,
  });
});
