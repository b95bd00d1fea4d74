import { languages, letterTemplates } from '@duo/kernel';
import { compose, pauseMs, type Wording } from './letter.js';

const wording: Wording = {
  template: 'answer-wanted',
  language: 'nl',
  given: 'Leila',
  other: 'Marc',
  facts: { successor: 'Gent', closesOn: '2021-03-13', endsOn: '2021-09-20' },
  link: 'https://duo.example/my/answer-proposal#key',
  branch: 'Gent',
};

it.each(letterTemplates.flatMap((template) => languages.map((language) => [template, language] as const)))(
  '%s has words in %s, with nothing left to fill in',
  (template, language) => {
    const { subject, body } = compose({ ...wording, template, language });
    expect(`${subject} ${body}`).not.toMatch(/[{}]|undefined/);
    expect(body).toContain('Leila');
    expect(subject.length).toBeLessThan(80);
  },
);

it('speaks the language of the reader, and writes days as it does', () => {
  expect(compose(wording).body).toContain('voor 13 maart 2021 weten');
  expect(compose({ ...wording, language: 'fr' }).body).toContain('avant le 13 mars 2021');
  expect(compose({ ...wording, language: 'en' }).body).toContain('before 13 March 2021');
  expect(compose(wording).body.split('\n')).toContain(wording.link);
});

it('greets also whose name is not known', () => {
  expect(compose({ ...wording, given: '' }).body).toMatch(/^Dag,\n/);
});

it.each([
  ['a template that there is not', { template: 'invoice' }, 'no-such-letter'],
  ['a name like a property of every object', { template: 'constructor' }, 'no-such-letter'],
  ['a fact that is missing', { facts: {} }, 'letter-lacks'],
  ['a link that is missing', { link: '' }, 'letter-lacks'],
])('refuses %s', (_, given, code) => {
  expect(() => compose({ ...wording, ...given })).toThrow(expect.objectContaining({ code }));
});

it('waits longer after each attempt, an hour at most', () => {
  expect([1, 2, 3, 8].map(pauseMs)).toEqual([10_000, 40_000, 160_000, 3_600_000]);
});
