import { valuesOf } from '../local/env-file.ts';
import { parseDoctor } from './options.ts';

const words = (text: string) => text.split(' ');

it('takes what is to be looked at; the settings are those of the branch unless told', () => {
  expect(parseDoctor(words('--branch ghent --kubernetes g --at https://a/ --at http://b'))).toMatchObject({
    branch: 'ghent',
    kubernetes: 'g',
    at: ['https://a', 'http://b'],
    envFiles: ['deploy/branches/ghent.env'],
  });
  expect(parseDoctor(words('--branch ghent --env-file a --env-file b')).envFiles).toEqual(['a', 'b']);
});

it.each([
  ['--at http://a', 'which branch?'],
  ['--branch ghent --compose g --url postgresql://there', 'one place'],
])('refuses %j', (args, why) => expect(() => parseDoctor(words(args))).toThrow(why));

it('reads lines of KEY=value', () => {
  expect(valuesOf('# A=1\nA=\nB=a=b\nno line\n')).toEqual({ A: '', B: 'a=b' });
});
