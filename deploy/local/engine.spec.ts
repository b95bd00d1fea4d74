import { baseImages, engineMissing } from './engine.ts';

it('knows the images that somebody else makes', () => {
  expect(baseImages().sort()).toEqual([
    'apache/kafka:4.3.1',
    'node:24-bookworm-slim',
    'postgres:18-bookworm',
    'redis:8-bookworm',
  ]);
});

it('says why branches cannot run in containers', async () => {
  const path = process.env.PATH;
  process.env.PATH = '/nowhere';
  expect(await engineMissing()).toBe('no container engine answers (docker info)');
  process.env.PATH = path;
});
