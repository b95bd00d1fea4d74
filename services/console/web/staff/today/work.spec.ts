import { ageOf, countOf, countsOf, isLate, longestFirst, placeOf, sourceOf, toCall, type Work } from './work.js';

const work = (special: Partial<Work>): Work => ({ kind: 'interview', since: '2021-03-12', person: 'p1', ...special });
const intake = {
  work: [work({ since: '2021-03-01' }), work({ kind: 'ask-again', since: '2021-03-09', person: 'p2' })],
  counts: { interview: 12, 'ask-again': 1, training: 0 },
};
const followUp = {
  work: [work({ kind: 'silence', since: '2021-03-04', duo: 'd1', light: 'red' as const })],
  counts: { silence: 3 },
};

it('puts in front whoever waits longest, whatever for', () => {
  expect(longestFirst([intake, followUp]).map(({ kind }) => kind)).toEqual(['interview', 'silence', 'ask-again']);
});

it('counts what waits, also what is not shown', () => {
  expect(countsOf([followUp, intake])).toEqual([
    ['interview', 12],
    ['ask-again', 1],
    ['silence', 3],
  ]);
  expect([countOf(intake), countOf(undefined)]).toEqual([13, 0]);
});

it.each`
  of                                                    | to              | search
  ${{ kind: 'interview' }}                              | ${'/people/p1'} | ${{ do: 'interview' }}
  ${{ kind: 'training' }}                               | ${'/people/p1'} | ${{ do: 'training' }}
  ${{ kind: 'attendance', session: 's1' }}              | ${'/sessions'}  | ${{ session: 's1' }}
  ${{ kind: 'over-target' }}                            | ${'/matching'}  | ${undefined}
  ${{ kind: 'silence', duo: 'd1' }}                     | ${'/duos/d1'}   | ${{}}
  ${{ kind: 'check-in', duo: 'd1' }}                    | ${'/duos/d1'}   | ${{ do: 'check-in' }}
  ${{ kind: 'measure', duo: 'd1', moment: 'month-12' }} | ${'/duos/d1'}   | ${{ do: 'measure-month-12' }}
`('$of.kind is done at $to', ({ of, to, search }) => {
  expect(placeOf(work(of))).toEqual({ to, ...(search ? { search } : {}) });
});

it.each`
  days    | n     | unit
  ${0}    | ${0}  | ${'day'}
  ${99}   | ${99} | ${'day'}
  ${365}  | ${12} | ${'month'}
  ${3244} | ${8}  | ${'year'}
`('tells $days days as $n of the unit $unit', ({ days, n, unit }) => {
  expect(ageOf(days)).toEqual({ n, unit });
});

it('says whom to call, what is late, and who knows of it', () => {
  expect(toCall(work({ kind: 'measure', mentee: 'm1' }))).toBe('m1');
  expect(toCall(work({}))).toBeUndefined();
  expect(isLate(work({ since: '2021-02-20' }), '2021-03-12')).toBe(true);
  expect(isLate(work({ kind: 'silence', light: 'amber', since: '2021-02-20' }), '2021-03-12')).toBe(false);
  expect(sourceOf('measure')).toBe('follow-up');
});
