import { join } from 'node:path';
import { followImports } from './boundaries.ts';
import { draw } from './picture.ts';

const drawn = async (fixture: string) =>
  draw(await followImports(join(import.meta.dirname, 'fixtures', 'boundaries', fixture)));

it('shows an arrow for what is imported, types included', async () => {
  const picture = await drawn('services-import-libs');
  expect(picture).toContain('services_matching --> libs_platform');
  expect(picture).toContain('services_matching --> services_intake');
  expect(picture).not.toContain('libs_platform --> ');
});

it('leaves out what only tests import', async () => {
  const picture = await drawn('messaging-imports-platform-and-pure-libs');
  expect(picture).toContain('libs_messaging --> libs_platform');
  expect(picture).not.toContain('--> deploy_local');
});

it('shows how the folders of a package hang together', async () => {
  const folders = (await drawn('rules-import-no-edge')).split('## Folders')[1];
  expect(folders).toContain('services_matching_proposals --> services_matching');
});
