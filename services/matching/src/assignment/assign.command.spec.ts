import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const file = 'services/matching/src/assignment/assign.command.ts';
const from = (command: string, args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, input, encoding: 'utf8' });
  return { status, stdout, stderr };
};
const assign = (args: string[], input?: string) =>
  from(process.execPath, ['--import', './deploy/local/sources.mjs', file, ...args], input);

it('prints the solution as one line of JSON, from a file and from standard input', () => {
  const { status, stdout, stderr } = assign(['services/matching/src/assignment/orlib/assign100.txt']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({
    total: 305,
    unmatched: [],
    certificate: { gap: 0 },
    milliseconds: expect.any(Number),
  });
  expect(stdout.trimEnd()).not.toContain('\n');
  expect(JSON.parse(assign(['-'], '{ "costs": [[3, 1]] }').stdout)).toMatchObject({ total: 1, pairs: [[0, 1]] });
});

it.each([
  [['-'], '2 1 2 3', 'malformed: row 1: the costs end after 1 of 2'],
  [['-'], '{ "costs": [[1], [2]] }', 'infeasible: rows 0 to 1: these 2 mentees must be matched'],
  [['-'], '{ "costs": [[1, 1], [null, null]] }', 'infeasible: row 1: this mentee has no possible mentor'],
  [['nowhere.json'], '', 'no such file'],
  [[], '', 'which problem?'],
])('%j with %j: exit code 2, nothing on standard output', (args, input, why) => {
  const { status, stdout, stderr } = assign(args, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(why);
  expect(stderr.trimEnd()).not.toContain('\n');
});

it('does so through npm, too', () => {
  const npm = (input: string) => from('npm', ['run', '--silent', 'assign', '--', '-'], input);
  const { status, stdout } = npm('{ "costs": [[null, 1], [5, 2]] }');
  expect({ status, pairs: JSON.parse(stdout).pairs }).toEqual({
    status: 0,
    pairs: [
      [0, 1],
      [1, 0],
    ],
  });
  expect(npm('{ "costs": [[1], []] }')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'malformed: row 1: it has 0 costs, row 0 has 1\n',
  });
});
