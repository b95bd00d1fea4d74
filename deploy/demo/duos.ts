import type { Random } from '@duo/kernel';
import type { Course, Courses } from './courses.ts';
import { numberOf, workday } from './days.ts';
import { between, chance } from './draws.ts';
import { menteeOf } from './people/mentee.ts';
import type { Mentee, Person } from './people/person.ts';
import { type DemoBranch, planOf } from './plan.ts';
import { ready, waitOf, wayTo } from './ways.ts';

/** A pair on its way from the matching meeting to the agreement. */
export type Pairing = { readonly mentee: Mentee; readonly proposedOn: number; readonly metOn: number };

/** A duo before a mentor is found for it, and with one. */
export type Planned = Pairing & Course & { readonly formedOn: number };
export type Duo = Planned & { readonly mentor: Person };

/** The mentees who were accompanied, with the duos each of them had. */
export function accompaniedOf(random: Random, branch: DemoBranch, courses: readonly Courses[]): Planned[][] {
  const opened = numberOf(planOf(branch).opened);
  return courses.map(([first, second]) => {
    const formedOn = workday(first.signedOn - between(random, 0, 9));
    const interviewedOn = Math.max(opened + 20, formedOn - waitOf(random));
    const way = ready(wayTo(random, 'mentee', 'interviewedOn', interviewedOn, opened));
    const mentee = menteeOf(random, branch, left(random, way, [first, second]));
    const duo = planned(random, mentee, first, { formedOn, from: way.readyOn as number });
    if (!second) return [duo];
    const from = first.closedOn + 4;
    return [duo, planned(random, mentee, second, { formedOn: workday(second.signedOn - between(random, 0, 4)), from })];
  });
}

type Days = { formedOn: number; from: number };

function planned(random: Random, mentee: Mentee, course: Course, { formedOn, from }: Days): Planned {
  const metOn = Math.max(from, formedOn - between(random, 1, 2));
  const proposedOn = Math.max(from, workday(metOn - between(random, 3, 10)));
  return { ...course, mentee, formedOn, metOn: workday(metOn), proposedOn: Math.min(proposedOn, workday(metOn)) };
}

/** Who ended a duo of his or her own accord has left the programme; who found a solution or completed it has not. */
function left(random: Random, way: ReturnType<typeof ready>, [first, second]: Courses) {
  const { reason, closedOn } = second ?? first;
  if (reason === 'mentee-withdrew')
    return { ...way, withdrewOn: closedOn, withdrawalReason: random.pick(['no-time', 'other-programme'] as const) };
  if (reason === 'moved-away' || reason === 'health') return { ...way, withdrewOn: closedOn, withdrawalReason: reason };
  if (reason === 'no-contact' && chance(random, 0.7))
    return { ...way, withdrewOn: closedOn, withdrawalReason: 'not-reached' as const };
  return way;
}
