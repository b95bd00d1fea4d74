import { parseBackup, parseDrill, parseRestore } from './options.ts';
import { backupsOf, nameOf, tooMany } from './retention.ts';

const words = (text: string) => text.split(' ').filter(Boolean);

it('takes what is to be done', () => {
  expect(parseBackup(words('--branch ghent --out b --to age1a --to age1b --keep 3'))).toMatchObject({
    branch: 'ghent',
    out: 'b',
    to: ['age1a', 'age1b'],
    keep: 3,
  });
  expect(parseBackup(words('--branch ghent --out b'))).toMatchObject({ to: [], keep: 14 });
  expect(parseRestore(words('--branch ghent --from f --compose ghent'))).toMatchObject({ from: 'f', compose: 'ghent' });
  expect(parseDrill(words('--branch ghent --from b'))).toMatchObject({ from: 'b', maxAgeHours: 26 });
});

it.each([
  ['--out b', 'which branch?'],
  ['--branch Ghent --out b', 'a branch is named in'],
  ['--branch ghent', 'into which folder?'],
  ['--branch ghent --out b --keep 0', '--keep is a number from 1'],
  ['--branch ghent --out b --compose ghent --url postgresql://there', 'one place'],
  ['--branch ghent --ouT b', 'Unknown option'],
])('refuses %j', (args, why) => expect(() => parseBackup(words(args))).toThrow(why));

describe('a folder of backups', () => {
  const day = (at: number) => new Date(Date.UTC(2021, 2, at, 12, 0, 0, 7));
  const names = [3, 1, 4, 2].map((at) => nameOf('ghent', day(at), at === 4));

  it('has names in the order of their time', () => {
    expect(names[0]).toBe('ghent-20210303T120000Z.tar.zst');
    expect(backupsOf('ghent', names)).toEqual([4, 3, 2, 1].map((at) => nameOf('ghent', day(at), at === 4)));
  });

  it('keeps the newest, and what is not of this branch, or no backup; not what was broken off', () => {
    const others = [
      'aalst-20200101T000000Z.tar.zst',
      'ghent-2-20200101T000000Z.tar.zst',
      'ghent.dump',
      'aalst-20200101T000000Z.tar.zst.part',
    ];
    expect(tooMany('ghent', [...others, ...names], 2)).toEqual([2, 1].map((at) => nameOf('ghent', day(at), false)));
    expect(tooMany('ghent', [...others, ...names], 4)).toEqual([]);
    expect(tooMany('ghent', [...names, `${names[1]}.part`], 4)).toEqual([`${names[1]}.part`]);
  });
});
