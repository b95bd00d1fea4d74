import { meeting, running } from '../../test/given.js';
import { counted, tallyOf } from './tally.js';
import { mondayOf, silentWeeks } from './week.js';

it.each([
  ['2021-03-08', '2021-03-08'],
  ['2021-03-14', '2021-03-08'],
  ['1969-12-31', '1969-12-29'],
])('%s is in the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

it.each`
  from            | to              | contacts                        | weeks | why
  ${'2021-03-05'} | ${'2021-04-04'} | ${[]}                           | ${4}  | ${'the cut week of the agreement is none'}
  ${'2021-03-08'} | ${'2021-03-14'} | ${[]}                           | ${1}  | ${'a whole week'}
  ${'2021-03-08'} | ${'2021-03-13'} | ${[]}                           | ${0}  | ${'a day less than a week'}
  ${'2021-03-05'} | ${'2021-04-04'} | ${['2021-03-08', '2021-03-14']} | ${3}  | ${'two contacts in one week'}
  ${'2021-03-05'} | ${'2021-04-04'} | ${['2021-03-06', '2021-04-05']} | ${4}  | ${'contacts outside of whole weeks'}
  ${'2021-03-05'} | ${'2021-03-01'} | ${[]}                           | ${0}  | ${'nothing between'}
`('$from to $to with $contacts: $weeks silent weeks ($why)', ({ from, to, contacts, weeks }) => {
  expect(silentWeeks(from, to, contacts)).toBe(weeks);
});

const record = { duo: running.id, meetings: 5, minutes: 600, silentWeeks: 2, lastHeldOn: '2021-04-01' };
const cancelled = (day: string) => meeting(day, { kind: 'cancelled', minutes: 0 });

it.each`
  why                                  | logged                                                                                                    | base                                                                        | until           | tally
  ${'nothing yet'}                     | ${[]}                                                                                                     | ${null}                                                                     | ${undefined}    | ${{ meetings: 0, minutes: 0, silentWeeks: 0, lastContactOn: null, cancelledInARow: 0 }}
  ${'calls count, cancelled do not'}   | ${[meeting('2021-03-09'), meeting('2021-03-16', { kind: 'call', minutes: 20 }), cancelled('2021-03-23')]} | ${null}                                                                     | ${undefined}    | ${{ meetings: 2, minutes: 140, lastContactOn: '2021-03-16', cancelledInARow: 1 }}
  ${'taken back was none'}             | ${[meeting('2021-03-09', { takenBackAt: new Date() })]}                                                   | ${null}                                                                     | ${undefined}    | ${{ meetings: 0, minutes: 0, lastContactOn: null }}
  ${'to the last contact'}             | ${[meeting('2021-03-09'), meeting('2021-03-30')]}                                                         | ${null}                                                                     | ${undefined}    | ${{ silentWeeks: 2 }}
  ${'to the closing'}                  | ${[meeting('2021-03-09'), meeting('2021-03-30')]}                                                         | ${null}                                                                     | ${'2021-04-11'} | ${{ silentWeeks: 3 }}
  ${'in the order of the days'}        | ${[cancelled('2021-03-30'), meeting('2021-03-09'), cancelled('2021-03-16')]}                              | ${null}                                                                     | ${undefined}    | ${{ cancelledInARow: 2 }}
  ${'a record, as it counted'}         | ${[]}                                                                                                     | ${record}                                                                   | ${undefined}    | ${{ meetings: 5, minutes: 600, silentWeeks: 2, lastContactOn: '2021-04-01' }}
  ${'a record, and what came since'}   | ${[meeting('2021-04-20')]}                                                                                | ${record}                                                                   | ${undefined}    | ${{ meetings: 6, minutes: 720, silentWeeks: 4, lastContactOn: '2021-04-20' }}
  ${'a record, to the closing'}        | ${[]}                                                                                                     | ${record}                                                                   | ${'2021-04-18'} | ${{ silentWeeks: 4 }}
  ${'a record without a meeting'}      | ${[]}                                                                                                     | ${{ ...record, meetings: 0, minutes: 0, silentWeeks: 3, lastHeldOn: null }} | ${undefined}    | ${{ silentWeeks: 3 }}
  ${'the same, counted to its end'}    | ${[]}                                                                                                     | ${{ ...record, meetings: 0, minutes: 0, silentWeeks: 3, lastHeldOn: null }} | ${'2021-04-11'} | ${{ silentWeeks: 5 }}
  ${'a record that tells no last day'} | ${[meeting('2021-04-20')]}                                                                                | ${{ ...record, lastHeldOn: null }}                                          | ${'2021-05-02'} | ${{ silentWeeks: 3, lastContactOn: '2021-04-20' }}
`('counts: $why', ({ logged, base, until, tally }) => {
  expect(tallyOf(running, logged, base, until)).toMatchObject(tally);
});

const silent = { ...running, silence: 'no-meeting' as const, silenceNoticedOn: '2021-03-30', remindedOn: '2021-03-23' };
const tally = { meetings: 1, minutes: 60, silentWeeks: 0, lastContactOn: null, cancelledInARow: 0 };

it('ends a silence with another contact, and one of three cancelled when one of them was not', () => {
  expect(counted(silent, tally).silence).toBe('no-meeting');
  expect(counted(silent, { ...tally, lastContactOn: '2021-03-31' })).toMatchObject({ silence: null, remindedOn: null });
  const three = { ...silent, silence: 'three-cancelled' as const };
  expect(counted(three, { ...tally, cancelledInARow: 3 }).silence).toBe('three-cancelled');
  expect(counted(three, { ...tally, cancelledInARow: 2 }).silence).toBeNull();
});
