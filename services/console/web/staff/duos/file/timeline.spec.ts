import { byDay, wordsOf } from './timeline.js';

const at = (on: string, what: string, code = '') => ({ on, what, code });

it('tells the newest day first, and its happenings together', () => {
  const days = byDay([
    at('2026-01-01', 'formed'),
    at('2026-01-05', 'agreement-signed'),
    at('2026-01-05', 'meeting', 'met'),
  ]);
  expect(days.map(({ on, entries }) => [on, entries.map(({ what }) => what)])).toEqual([
    ['2026-01-05', ['meeting', 'agreement-signed']],
    ['2026-01-01', ['formed']],
  ]);
});

it('has words for what happened and for its kind, and shows a code that it does not know', () => {
  expect(wordsOf(at('', 'goal-set', 'language'))).toMatchObject({ what: { en: 'Goal set' }, kind: { en: 'Language' } });
  expect(wordsOf(at('', 'formed')).kind).toBeUndefined();
  expect(wordsOf(at('', 'danced', 'tango'))).toMatchObject({ what: { en: 'danced' }, kind: { en: 'tango' } });
});
