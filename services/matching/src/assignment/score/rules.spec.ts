import { meetingDay, poolOf, someMentee, someMentor } from '../../../test/pool.js';
import type { MenteeFacts, MentorFacts, PoolFacts } from './facts.js';
import { usualPolicy } from './policy.js';
import { poolProblem } from './pool-problem.js';
import { prepare } from './prepared.js';
import { broken } from './rules.js';
import { tenthsBetween } from './score.js';

type Case = [what: string, MenteeFacts, MentorFacts, rules: string[], Partial<PoolFacts>?];

const policy = usualPolicy(meetingDay, 'round');
const pair = { mentee: 'mentee', mentor: 'mentor' };
const far = { postalCode: '6700' };

function judge(mentee: MenteeFacts, mentor: MentorFacts, pairs: Partial<PoolFacts> = {}) {
  const pool = prepare(poolOf([mentee], [mentor], pairs), policy);
  const [a, b] = [pool.mentees[0], pool.mentors[0]];
  if (!a || !b) throw new Error('both are in the pool');
  return broken(a, b, tenthsBetween(pool, a, b));
}

describe('the hard rules', () => {
  const cases: Case[] = [
    ['a usual pair', someMentee(), someMentor(), []],
    ['no language in common', someMentee({ languages: { nl: 'C1' } }), someMentor(), ['common-language']],
    ['one of them below the level', someMentee({ languages: { fr: 'A2' } }), someMentor(), ['common-language']],
    ['both exactly at the level', someMentee({ languages: { fr: 'B1' } }), someMentor({ languages: { fr: 'B1' } }), []],
    [
      'a language in which duos do not work',
      someMentee({ languages: { ar: 'native' } }),
      someMentor({ languages: { ar: 'native' } }),
      ['common-language'],
    ],
    ['no half-day in common', someMentee({ availability: ['mon-pm'] }), someMentor(), ['common-half-day']],
    ['no half-day at all', someMentee(), someMentor({ availability: [] }), ['common-half-day']],
    ['too far', someMentee(), someMentor(far), ['near-or-remote']],
    ['too far, one will not meet remotely', someMentee({ meeting: 'hybrid' }), someMentor(far), ['near-or-remote']],
    ['far, both will', someMentee({ meeting: 'hybrid' }), someMentor({ ...far, meeting: 'remote' }), []],
    [
      'far, both will and one cannot',
      someMentee({ meeting: 'hybrid', digital: { access: false, skill: 3 } }),
      someMentor({ ...far, meeting: 'remote' }),
      ['near-or-remote'],
    ],
    ['an own reach', someMentee({ reachKm: 250 }), someMentor(far), []],
    ['an own reach of nothing, the same code', someMentee({ reachKm: 0 }), someMentor({ postalCode: '9000' }), []],
    ['an own reach of little', someMentee({ reachKm: 1 }), someMentor(), ['near-or-remote']],
    ['a postal code that is not known', someMentee({ postalCode: '9999' }), someMentor(), ['near-or-remote']],
    ['refused before', someMentee(), someMentor(), ['no-earlier-refusal'], { refused: [pair] }],
    ['vetoed', someMentee(), someMentor(), ['no-veto'], { vetoed: [pair] }],
    ['no place', someMentee(), someMentor({ accompanies: 1 }), ['mentor-has-a-place']],
    ['no place in the first place', someMentee(), someMentor({ capacity: 0 }), ['mentor-has-a-place']],
    ['paused', someMentee(), someMentor({ pausedUntil: '2026-11-24' }), ['mentor-has-a-place']],
    ['paused until the day of the meeting', someMentee(), someMentor({ pausedUntil: meetingDay }), []],
    [
      'all at once',
      someMentee({ languages: {}, availability: [] }),
      someMentor({ ...far, capacity: 0 }),
      ['common-language', 'common-half-day', 'near-or-remote', 'no-earlier-refusal', 'no-veto', 'mentor-has-a-place'],
      { refused: [pair], vetoed: [pair] },
    ],
  ];

  it.each(cases)('%s', (...[, mentee, mentor, rules, pairs]) => {
    expect(judge(mentee, mentor, pairs)).toEqual(rules);
    const { problem } = poolProblem(poolOf([mentee], [mentor], pairs), policy);
    expect(problem.mentor.length).toBe(rules.length === 0 ? 1 : 0);
  });

  it('holds a refusal against those two only', () => {
    const facts = poolOf([someMentee(), someMentee({ id: 'other' })], [someMentor()], { refused: [pair] });
    const { problem, mentees } = poolProblem(facts, policy);
    expect(problem.mentor.length).toBe(1);
    expect(mentees[problem.start[1] === 1 ? 0 : 1]).toBe('other');
  });
});
