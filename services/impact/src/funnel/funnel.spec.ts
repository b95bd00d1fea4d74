import {
  firstMeetingHeld,
  menteeEnrolled,
  menteeReady,
  menteeWithdrew,
  mentorEnrolled,
  mentorReady,
  mentorWithdrew,
  Side,
  waitOverTarget,
} from '@duo/contracts';
import { apply, type FunnelEvent, type Journey, stepsOf } from './funnel.js';

const told = (...events: FunnelEvent[]) =>
  events.flatMap(stepsOf).reduce<Journey | undefined>((journey, step) => apply(journey, step), undefined);

const wait = (side: Side) => waitOverTarget({ person: 'p', side, waitingSince: '2021-02-01', targetDays: 30 });

it.each`
  event                                                        | tells
  ${menteeEnrolled({ mentee: 'p', enrolledOn: '2021-01-04' })} | ${{ side: 'mentee', enrolledOn: '2021-01-04' }}
  ${mentorEnrolled({ mentor: 'p', enrolledOn: '2021-01-04' })} | ${{ side: 'mentor', enrolledOn: '2021-01-04' }}
  ${menteeReady({ mentee: 'p', readyOn: '2021-02-01' })}       | ${{ side: 'mentee', readyOn: '2021-02-01' }}
  ${mentorReady({ mentor: 'p', readyOn: '2021-02-01' })}       | ${{ side: 'mentor', readyOn: '2021-02-01' }}
  ${menteeWithdrew({ mentee: 'p', withdrewOn: '2021-03-01' })} | ${{ side: 'mentee', withdrewOn: '2021-03-01' }}
  ${mentorWithdrew({ mentor: 'p', withdrewOn: '2021-03-01' })} | ${{ side: 'mentor', withdrewOn: '2021-03-01' }}
  ${wait(Side.MENTEE)}                                         | ${{ side: 'mentee', overTarget: true }}
  ${wait(Side.MENTOR)}                                         | ${{ side: 'mentor', overTarget: true }}
`('$event.$typeName tells $tells', ({ event, tells }) => {
  expect(stepsOf(event)).toEqual([{ person: 'p', ...tells }]);
  expect(told(event)).toMatchObject({ withdrewOn: null, overTarget: false, ...tells });
});

const unknown = {
  ...{ informedOn: null, interviewedOn: null, trainedOn: null },
  ...{ proposedOn: null, metOn: null, agreedOn: null },
};

it('comes to the same journey however the services interleave', () => {
  const enrolled = menteeEnrolled({ mentee: 'p', enrolledOn: '2021-01-04' });
  const ready = menteeReady({ mentee: 'p', readyOn: '2021-02-01' });
  const waited = wait(Side.MENTEE);
  const journey = {
    ...unknown,
    person: 'p',
    side: 'mentee',
    enrolledOn: '2021-01-04',
    readyOn: '2021-02-01',
    withdrewOn: null,
    overTarget: true,
  };
  expect(told(enrolled, ready, waited)).toEqual(journey);
  expect(told(enrolled, waited, ready)).toEqual(journey);
  expect(told(waited, enrolled, ready)).toEqual(journey);
});

it('leaves a side to whoever knows it', () => {
  expect(() => stepsOf(wait(7 as Side))).toThrow('no side is known by the number 7');
});

it('tells of both of a pair', () => {
  expect(stepsOf(firstMeetingHeld({ proposal: 'x', mentee: 'p', mentor: 'q', heldOn: '2021-03-12' }))).toEqual([
    { person: 'p', side: 'mentee', metOn: '2021-03-12' },
    { person: 'q', side: 'mentor', metOn: '2021-03-12' },
  ]);
});
