import { parseClose } from './options.ts';

const none = { intake: undefined, matching: undefined, followUp: undefined, impact: undefined };
const of = (line: string) => parseClose(line.split(' '));

it('reads each step with what it needs', () => {
  expect(of('announce --branch aalst --successor ghent --on 2027-01-31')).toEqual({
    ...{ step: 'announce', branch: 'aalst', urls: none, successor: 'ghent', on: '2027-01-31' },
  });
  expect(of('export --branch aalst --folder f --to age1x --compose aalst')).toMatchObject({
    ...{ step: 'export', folder: 'f', to: ['age1x'], compose: 'aalst' },
  });
  expect(of('hand-over --branch aalst --folder f --into http://there')).toMatchObject({ into: 'http://there' });
  expect(of('erase --branch aalst --folder f --yes aalst --backups b --kafka a:1 --kafka b:1 --national none')).toEqual(
    {
      ...{ step: 'erase', branch: 'aalst', urls: none, folder: 'f', yes: 'aalst', backups: ['b'] },
      ...{ kafka: ['a:1', 'b:1'], redis: undefined, national: 'none' },
    },
  );
  expect(of('erase --branch aalst --folder f --backups none')).toMatchObject({ backups: [], yes: undefined });
});

it.each([
  ['announce --branch aalst --on 2027-01-31', 'which branch takes over?'],
  ['announce --branch aalst --successor ghent --on soon', 'a day is written'],
  ['export --folder f', 'which branch?'],
  ['export --branch aalst', 'where is it noted?'],
  ['erase --branch aalst --folder f', 'where are the backups'],
  ['erase --branch aalst --folder f --backups b --compose c --url u', 'in one place'],
  ['forget --branch aalst --folder f', 'which step?'],
  ['export erase --branch aalst --folder f', 'one step at a time'],
])('refuses "%s"', (line, why) => expect(() => of(line)).toThrow(why));
