import type { Random } from '@duo/kernel';
import { leaving, otherMentors, otherMentorsPerMentor, others, othersPerAccompanied } from './calibration.ts';
import { numberOf, workday } from './days.ts';
import { between, chance, deck, weighted } from './draws.ts';
import { menteeOf } from './people/mentee.ts';
import { mentorOf } from './people/mentor.ts';
import type { Mentee, Person } from './people/person.ts';
import { type DemoBranch, lastDay, planOf } from './plan.ts';
import { ready, type Way, wayTo } from './ways.ts';

const last = numberOf(lastDay);

/** Mentees who were never in a duo, enrolled in the seasons in which the others were. */
export function otherMentees(random: Random, branch: DemoBranch, accompanied: readonly Mentee[]): Mentee[] {
  const cards = deck(random, others, Math.round(accompanied.length * othersPerAccompanied));
  return cards.map((state) =>
    menteeOf(random, branch, wayOf(random, 'mentee', state, near(random, branch, accompanied))),
  );
}

export function otherMentorsOf(random: Random, branch: DemoBranch, mentors: readonly Person[]): Person[] {
  const cards = deck(random, otherMentors, Math.round(mentors.length * otherMentorsPerMentor));
  return cards.map((state) => mentorOf(random, branch, wayOf(random, 'mentor', state, near(random, branch, mentors))));
}

/** Mentees who are ready on the last day, since the last weeks. */
export function waitingMentees(random: Random, branch: DemoBranch): Mentee[] {
  return Array.from({ length: planOf(branch).waiting.mentees }, () =>
    menteeOf(random, branch, waitingWay(random, 'mentee', branch)),
  );
}

/** Mentors who wait for their first mentee. */
export function waitingMentors(random: Random, branch: DemoBranch): Person[] {
  const { mentors, ofThemAgain } = planOf(branch).waiting;
  return Array.from({ length: mentors - ofThemAgain }, () =>
    mentorOf(random, branch, waitingWay(random, 'mentor', branch)),
  );
}

function waitingWay(random: Random, side: 'mentee' | 'mentor', branch: DemoBranch): Way {
  const opened = numberOf(planOf(branch).opened);
  const on = last - between(random, 9, side === 'mentee' ? 38 : 60);
  return ready(wayTo(random, side, side === 'mentee' ? 'interviewedOn' : 'trainedOn', on, opened));
}

/** A day not far from that on which one of these enrolled. */
function near(random: Random, branch: DemoBranch, people: readonly Person[]): number {
  const day = random.pick(people).way.enrolledOn + between(random, -45, 45);
  return Math.max(numberOf(planOf(branch).opened), day);
}

type State = keyof typeof others | keyof typeof otherMentors;

/** The way of somebody who came so far and no further. */
function wayOf(random: Random, side: 'mentee' | 'mentor', state: State, day: number): Way {
  const enrolledOn = workday(day);
  const informedOn = workday(enrolledOn + between(random, 2, 21));
  const interviewedOn = workday(informedOn + between(random, 2, 18));
  switch (state) {
    case 'enrolled':
      return gone(random, { enrolledOn }, 60, 0.7);
    case 'informed':
      return gone(random, { enrolledOn, informedOn }, 40, 0.75);
    case 'interviewed':
      return gone(random, { enrolledOn, informedOn, interviewedOn, outcome: 'ready' }, 50, 0.85);
    case 'waited':
      return gone(random, readyOf(random, side, { enrolledOn, informedOn, interviewedOn }), 45, 1);
    default:
      return interviewed(random, { enrolledOn, informedOn, interviewedOn }, state);
  }
}

function readyOf(random: Random, side: 'mentee' | 'mentor', way: Way): Way {
  const trainedOn = workday((way.interviewedOn as number) + between(random, 24, 48));
  return ready(side === 'mentee' ? way : { ...way, trainedOn });
}

function interviewed(random: Random, way: Way, outcome: 'not-yet' | 'refused' | 'withdrawn'): Way {
  if (outcome === 'withdrawn')
    return { ...way, outcome, withdrewOn: way.interviewedOn as number, withdrawalReason: weighted(random, leaving) };
  const reason = outcome === 'refused' ? weighted(random, refusals) : weighted(random, postponements);
  return { ...way, outcome, reasons: [reason] };
}

const refusals = { 'not-eligible': 45, 'needs-other-help': 30, 'motives-do-not-fit': 15, 'helped-elsewhere': 10 };
const postponements = {
  'language-too-low': 46,
  'situation-not-stable': 20,
  'no-time-now': 14,
  'papers-pending': 8,
  'project-to-think-over': 12,
};

/** Left the programme some time after the last step; or was just never heard of again. */
function gone(random: Random, way: Way, within: number, share: number): Way {
  if (!chance(random, share)) return way;
  const since = Math.max(way.readyOn ?? 0, way.interviewedOn ?? 0, way.informedOn ?? 0, way.enrolledOn);
  return {
    ...way,
    withdrewOn: workday(since + between(random, 5, within)),
    withdrawalReason: weighted(random, leaving),
  };
}
