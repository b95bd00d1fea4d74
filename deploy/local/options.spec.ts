import { parseImport } from './import.options.ts';
import { parseStart } from './start.options.ts';

describe('npm run import', () => {
  it('takes files and what is to be done with them', () => {
    const args = '--branch ghent --dry-run --mapping m.json --bad-rows out --url-intake http://there a.csv b.xlsx';
    expect(parseImport(args.split(' '))).toEqual({
      branch: 'ghent',
      intake: 'http://there',
      dryRun: true,
      mapping: 'm.json',
      badRowsTo: 'out',
      files: ['a.csv', 'b.xlsx'],
    });
  });

  it('takes up what was broken off', () =>
    expect(parseImport(['--resume', 'i1'])).toMatchObject({ branch: 'brussels', dryRun: false, resume: 'i1' }));

  it.each([
    ['', 'which files?'],
    ['--branch Ghent a.csv', 'a branch is named in'],
    ['--resume i1 a.csv', 'has its files and its mapping already'],
    ['--resume i1 --mapping m.json', 'has its files and its mapping already'],
    ['2019/people.csv 2020/people.csv', 'two files are named people.csv'],
    ['--dryrun a.csv', "Unknown option '--dryrun'"],
  ])('refuses %j', (args, why) => expect(() => parseImport(args.split(' ').filter(Boolean))).toThrow(why));
});

describe('npm start', () => {
  it.each([
    ['', { branches: ['brussels'], all: false, empty: false }],
    ['--branch ghent --empty', { branches: ['ghent'], all: false, empty: true }],
    ['--all', { branches: expect.arrayContaining(['aalst', 'liege']), all: true, empty: false }],
  ])('takes %j', (args, options) => expect(parseStart(args.split(' ').filter(Boolean))).toEqual(options));

  it.each(['--branch Ghent', '--emty', 'ghent'])('refuses %j', (args) =>
    expect(() => parseStart(args.split(' '))).toThrow(),
  );
});
