import { type Solution, solve } from '@duo/matching/assignment';
import { applyChanges, openMatching } from '@duo/matching/assignment/changes';
import munkres from 'munkres';
import { alternate } from '../alternate.ts';
import { plainPaths } from '../assignment.plain.ts';
import { fullMatrix, type Problem, sparse } from '../assignment.problems.ts';
import type { Figure, Measured } from '../figure.ts';
import type { Bench, Room } from '../room.ts';
import { scipyVersion, scipyWith } from '../scipy.ts';
import { random as randomFrom } from '../soak/random.ts';

type Measure = {
  name: string;
  of: string;
  against: string;
  goal: number;
  scipy: boolean;
  run(room: Room): Promise<Measured>;
};

const uniform = 'uniform costs from 0 to 999,999';
const mentorLike = 'costs from the traits of both sides';
const full = (size: number) => `${size.toLocaleString('en')} × ${size.toLocaleString('en')}`;
const shape = '5,000 mentees, 2,400 mentors of 1 to 3 places, 40 arcs each, staying unmatched at 1,000,000';

const measures: Measure[] = [
  dense('assignment-1000', 1_000, 'uniform', uniform, 0.6),
  dense('assignment-2000', 2_000, 'uniform', uniform, 0.6),
  dense('assignment-5000', 5_000, 'uniform', uniform, 0.5),
  dense('assignment-structured', 2_000, 'structured', mentorLike, 0.8),
  dense('assignment-adversarial', 1_000, 'adversarial', 'costs i × j', 2),
  {
    name: 'assignment-munkres',
    of: `${full(1_000)}, ${uniform}: solved, proved`,
    against: 'munkres 2.0.4 from npm',
    goal: 0.6,
    scipy: false,
    run: () => withMunkres(fullMatrix(1_000, 'uniform')),
  },
  {
    name: 'assignment-tight',
    of: `${shape}, ${uniform} / 10: solved, proved`,
    against: 'scipy min_weight_full_bipartite_matching, a column per place',
    goal: 1,
    scipy: true,
    run: (room) => withScipy(sparse(5_000, 2_400, 40), 'sparse', room),
  },
  {
    name: 'assignment-plain',
    of: 'the same',
    against: 'plain successive shortest paths, as a textbook has them, on typed arrays',
    goal: 0.25,
    scipy: false,
    run: () => againstPlain(sparse(5_000, 2_400, 40)),
  },
  incremental(
    'assignment-change-branch',
    sparse(300, 250, 40, 'structured'),
    'a branch (300 mentees, 250 mentors, 40 arcs each)',
  ),
  incremental('assignment-change', sparse(5_000, 2_400, 40), shape),
];

const possible = () => measures.filter(({ scipy }) => !scipy || scipyVersion() !== '');

/** How fast people are assigned, beside what others use. All find the same total, or the bench fails. */
export const assignment: Bench = {
  get figures(): Figure[] {
    return possible().map(({ name, of, against, goal }) => ({
      name,
      unit: 'ms',
      better: 'lower',
      of,
      against,
      goal: { ratio: goal },
    }));
  },
  async run(room) {
    if (scipyVersion() === '')
      console.error('!!! Python has no scipy here: every figure beside it is LEFT OUT (pip install scipy, then again)');
    const measured: Record<string, Measured> = {};
    for (const { name, run } of possible()) measured[name] = await run(room);
    return measured;
  },
};

function dense(
  name: string,
  size: number,
  kind: Parameters<typeof fullMatrix>[1],
  costs: string,
  goal: number,
): Measure {
  return {
    name,
    of: `${full(size)}, ${costs}: solved, proved`,
    against: 'scipy linear_sum_assignment',
    goal,
    scipy: true,
    run: (room) => withScipy(fullMatrix(size, kind), 'dense', room),
  };
}

/** So often each in turn; large ones less often. The first rounds, in which code is compiled, are not measured. */
const rounds = ({ cost }: Problem) => (cost.length > 1e7 ? 3 : 7);

async function withScipy(problem: Problem, kind: 'dense' | 'sparse', room: Room): Promise<Measured> {
  const { total } = warmUp(problem);
  const scipy = await scipyWith(problem, kind, room.folder);
  try {
    const reference = async () => {
      const answer = await scipy.run();
      same(total, answer.total);
      return answer.milliseconds;
    };
    return await alternate(async () => timed(() => solve(problem)), reference, rounds(problem));
  } finally {
    scipy.close();
  }
}

function withMunkres(problem: Problem): Promise<Measured> {
  const { mentees, mentors, cost } = problem;
  const { total } = warmUp(problem);
  const matrix = Array.from({ length: mentees }, (_, row) => [...cost.subarray(row * mentors, (row + 1) * mentors)]);
  const pairs = () => munkres(matrix);
  same(
    total,
    pairs().reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? Number.NaN), 0),
  );
  return alternate(
    async () => timed(() => solve(problem)),
    async () => timed(pairs),
    rounds(problem),
  );
}

function againstPlain(problem: Problem): Promise<Measured> {
  const { total } = warmUp(problem);
  const plain = () => plainPaths(problem);
  same(total, plain());
  return alternate(
    async () => timed(() => solve(problem)),
    async () => timed(plain),
    rounds(problem),
  );
}

/** After each of a hundred changes the matching is solved again from where it stands; once in a while also in full. */
function incremental(name: string, problem: Problem, what: string): Measure {
  return {
    name,
    of: `${what}: solved again after a mentee has lost her pair to a veto, or a mentor a place; mean of 100 changes`,
    against: 'a full solve',
    goal: 0.1,
    scipy: false,
    async run() {
      warmUp(problem);
      const random = randomFrom(7);
      const matching = openMatching(problem);
      const change = () => {
        const mentee = Math.floor(random() * problem.mentees);
        const mentor = matching.state.mentorOf[mentee] ?? -1;
        const capacity = (matching.state.capacity[mentor] ?? 1) - 1;
        if (mentor < 0) applyChanges(matching, [{ kind: 'capacity', mentor: 0, capacity: 3 }]);
        else if (random() < 0.5) applyChanges(matching, [{ kind: 'veto', mentee, mentor }]);
        else applyChanges(matching, [{ kind: 'capacity', mentor, capacity }]);
      };
      const hundred = () => {
        for (let nth = 0; nth < 100; nth++) change();
      };
      hundred();
      return alternate(
        async () => timed(hundred) / 100,
        async () => timed(() => solve(problem)),
        7,
      );
    },
  };
}

function warmUp(problem: Problem): Solution {
  for (let nth = 0; nth < (problem.cost.length > 1e7 ? 1 : 5); nth++) solve(problem);
  return solve(problem);
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function same(total: number, other: number): void {
  if (total !== other) throw new Error(`the totals differ: ${total} here, ${other} there`);
}
