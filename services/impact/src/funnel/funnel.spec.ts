import {
  menteeEnrolled,
  menteeReady,
  menteeWithdrew,
  mentorEnrolled,
  mentorReady,
  mentorWithdrew,
  Side,
  waitOverTarget,
} from '@duo/contracts';
import { apply, type FunnelEvent, type Journey, personOf } from './funnel.js';

const told = (...events: FunnelEvent[]) =>
  events.reduce<Journey | undefined>((journey, event) => apply(journey, event), undefined);

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
  const nothing = { person: 'p', enrolledOn: null, readyOn: null, withdrewOn: null, overTarget: false };
  expect(apply(undefined, event)).toEqual({ ...nothing, ...tells });
  expect(personOf(event)).toBe('p');
});

it('comes to the same journey however the services interleave', () => {
  const enrolled = menteeEnrolled({ mentee: 'p', enrolledOn: '2021-01-04' });
  const ready = menteeReady({ mentee: 'p', readyOn: '2021-02-01' });
  const waited = wait(Side.MENTEE);
  const journey = {
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
  expect(() => apply(undefined, wait(7 as Side))).toThrow('no side is known by the number 7');
});
