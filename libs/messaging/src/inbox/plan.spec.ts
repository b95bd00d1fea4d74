import type { Incoming } from './incoming.js';
import { type Known, planOf } from './plan.js';

const event = (told: string) => {
  const [version, eventId = `id${version}`] = told.split(' ');
  return { subject: 's', version: Number(version), eventId } as Incoming;
};
const versions = (events: readonly Incoming[]) =>
  events.map(({ version, eventId }) => (eventId === `id${version}` ? `${version}` : `${version} ${eventId}`));
const knownOf = (last: number, parked: number[]): Known => ({
  last,
  done: new Map(Array.from({ length: last }, (_, at) => [at + 1, `id${at + 1}`])),
  parked: new Map(parked.map((version) => [version, `id${version}`])),
});

describe('planOf', () => {
  it.each`
    what                                           | last | parked    | arrives             | next          | duplicates    | parks
    ${'the first of a new subject'}                | ${0} | ${[]}     | ${['1', '2']}       | ${['1', '2']} | ${[]}         | ${[]}
    ${'what comes twice in one batch'}             | ${0} | ${[]}     | ${['1', '1', '2']}  | ${['1', '2']} | ${['1']}      | ${[]}
    ${'what was done with before'}                 | ${2} | ${[]}     | ${['1', '2', '3']}  | ${['3']}      | ${['1', '2']} | ${[]}
    ${'a gap'}                                     | ${1} | ${[]}     | ${['3', '4']}       | ${[]}         | ${[]}         | ${['3 early', '4 early']}
    ${'a gap that closes in the batch'}            | ${1} | ${[]}     | ${['3', '2', '4']}  | ${['2']}      | ${[]}         | ${['3 early', '4 behind']}
    ${'one behind a parked one'}                   | ${1} | ${[2]}    | ${['3', '4']}       | ${[]}         | ${[]}         | ${['3 behind', '4 behind']}
    ${'the parked one again'}                      | ${1} | ${[2]}    | ${['2', '3']}       | ${[]}         | ${['2']}      | ${['3 behind']}
    ${'another event of a version done with'}      | ${2} | ${[]}     | ${['2 other']}      | ${[]}         | ${[]}         | ${['2 conflicting']}
    ${'another event of a version that is parked'} | ${1} | ${[2]}    | ${['2 other']}      | ${[]}         | ${[]}         | ${['2 conflicting']}
    ${'another event of a version in the batch'}   | ${0} | ${[]}     | ${['1', '1 other']} | ${['1']}      | ${[]}         | ${['1 conflicting']}
    ${'the one that parked ones wait for'}         | ${1} | ${[3, 4]} | ${['2']}            | ${['2']}      | ${[]}         | ${[]}
  `('$what', ({ last, parked, arrives, next, duplicates, parks }) => {
    const plan = planOf(arrives.map(event), new Map([['s', knownOf(last, parked)]]));
    expect(versions(plan.next)).toEqual(next);
    expect(versions(plan.duplicates)).toEqual(duplicates);
    expect(plan.park.map(({ event: { version }, reason }) => `${version} ${reason}`)).toEqual(parks);
  });

  it('tells of which subjects a parked event may follow', () => {
    const plan = (parked: number[]) => planOf([event('2')], new Map([['s', knownOf(1, parked)]]));
    expect(plan([3]).released).toEqual(new Set(['s']));
    expect(plan([4]).released).toEqual(new Set());
    expect(planOf([event('1')], new Map([['s', knownOf(1, [2])]])).released).toEqual(new Set());
  });

  it('does not take for delivered what a version given up has jumped over', () => {
    const known = { last: 5, done: new Map([[5, 'id5']]), parked: new Map() };
    const plan = planOf([event('3')], new Map([['s', known]]));
    expect(plan.park.map(({ reason }) => reason)).toEqual(['conflicting']);
  });
});
