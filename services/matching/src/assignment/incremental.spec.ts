import { type Random, withSeed } from '@duo/testing';
import { bruteForce, problemFrom, smallProblem, sparseProblem } from '../../test/problems.js';
import type { Change } from './change.js';
import { applyChanges, openMatching, solutionNow } from './incremental.js';
import { type Matching, problemNow } from './matching.js';
import { Infeasible, Malformed } from './problem.js';
import { solve } from './solve.js';

const arcs = (random: Random, others: number) =>
  random
    .shuffle(Array.from({ length: others }, (_, at) => at))
    .slice(0, random.int(Math.min(others, 8) + 1))
    .map((other) => [other, random.int(100)] as const);

/** A change at random; it may be one that is refused. */
function changeOf(random: Random, { state }: Matching): Change {
  const mentee = random.int(state.mentees);
  const mentor = random.int(state.mentors);
  const unmatched = 50 + random.int(100);
  const kind = random.pick([
    'pin',
    'unpin',
    'veto',
    'allow',
    'add-mentee',
    'change-mentee',
    'remove-mentee',
    'add-mentor',
    'change-mentor',
    'remove-mentor',
    'capacity',
  ] as const);
  switch (kind) {
    case 'pin':
      return { kind, mentee, mentor: random.pick([mentor, state.mentorOf[mentee] as number]) };
    case 'unpin':
    case 'remove-mentee':
      return { kind, mentee };
    case 'veto':
      return { kind, mentee, mentor: random.pick([mentor, Math.max(0, state.mentorOf[mentee] as number)]) };
    case 'allow':
      return { kind, mentee, mentor, cost: random.int(100) };
    case 'add-mentee':
      return { kind, arcs: arcs(random, state.mentors), unmatched };
    case 'change-mentee':
      return { kind, mentee, arcs: arcs(random, state.mentors), unmatched };
    case 'add-mentor':
      return { kind, arcs: arcs(random, state.mentees), capacity: random.int(3) };
    case 'change-mentor':
      return { kind, mentor, arcs: arcs(random, state.mentees), capacity: random.int(3) };
    case 'remove-mentor':
      return { kind, mentor };
    case 'capacity':
      return { kind, mentor, capacity: random.int(4) };
  }
}

/** Applies a change; what is refused leaves everything as it was, what is infeasible must be so for a full solve too. */
function applied(matching: Matching, changes: readonly Change[]): 'solved' | 'refused' | 'infeasible' {
  try {
    const { total } = applyChanges(matching, changes);
    expect({ total, changes }).toEqual({ total: solve(problemNow(matching)).total, changes });
    return 'solved';
  } catch (error) {
    if (error instanceof Malformed) return 'refused';
    if (!(error instanceof Infeasible)) throw error;
    expect(() => solve(problemNow(matching))).toThrow(Infeasible);
    return 'infeasible';
  }
}

it(
  'after any sequence of changes the total is that of a full solve',
  withSeed((random) => {
    const seen = { solved: 0, refused: 0, infeasible: 0 };
    for (let time = 0; time < 60; time++) {
      const [mentees, mentors] = [10 + random.int(30), 8 + random.int(12)];
      const matching = openMatching(
        sparseProblem(random, { mentees, mentors, degree: 5, most: 100, places: 2, unmatched: 120 }),
      );
      for (let step = 0; step < 60; step++)
        seen[
          applied(
            matching,
            Array.from({ length: 1 + random.int(3) }, () => changeOf(random, matching)),
          )
        ]++;
    }
    expect(Math.min(seen.solved, seen.refused, seen.infeasible)).toBeGreaterThan(50);
  }),
);

it(
  'on small problems it is the least of all, also where everybody must be matched',
  withSeed((random) => {
    for (let time = 0; time < 1_000; time++) {
      const problem = smallProblem(random);
      if (problem.mentees === 0 || problem.mentors === 0 || bruteForce(problem) === Number.POSITIVE_INFINITY) continue;
      const matching = openMatching(problem);
      for (let step = 0; step < 4; step++) {
        if (applied(matching, [changeOf(random, matching)]) !== 'solved') continue;
        const now = problemNow(matching);
        expect([solutionNow(matching).total, now]).toEqual([bruteForce(now), now]);
      }
    }
  }),
);

it('the arrays of the problem it was opened with stay as they are', () => {
  const problem = problemFrom(
    [
      [1, 2],
      [3, 4],
    ],
    [1, 1],
    [9, 9],
  );
  const before = structuredClone(problem);
  const matching = openMatching(problem);
  applyChanges(matching, [
    { kind: 'capacity', mentor: 0, capacity: 2 },
    { kind: 'veto', mentee: 0, mentor: 0 },
  ]);
  expect(problem).toEqual(before);
  expect([...solutionNow(matching).mentorOf]).toEqual([1, 0]);
});

it('a pin holds against a better choice until it is taken back', () => {
  const matching = openMatching(
    problemFrom(
      [
        [1, 2],
        [1, 9],
      ],
      [1, 1],
      [20, 20],
    ),
  );
  const after = (...changes: Change[]) => [...applyChanges(matching, changes).mentorOf];
  expect(after()).toEqual([1, 0]);
  expect(after({ kind: 'pin', mentee: 0, mentor: 0 })).toEqual([0, 1]);
  expect(after({ kind: 'pin', mentee: 1, mentor: -1 })).toEqual([0, -1]);
  expect(() => after({ kind: 'veto', mentee: 0, mentor: 0 })).toThrow('mentee 0 is pinned to mentor 0');
  expect(() => after({ kind: 'remove-mentor', mentor: 0 })).toThrow('mentee 0 is pinned to mentor 0');
  expect(after({ kind: 'unpin', mentee: 0 }, { kind: 'unpin', mentee: 1 })).toEqual([1, 0]);
});

it.each<[string, Change]>([
  ['there is no mentee 2, they are 0 to 1', { kind: 'veto', mentee: 2, mentor: 0 }],
  ['there is no mentor -2, they are 0 to 1', { kind: 'pin', mentee: 0, mentor: -2 }],
  ['the capacity -1 is no whole number', { kind: 'capacity', mentor: 0, capacity: -1 }],
  ['the cost 0.5 is not a whole number', { kind: 'allow', mentee: 0, mentor: 0, cost: 0.5 }],
  ['the cost 9007199254740991 is out of range', { kind: 'allow', mentee: 0, mentor: 0, cost: 2 ** 53 - 1 }],
  [
    'somebody is there twice',
    {
      kind: 'add-mentee',
      arcs: [
        [0, 1],
        [0, 2],
      ],
      unmatched: 1,
    },
  ],
  ['mentee 1 cannot have mentor 1', { kind: 'pin', mentee: 1, mentor: 1 }],
])('%s', (fault, change) => {
  const matching = openMatching(
    problemFrom(
      [
        [1, 2],
        [1, undefined],
      ],
      [1, 1],
      [20, 20],
    ),
  );
  expect(() => applyChanges(matching, [change])).toThrow(
    expect.objectContaining({ name: 'Malformed', message: expect.stringContaining(fault) }),
  );
  expect(solutionNow(matching).total).toBe(3);
});
