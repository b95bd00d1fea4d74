import { closed, formed, namesOf, running, usual } from '../../test/given.js';
import { notice, remind, watchOf } from './silence.js';

const met = { ...running, lastContactOn: '2021-04-01' };
const cancelled = { ...met, cancelledInARow: 3 };
const noticed = { ...met, silence: 'no-meeting' as const, silenceNoticedOn: '2021-04-15' };
const late = { ...met, lastContactOn: '2021-09-01' };

it.each`
  given      | what                | watch
  ${running} | ${'no meeting yet'} | ${{ remindOn: '2021-03-12', noticeOn: '2021-03-15' }}
  ${met}     | ${'met on 1 April'} | ${{ remindOn: '2021-04-08', noticeOn: '2021-04-15' }}
  ${formed}  | ${'not signed'}     | ${undefined}
  ${closed}  | ${'closed'}         | ${undefined}
`('$what: looked at on $watch', ({ given, watch }) => expect(watchOf(given, usual)).toEqual(watch));

it.each`
  given        | today           | kind                  | days
  ${running}   | ${'2021-03-14'} | ${undefined}          | ${0}
  ${running}   | ${'2021-03-15'} | ${'no-first-meeting'} | ${10}
  ${met}       | ${'2021-04-14'} | ${undefined}          | ${0}
  ${met}       | ${'2021-04-15'} | ${'no-meeting'}       | ${14}
  ${cancelled} | ${'2021-04-02'} | ${'three-cancelled'}  | ${1}
  ${noticed}   | ${'2021-05-15'} | ${undefined}          | ${0}
  ${late}      | ${'2021-09-20'} | ${undefined}          | ${0}
  ${formed}    | ${'2021-05-01'} | ${undefined}          | ${0}
  ${closed}    | ${'2021-09-04'} | ${undefined}          | ${0}
`('$given.status, last contact $given.lastContactOn, on $today: $kind', ({ given, today, kind, days }) => {
  const { next, events } = notice(given, today, usual);
  if (!kind) return expect([next, events]).toEqual([given, []]);
  expect(next).toMatchObject({ silence: kind, silenceNoticedOn: today });
  expect(events).toMatchObject([{ duo: running.id, noticedOn: today, kind, days }]);
  expect(namesOf(events)).toEqual(['SilenceNoticed']);
});

it.each`
  given                                   | today           | ask
  ${met}                                  | ${'2021-04-07'} | ${false}
  ${met}                                  | ${'2021-04-08'} | ${true}
  ${{ ...met, remindedOn: '2021-04-08' }} | ${'2021-04-10'} | ${false}
  ${late}                                 | ${'2021-09-10'} | ${false}
  ${formed}                               | ${'2021-04-10'} | ${false}
`('reminds once in a silence: $given.lastContactOn, on $today: $ask', ({ given, today, ask }) => {
  const decided = remind(given, today, usual);
  expect(decided.ask).toBe(ask);
  expect(decided.next.remindedOn).toBe(ask ? today : given.remindedOn);
});
