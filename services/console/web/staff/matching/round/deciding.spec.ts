import { Problem } from '../../../api/problem.js';
import { type Approve, approveAll, opposite, toldAs } from './deciding.js';

const pairs = ['leila', 'yusuf', 'sara'].map((mentee) => ({ mentee, mentor: `mentor of ${mentee}` }));

/** Approves but for whom it has a problem; notes what it was asked. */
function service(problems: Record<string, Problem> = {}) {
  const asked: string[] = [];
  const approve: Approve = async ({ mentee }, version) => {
    asked.push(`${mentee} ${version}`);
    const problem = problems[mentee];
    if (problem) throw problem;
    return { version: version + 1 };
  };
  return { asked, approve };
}
const told = async (problems: Record<string, Problem> = {}) => {
  const { asked, approve } = service(problems);
  const approvals = await approveAll(pairs, 4, approve);
  return { asked, codes: approvals.map(({ problem }) => problem?.code ?? 'approved') };
};

it('approves one after another, each on the version of the one before', async () => {
  expect(await told()).toEqual({
    asked: ['leila 4', 'yusuf 5', 'sara 6'],
    codes: ['approved', 'approved', 'approved'],
  });
});

it('goes on after a pair that is refused', async () => {
  expect(await told({ yusuf: new Problem(409, 'does-not-wait-any-more') })).toEqual({
    asked: ['leila 4', 'yusuf 5', 'sara 5'],
    codes: ['approved', 'does-not-wait-any-more', 'approved'],
  });
});

it.each([
  ['somebody else has decided', new Problem(409, 'round-has-changed')],
  ['the line is down', new Problem(0, 'line-is-down')],
])('tries no further when %s', async (_, problem) => {
  expect(await told({ yusuf: problem })).toEqual({
    asked: ['leila 4', 'yusuf 5'],
    codes: ['approved', problem.code, problem.code],
  });
});

it('knows what takes a decision back', () => {
  const [pair] = pairs;
  if (!pair) throw new Error('no pair');
  const pin = { kind: 'pin', pair, pinned: true } as const;
  const veto = { kind: 'veto', pair, vetoed: true, lasting: true } as const;
  expect([pin, veto].map((decision) => [toldAs(decision), toldAs(opposite(decision))])).toEqual([
    ['pinned', 'unpinned'],
    ['vetoed', 'allowed'],
  ]);
});
