import { type Random, randomFrom } from '@duo/kernel';
import { assessmentsOf, atInterview } from './assessments.ts';
import { coursesOf } from './courses.ts';
import { accompaniedOf, type Duo } from './duos.ts';
import { leavingMentors } from './leaving.ts';
import { measuresOf } from './measures.ts';
import { meetingsOf } from './meetings.ts';
import { withMentors } from './mentors.ts';
import { otherMentees, otherMentorsOf, waitingMentees, waitingMentors } from './others.ts';
import type { Mentee, Person } from './people/person.ts';
import { type DemoBranch, demoBranches } from './plan.ts';
import {
  assessmentRow,
  duoRow,
  measureRow,
  meetingsRow,
  outcomeRow,
  personRow,
  type Records,
  recordOf,
} from './rows.ts';
import { type Solution, solutionsOf } from './solutions.ts';
import type { History } from './tables.ts';

/** The history of a branch as its records would tell it: the same rows for the same seed. Nobody in it exists. */
export function historyOf(branch: DemoBranch, seed: number): History {
  const random = randomFrom(Math.imul(seed, 0x9e3779b1) + demoBranches.indexOf(branch));
  const planned = accompaniedOf(random, branch, coursesOf(random, branch));
  const duos = withMentors(random, branch, planned.flat());
  const people = peopleOf(random, branch, duos);
  const solutions = solutionsOf(random, branch, duos);
  const all = inOrder(people);
  const records: Records = {
    people: new Map(all.map((person, at) => [person, recordOf('P', at)])),
    duos: new Map(duos.map((duo, at) => [duo, recordOf('D', at)])),
  };
  const left = leavingMentors(random, branch, duos);
  const found = Map.groupBy(solutions, ({ duo }) => duo.mentee);
  const told = toldOf(random, people.mentees, duos, found);
  return {
    people: all.map((person, at) => personRow(person, recordOf('P', at), left.get(person))),
    duos: duos.map((duo) => duoRow(duo, records)),
    meetings: duos.map((duo) => meetingsRow(meetingsOf(random, duo), records)),
    assessments: told.map((one, at) => assessmentRow(one, recordOf('A', at), records)),
    outcomes: solutions
      .sort((a, b) => a.startsOn - b.startsOn)
      .map((one, at) => outcomeRow(random, one, recordOf('S', at), records)),
    measures: measuresOf(random, duos, found)
      .sort((a, b) => a.dueOn - b.dueOn)
      .map((one, at) => measureRow(one, recordOf('M', at), records)),
  };
}

type People = { mentees: Mentee[]; mentors: Person[] };

function peopleOf(random: Random, branch: DemoBranch, duos: readonly Duo[]): People {
  const mentees = [...new Set(duos.map(({ mentee }) => mentee))];
  const mentors = [...new Set(duos.map(({ mentor }) => mentor))];
  return {
    mentees: [...mentees, ...otherMentees(random, branch, mentees), ...waitingMentees(random, branch)],
    mentors: [...mentors, ...otherMentorsOf(random, branch, mentors), ...waitingMentors(random, branch)],
  };
}

const inOrder = ({ mentees, mentors }: People): Person[] =>
  [...mentees, ...mentors].sort((a, b) => a.way.enrolledOn - b.way.enrolledOn);

function toldOf(
  random: Random,
  mentees: readonly Mentee[],
  duos: readonly Duo[],
  found: ReadonlyMap<Mentee, readonly Solution[]>,
) {
  const own = Map.groupBy(duos, ({ mentee }) => mentee);
  const told = mentees.flatMap((mentee) => {
    const had = own.get(mentee);
    return had ? assessmentsOf(random, had, found.has(mentee)) : atInterview(mentee);
  });
  return told.sort((a, b) => a.assessedOn - b.assessedOn);
}
