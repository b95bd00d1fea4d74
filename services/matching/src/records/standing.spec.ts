import { enter, leave, type Place } from '../pool/pool.js';
import { heed, type RecordedDuo } from './standing.js';

const on = { targetDays: 30, today: '2021-06-10' };
const recorded = (side: Place['side'], capacity = 1): Place => ({
  ...enter('me', side, '2020-10-20', { capacity } as never).next,
  ...{ recorded: true, overTarget: true },
});
const living = (side: Place['side'], capacity = 1): Place => ({ ...recorded(side, capacity), recorded: false });
const gone = (place: Place) => leave(place, '2021-01-05').next;

const duo = (of: Partial<RecordedDuo> = {}): RecordedDuo => ({
  ...{ duo: 'd', mentee: 'me', mentor: 'me', formedOn: '2020-11-06', closedOn: null, returns: null, keepsTime: null },
  ...of,
});
const runs = duo();
const ended = duo({ closedOn: '2021-05-20' });
const closed = (returns: RecordedDuo['returns'], keepsTime: RecordedDuo['keepsTime'] = []) =>
  duo({ closedOn: '2021-05-20', returns, keepsTime });
const told = duo({ formedOn: null, closedOn: '2021-05-20', returns: [], keepsTime: [] });

it.each`
  who                              | place                       | duos                                | becomes
  ${'nobody with a duo'}           | ${recorded('mentee')}       | ${[]}                               | ${{ status: 'waiting', waitingSince: '2020-10-20' }}
  ${'a mentee in a duo'}           | ${recorded('mentee')}       | ${[runs]}                           | ${{ status: 'left', leftOn: '2020-11-06', accompaniesRecorded: 0 }}
  ${'a mentee after a duo'}        | ${recorded('mentee')}       | ${[ended]}                          | ${{ status: 'left', leftOn: '2020-11-06' }}
  ${'a mentee who went back'}      | ${recorded('mentee')}       | ${[closed(['mentee'])]}             | ${{ status: 'waiting', waitingSince: '2021-05-20', overTarget: false }}
  ${'one who kept the time'}       | ${recorded('mentee')}       | ${[closed(['mentee'], ['mentee'])]} | ${{ status: 'waiting', waitingSince: '2020-10-20', overTarget: true }}
  ${'one who left, then the duo'}  | ${gone(recorded('mentee'))} | ${[ended]}                          | ${{ status: 'left', leftOn: '2020-11-06' }}
  ${'a closing without its duo'}   | ${recorded('mentee')}       | ${[told]}                           | ${{ status: 'waiting', waitingSince: '2020-10-20' }}
  ${'a mentor in a duo'}           | ${recorded('mentor')}       | ${[runs]}                           | ${{ status: 'left', leftOn: '2020-11-06', accompaniesRecorded: 1 }}
  ${'a mentor of two'}             | ${recorded('mentor', 2)}    | ${[runs]}                           | ${{ status: 'waiting', waitingSince: '2020-10-20', accompaniesRecorded: 1 }}
  ${'a mentor after a duo'}        | ${recorded('mentor')}       | ${[ended]}                          | ${{ status: 'waiting', waitingSince: '2021-05-20', overTarget: false, accompaniesRecorded: 0 }}
  ${'a mentor who does not go on'} | ${recorded('mentor')}       | ${[closed([])]}                     | ${{ status: 'left', leftOn: '2020-11-06', accompaniesRecorded: 0 }}
  ${'a mentor who withdrew'}       | ${gone(recorded('mentor'))} | ${[ended]}                          | ${{ status: 'left', leftOn: '2021-01-05' }}
  ${'a living mentee, an old duo'} | ${living('mentee')}         | ${[ended]}                          | ${living('mentee')}
  ${'a living mentee in a duo'}    | ${living('mentee')}         | ${[runs]}                           | ${{ status: 'left', leftOn: '2020-11-06' }}
  ${'a living mentor, an old duo'} | ${living('mentor')}         | ${[ended, closed([])]}              | ${living('mentor')}
  ${'a living mentor in a duo'}    | ${living('mentor')}         | ${[runs]}                           | ${{ status: 'left', accompanies: 0, accompaniesRecorded: 1 }}
  ${'a living mentor who left'}    | ${gone(living('mentor'))}   | ${[runs]}                           | ${{ status: 'left', leftOn: '2021-01-05', accompaniesRecorded: 1 }}
`('$who: $becomes.status', ({ place, duos, becomes }) => {
  const { next } = heed(place, duos, on);
  expect(next).toMatchObject(becomes);
  expect(heed(next, duos, on)).toEqual({ next, events: [] });
});

it('says that somebody living has left; of the pool of the past nothing is said', () => {
  expect(heed(living('mentee'), [runs], on).events).toMatchObject([{ person: 'me', leftOn: '2020-11-06' }]);
  expect(heed(recorded('mentee'), [runs], on).events).toEqual([]);
});
