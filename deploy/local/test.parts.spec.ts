import { parse } from './test.parts.ts';

it.each([
  ['', ['check', 'integration', 'alone', 'browser', 'compose', 'k8s'], []],
  ['k8s', ['k8s'], []],
  ['compose', ['compose'], []],
  ['integration', ['integration'], []],
  ['integration outbox', ['integration'], ['outbox']],
  ['integration browser', ['integration', 'browser'], []],
  ['check types', ['check'], ['types']],
  ['integration -t kill', ['integration'], ['-t', 'kill']],
  ['outbox', ['unit', 'integration', 'alone', 'browser'], ['outbox', '--passWithNoTests']],
  ['outbox integration', ['unit', 'integration', 'alone', 'browser'], ['outbox', 'integration', '--passWithNoTests']],
  ['unit unit', ['unit'], []],
])('npm test -- %s', (words, parts, args) => {
  expect(parse(words.split(' ').filter(Boolean))).toEqual({ parts, args });
});
