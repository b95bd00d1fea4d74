import { enter, flag, leave, type Place } from './pool.js';

const monday = '2021-03-08';
const friday = '2021-03-12';

const waiting: Place = enter('p', 'mentee', monday).next;
const flagged: Place = flag(waiting, 30).next;
const left: Place = leave(waiting, '2021-03-10').next;

it('lets a person wait from the day of the interview', () => {
  const { next, events } = enter('p', 'mentor', monday);
  expect(next).toMatchObject({ status: 'waiting', waitingSince: monday, overTarget: false, leftOn: null });
  expect(events).toMatchObject([{ $typeName: 'duo.matching.v1.PoolEntered', person: 'p', waitingSince: monday }]);
});

const leaves = (place: Place) => leave(place, friday);
const passesTheTarget = (place: Place) => flag(place, 30);

it.each`
  given      | what               | becomes                                    | events
  ${waiting} | ${leaves}          | ${{ status: 'left', leftOn: friday }}      | ${['duo.matching.v1.PoolLeft']}
  ${flagged} | ${leaves}          | ${{ status: 'left', overTarget: true }}    | ${['duo.matching.v1.PoolLeft']}
  ${left}    | ${leaves}          | ${left}                                    | ${[]}
  ${waiting} | ${passesTheTarget} | ${{ status: 'waiting', overTarget: true }} | ${['duo.matching.v1.WaitOverTarget']}
  ${flagged} | ${passesTheTarget} | ${flagged}                                 | ${[]}
  ${left}    | ${passesTheTarget} | ${left}                                    | ${[]}
`('$given.status, $what.name: $becomes.status, over target $becomes.overTarget', ({ given, what, becomes, events }) => {
  const decided = what(given);
  expect(decided.next).toMatchObject(becomes);
  expect(decided.events.map((event: { $typeName: string }) => event.$typeName)).toEqual(events);
});
