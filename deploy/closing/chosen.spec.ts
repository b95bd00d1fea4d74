import { chooser } from './chosen.ts';

function filled() {
  const { goes, counts } = chooser();
  const person = (record: string, consents: string, left = '') =>
    goes('people', { record, consents, withdrew_on: left });
  const yes = 'programme:2021-01-01;hand-over:2021-03-02';
  const people = {
    ...{ a: person('a', yes), b: person('b', yes), c: person('c', 'programme:2021-01-01'), d: person('d', '') },
    ...{ e: person('e', yes, '2021-03-05'), f: person('f', 'not-hand-over:2021-03-02') },
  };
  return { goes, counts, people };
}

it('takes whoever agrees and has not left', () =>
  expect(filled().people).toEqual({ a: true, b: true, c: false, d: false, e: false, f: false }));

it('takes a duo, and what it did, only when both agree', () => {
  const { goes, counts } = filled();
  expect(goes('duos', { record: '1', mentee: 'a', mentor: 'b' })).toBe(true);
  expect(goes('duos', { record: '2', mentee: 'a', mentor: 'c' })).toBe(false);
  expect(goes('duos', { record: '3', mentee: 'e', mentor: 'c' })).toBe(false);
  for (const table of ['meetings', 'outcomes', 'measures'] as const)
    expect([goes(table, { duo: '1' }), goes(table, { duo: '2' })]).toEqual([true, false]);
  expect(goes('proposals', { mentee: 'a', mentor: 'b' })).toBe(true);
  expect(goes('proposals', { mentee: 'a', mentor: 'd' })).toBe(false);
  expect(goes('assessments', { mentee: 'a', duo: '' })).toBe(true);
  expect(goes('assessments', { mentee: 'a', duo: '1' })).toBe(true);
  expect(goes('assessments', { mentee: 'a', duo: '2' })).toBe(false);
  expect(goes('assessments', { mentee: 'c', duo: '' })).toBe(false);
  expect(counts()).toEqual({ people: 2, duos: 1, duosLeft: 1 });
});
