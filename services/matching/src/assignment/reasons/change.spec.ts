import { type Random, withSeed } from '@duo/testing';
import { meetingDay, poolOf, seededPool, someMentee, someMentor } from '../../../test/pool.js';
import { halfDays, type Level, levels, type MenteeFacts, type MentorFacts, type PoolFacts } from '../score/facts.js';
import { type Policy, usualPolicy } from '../score/policy.js';
import { poolProblem } from '../score/pool-problem.js';
import { solve } from '../solve.js';
import type { Change } from './change.js';
import { type Explanation, explain } from './explain.js';

const usual = usualPolicy(meetingDay, 'round');

function proposal(facts: PoolFacts, policy: Policy = usual) {
  const pool = poolProblem(facts, policy);
  const solution = solve(pool.problem);
  return { pool, solution };
}

const told = (facts: PoolFacts, policy: Policy = usual): Explanation => {
  const { pool, solution } = proposal(facts, policy);
  return explain(pool, solution);
};

const withMentee = (facts: PoolFacts, id: string, change: Partial<MenteeFacts>): PoolFacts => ({
  ...facts,
  mentees: facts.mentees.map((mentee) => (mentee.id === id ? { ...mentee, ...change } : mentee)),
});

const withMentor = (
  facts: PoolFacts,
  id: string,
  change: (mentor: MentorFacts) => Partial<MentorFacts>,
): PoolFacts => ({
  ...facts,
  mentors: facts.mentors.map((mentor) => (mentor.id === id ? { ...mentor, ...change(mentor) } : mentor)),
});

/** The facts after a change, and the facts after each that is next smaller; undefined where the problem changes instead. */
function applied(
  facts: PoolFacts,
  mentee: MenteeFacts,
  change: Exclude<Change, { kind: 'penalty' }>,
): [PoolFacts, PoolFacts[]] {
  const { id, availability } = mentee;
  const becomes = (change: Partial<MenteeFacts>) => withMentee(facts, id, change);
  switch (change.kind) {
    case 'half-days': {
      const fewer =
        change.add.length === 1 ? [] : change.add.length === 2 ? halfDays.map((day) => [day]) : [change.add.slice(1)];
      return [
        becomes({ availability: [...availability, ...change.add] }),
        fewer.map((add) => becomes({ availability: [...new Set([...availability, ...add])] })),
      ];
    }
    case 'reach': {
      const reachKm = mentee.reachKm ?? usual.reachKm;
      return [becomes({ reachKm: reachKm + change.byKm }), [becomes({ reachKm: reachKm + change.byKm - 1 })]];
    }
    case 'level': {
      const steps = (language: string, to: Level) =>
        levels.indexOf(to) - levels.indexOf(mentee.languages[language] ?? 'A0');
      const to = (language: string): PoolFacts =>
        becomes({ languages: { ...mentee.languages, [language]: change.to } });
      const smaller = usual.working.languages.filter((other) => {
        const needed = steps(other, change.to);
        return needed > 0 && needed < steps(change.language, change.to);
      });
      return [to(change.language), smaller.map(to)];
    }
    case 'meet-remotely':
      return [becomes(most['meet-remotely'](mentee)), []];
    case 'lift-veto':
      return [
        { ...facts, vetoed: facts.vetoed.filter((pair) => pair.mentee !== id || pair.mentor !== change.mentor) },
        [],
      ];
    case 'one-more-place':
      return [withMentor(facts, change.mentor, roomier), []];
  }
}

const roomier = ({ capacity, accompanies, pausedUntil }: MentorFacts): Partial<MentorFacts> =>
  pausedUntil === null && capacity >= accompanies
    ? { capacity: capacity + 1 }
    : { capacity: accompanies + 1, pausedUntil: null };

const most: Record<'half-days' | 'reach' | 'meet-remotely', (mentee: MenteeFacts) => Partial<MenteeFacts>> = {
  'half-days': () => ({ availability: halfDays }),
  reach: () => ({ reachKm: 1_000 }),
  'meet-remotely': ({ meeting, digital }) => ({
    meeting: meeting === 'on-site' ? 'hybrid' : meeting,
    digital: { ...digital, access: true },
  }),
};

function verify(random: Random, counted: Map<string, number>): void {
  const facts = seededPool(random, 14 + random.int(10), 8 + random.int(8));
  const { pool, solution } = proposal(facts);
  for (const { mentee: id, changes } of explain(pool, solution).unmatched) {
    const mentee = facts.mentees.find((one) => one.id === id) ?? someMentee();
    for (const change of changes) {
      counted.set(change.kind, (counted.get(change.kind) ?? 0) + 1);
      if (change.kind === 'penalty') {
        const row = pool.mentees.indexOf(id);
        const dearer = (by: number) => pool.problem.unmatched?.map((cost, at) => (at === row ? cost + by : cost));
        expect(solve({ ...pool.problem, unmatched: dearer(change.by) }).mentorOf[row]).toBeGreaterThanOrEqual(0);
        expect(solve({ ...pool.problem, unmatched: dearer(change.by - 1) }).total).toBe(solution.total + change.by - 1);
        continue;
      }
      const [after, smaller] = applied(facts, mentee, change);
      const changed = proposal(after);
      expect(changed.solution.mentorOf[changed.pool.mentees.indexOf(id)]).toBeGreaterThanOrEqual(0);
      if (change.kind === 'one-more-place') expect(changed.solution.total).toBe(solution.total - change.gain);
      for (const less of smaller) expect(proposal(less).solution.total).toBe(solution.total);
    }
    for (const kind of ['half-days', 'reach', 'meet-remotely'] as const) {
      if (changes.some((change) => change.kind === kind)) continue;
      expect(proposal(withMentee(facts, id, most[kind](mentee))).solution.total).toBe(solution.total);
    }
    for (const language of changes.some(({ kind }) => kind === 'level') ? [] : usual.working.languages) {
      if (levels.indexOf(mentee.languages[language] ?? 'A0') >= levels.indexOf('B1')) continue;
      const learnt = withMentee(facts, id, { languages: { ...mentee.languages, [language]: 'B1' } });
      expect(proposal(learnt).solution.total).toBe(solution.total);
    }
    if (changes.some(({ kind }) => kind === 'lift-veto')) continue;
    const lifted = { ...facts, vetoed: facts.vetoed.filter((pair) => pair.mentee !== id) };
    expect(proposal(lifted).solution.total).toBe(solution.total);
  }
}

it(
  'suggests what indeed matches, and nothing smaller of the kind does',
  withSeed((random) => {
    const counted = new Map<string, number>();
    for (let round = 0; round < 25; round++) verify(random, counted);
    for (const kind of ['half-days', 'reach', 'level', 'one-more-place', 'penalty']) {
      expect([kind, counted.get(kind) ?? 0]).not.toEqual([kind, 0]);
    }
  }),
);

describe('why a mentee is left out', () => {
  const pair = { mentee: 'mentee', mentor: 'mentor' };
  const far = { postalCode: '6700' };
  const better = someMentee({ id: 'better', helpQuestions: ['job-search-tools'], occupation: '2511' });

  it.each<[string, string, PoolFacts, Partial<Change>[]]>([
    ['nobody is there', 'nobody-there', poolOf([someMentee()], []), []],
    [
      'no language',
      'no-common-language',
      poolOf([someMentee({ languages: { fr: 'A2', nl: 'B1' } })], [someMentor()]),
      [{ kind: 'level', language: 'fr', to: 'B1' }],
    ],
    [
      'no half-day',
      'no-common-half-day',
      poolOf([someMentee({ availability: ['sun-pm'] })], [someMentor()]),
      [{ kind: 'half-days', add: ['mon-am'] }],
    ],
    [
      'too far',
      'too-far',
      poolOf([someMentee({ meeting: 'on-site' })], [someMentor({ ...far, meeting: 'hybrid' })]),
      [{ kind: 'reach', byKm: 181 }, { kind: 'meet-remotely' }],
    ],
    ['unknown code', 'postal-code-unknown', poolOf([someMentee({ postalCode: '9999' })], [someMentor()]), []],
    ['refused', 'refused-before', poolOf([someMentee()], [someMentor()], { refused: [pair] }), []],
    [
      'vetoed',
      'vetoed',
      poolOf([someMentee()], [someMentor()], { vetoed: [pair] }),
      [{ kind: 'lift-veto', mentor: 'mentor' }],
    ],
    [
      'no place',
      'fitting-mentors-have-no-place',
      poolOf([someMentee()], [someMentor({ capacity: 0 })]),
      [{ kind: 'one-more-place', mentor: 'mentor' }],
    ],
  ])('%s: %s', (_, reason, facts, changes) => {
    const [left] = told(facts).unmatched;
    expect(left).toMatchObject({ mentee: 'mentee', reason, taken: [], cheapest: null });
    expect(left?.changes).toMatchObject(changes);
    expect(left?.changes).toHaveLength(changes.length);
  });

  it('the fitting mentor is taken: by whom, at what price', () => {
    const { pairs, unmatched } = told(poolOf([someMentee(), better], [someMentor()]));
    expect(pairs).toMatchObject([{ mentee: 'better', mentor: 'mentor', alternatives: [] }]);
    const [left] = unmatched;
    const [taken] = left?.taken ?? [];
    const { cost = 0, waiting = 0 } = left?.cheapest ?? {};
    expect(left).toMatchObject({ mentee: 'mentee', reason: 'fitting-mentors-are-taken' });
    expect(taken).toMatchObject({ mentor: 'mentor', by: ['better'], loss: cost + (taken?.price ?? 0) - waiting });
    expect(left?.changes).toContainEqual({ kind: 'one-more-place', mentor: 'mentor', gain: waiting - cost });
    expect(left?.changes).toContainEqual({ kind: 'penalty', by: (taken?.loss ?? 0) + 1 });
  });

  it('the pair is dearer than to wait, or the place is kept for others', () => {
    const cheap: Policy = { ...usual, unmatched: { points: 10, perDay: 0, untilDays: 0 } };
    expect(told(poolOf([someMentee()], [someMentor()]), cheap).unmatched[0]?.reason).toBe('dearer-than-waiting');
    const kept: Policy = { ...usual, reserve: { prices: { mentor: 5_000_000 }, exemptFromDays: 30 } };
    expect(told(poolOf([someMentee()], [someMentor()]), kept).unmatched[0]?.reason).toBe('kept-for-others');
    const long = someMentee({ waitingSince: '2026-10-01' });
    expect(told(poolOf([long], [someMentor()]), kept).unmatched).toEqual([]);
  });

  it('counts who is left after each rule', () => {
    const mentors = [
      someMentor({ id: 'a', languages: { nl: 'C1' } }),
      someMentor({ id: 'b', availability: ['sun-am'] }),
      someMentor({ id: 'c', ...far }),
      someMentor({ id: 'd', capacity: 0 }),
    ];
    const [left] = told(poolOf([someMentee()], mentors)).unmatched;
    expect(left?.reason).toBe('fitting-mentors-have-no-place');
    expect(left?.funnel).toEqual({
      all: 4,
      left: {
        'common-language': 3,
        'common-half-day': 2,
        'near-or-remote': 1,
        'no-earlier-refusal': 1,
        'no-veto': 1,
        'mentor-has-a-place': 0,
      },
    });
  });
});

it('tells a pair by its parts, the rules it keeps, and where and when the two can meet', () => {
  const [pair] = told(poolOf([someMentee()], [someMentor()])).pairs;
  expect(pair).toMatchObject({
    score: 588,
    languages: ['fr'],
    halfDays: ['mon-am'],
    km: 2.5,
    meet: 'near',
    reserve: 0,
  });
  expect(pair?.kept).toHaveLength(6);
  const remote = { meeting: 'hybrid' } as const;
  const [far] = told(poolOf([someMentee(remote)], [someMentor({ ...remote, postalCode: '9999' })])).pairs;
  expect(far).toMatchObject({ km: null, meet: 'remote' });
});

it('tells why a mentor is left without a mentee', () => {
  const mentors = [
    someMentor({ id: 'a' }),
    someMentor({ id: 'b', languages: {} }),
    someMentor({ id: 'c', capacity: 0 }),
  ];
  const two = told(poolOf([someMentee()], [...mentors, someMentor({ id: 'd', capacity: 3 })]));
  const [pair] = two.pairs;
  const reasons = two.left.map(({ mentor, places, reason }) => [mentor, places, reason]);
  expect(reasons).toContainEqual(['b', 1, 'no-common-language']);
  expect(reasons).toContainEqual(
    pair?.mentor === 'a' ? ['d', 3, 'fitting-mentees-are-better-off'] : ['d', 2, 'fitting-mentees-are-better-off'],
  );
  expect(told(poolOf([], [someMentor()])).left).toMatchObject([{ reason: 'nobody-there' }]);
});
