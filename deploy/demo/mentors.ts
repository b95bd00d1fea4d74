import type { Random } from '@duo/kernel';
import { duosOfMentors, onlyOnce } from './calibration.ts';
import { numberOf } from './days.ts';
import { between, chance, weighted } from './draws.ts';
import type { Duo, Planned } from './duos.ts';
import { mentorOf } from './people/mentor.ts';
import type { Person } from './people/person.ts';
import { type DemoBranch, planOf } from './plan.ts';
import { ready, wayTo } from './ways.ts';

/** A mentor, one mentee at a time: how many more he or she will take, and from when. */
type Volunteer = { readonly person: Person; more: number; freeFrom: number; duos: number };

/** Finds each duo a mentor who is free and speaks a language of the mentee: one who had one duo first, a new one last. */
export function withMentors(random: Random, branch: DemoBranch, planned: readonly Planned[]): Duo[] {
  const volunteers: Volunteer[] = [];
  const opened = numberOf(planOf(branch).opened);
  const inOrder = planned.toSorted((a, b) => a.proposedOn - b.proposedOn);
  return inOrder.map((duo) => {
    let chosen = freeFor(random, volunteers, duo);
    if (!chosen) {
      chosen = volunteerFor(random, branch, duo, opened);
      volunteers.push(chosen);
    }
    chosen.duos++;
    chosen.more = duo.reason === 'mentor-withdrew' ? 0 : chosen.more - 1;
    chosen.freeFrom = duo.closedOn + between(random, 3, 30);
    return { ...duo, mentor: chosen.person };
  });
}

function freeFor(random: Random, volunteers: readonly Volunteer[], duo: Planned): Volunteer | undefined {
  const free = volunteers.filter(
    ({ more, freeFrom, person, duos }) =>
      more > 0 &&
      freeFrom <= duo.proposedOn &&
      !(duo.reason === 'mentor-withdrew' && duos === 1) &&
      person.speaks.some((language) => duo.mentee.speaks.includes(language)),
  );
  const begun = free.filter(({ duos }) => duos === 1);
  const first = begun.toSorted((a, b) => a.freeFrom - b.freeFrom)[0];
  return first ?? (free.length > 0 ? random.pick(free) : undefined);
}

function volunteerFor(random: Random, branch: DemoBranch, { proposedOn, mentee }: Planned, opened: number): Volunteer {
  const trainedOn = Math.max(opened + 40, proposedOn - between(random, 2, 45));
  const way = ready(wayTo(random, 'mentor', 'trainedOn', Math.min(trainedOn, proposedOn), opened));
  const more = chance(random, onlyOnce) ? 1 : Number(weighted(random, duosOfMentors));
  return { person: mentorOf(random, branch, way, random.pick(mentee.speaks)), more, freeFrom: proposedOn, duos: 0 };
}
