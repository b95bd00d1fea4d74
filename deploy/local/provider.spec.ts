import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choicePage, languageOf } from './provider/page.ts';
import { openStore } from './provider/store.ts';
import { claimsOf, usersOf } from './provider/users.ts';

it.each([
  ['local-coordinator', 'console-ghent', { role: 'coordinator', branch: 'ghent' }],
  ['local-dpo', 'console-ghent', { role: 'dpo' }],
  ['local-dpo', 'console-national', { role: 'dpo' }],
  ['local-coordinator', 'console-national', undefined],
  ['somebody', 'console-ghent', undefined],
  [undefined, 'console-ghent', undefined],
])('%s at %s is %j', (user, client, claims) => expect(claimsOf(user, client)).toEqual(claims));

it.each([
  [['nl', 'fr-BE'], 'nl'],
  [['', 'fr-BE,nl;q=0.5'], 'fr'],
  [['de en'], 'en'],
  [['de', 'tr'], 'en'],
  [[undefined], 'en'],
] as const)('speaks to %j in %s', (asked, language) => expect(languageOf(...asked)).toBe(language));

it('has a button for everybody who can log in there', () => {
  const page = choicePage('fr', '/interaction/1', usersOf('console-national'));
  expect(page).toContain('Ceci est une démonstration');
  expect(page.match(/<button /g)).toHaveLength(3);
});

describe('what the local log-in remembers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duo-store-'));
  const file = join(folder, 'logged-in.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is gone when it has had its time', async () => {
    let now = 0;
    const codes = openStore(undefined, () => now)('AuthorizationCode');
    await codes.upsert('c', { grantId: 'g' }, 60);
    now = 59_999;
    expect(await codes.find('c')).toEqual({ grantId: 'g' });
    now = 60_000;
    expect(await codes.find('c')).toBeUndefined();
  });

  it('outlives a restart where somebody stays logged in by it, and what was taken back stays so', async () => {
    const first = openStore(file);
    await first('RefreshToken').upsert('kept', { grantId: 'g' }, 60);
    await first('RefreshToken').upsert('ended', { grantId: 'h' }, 60);
    await first('AuthorizationCode').upsert('code', { grantId: 'g' }, 60);
    await first('Grant').revokeByGrantId('h');
    const second = openStore(file);
    expect(await second('RefreshToken').find('kept')).toEqual({ grantId: 'g' });
    expect(await second('RefreshToken').find('ended')).toBeUndefined();
    expect(await second('AuthorizationCode').find('code')).toBeUndefined();
  });

  it('finds by another name, and marks what was used', async () => {
    const store = openStore();
    await store('Session').upsert('s', { uid: 'u' }, 60);
    expect(await store('Session').findByUid('u')).toEqual({ uid: 'u' });
    await store('AuthorizationCode').upsert('c', {}, 60);
    await store('AuthorizationCode').consume('c');
    expect(await store('AuthorizationCode').find('c')).toMatchObject({ consumed: expect.any(Number) });
    await store('Session').destroy('s');
    expect(await store('Session').findByUid('u')).toBeUndefined();
  });
});
