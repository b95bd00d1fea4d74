import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, daysAfter } from '@duo/kernel';
import { describeOn, type Environment, eventually } from '@duo/testing';
import { importFiles } from '../../local/import.files.ts';
import { openCrew } from '../disasters/crew.ts';
import {
  answerByLetter,
  answered,
  becomeReady,
  begin,
  duosOf,
  figure,
  meet,
  type Pair,
  pool,
  proposals,
  propose,
  sign,
  stepOf,
  untilWaiting,
  withdraw,
} from './life.ts';
import { kinds, openWays, type Ways } from './ways.ts';

const daysAgo = (days: number) => daysAfter(dayOf(new Date()), -days);
const [longAgo, lately] = [daysAgo(40), daysAgo(20)];

/** Two who wait already when the branch begins: the records that it brings, without names, say since when. */
async function waitingPair(ways: Ways): Promise<Pair> {
  const folder = mkdtempSync(join(tmpdir(), 'duo-journey-'));
  const file = join(folder, 'people.csv');
  const usual = { language: 'fr', postal_code: '1000', availability: 'mon-am;tue-pm', meeting: 'hybrid' };
  const more = { digital_access: 'yes', digital_skill: '2', help: 'job-search-tools', enrolled_on: daysAgo(60) };
  const ready = (day: string) => ({ interviewed_on: day, interview_outcome: 'ready', ready_on: day });
  const rows = [
    { record: '1', side: 'mentee', languages: 'fr:B2', nationality: 'SY', stay: 'unlimited', ...ready(longAgo) },
    { record: '2', side: 'mentor', languages: 'fr:native', generalist: 'yes', trained_on: lately, ...ready(lately) },
  ].map((row) => ({ ...usual, ...more, origin_basis: 'nationality', ...row }) as Record<string, string>);
  const columns = [...new Set(rows.flatMap(Object.keys))];
  writeFileSync(file, [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))].join('\n'));
  try {
    const { badRows } = await importFiles({ intake: ways.at('intake'), token: ways.token, files: [file] });
    expect(badRows).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return eventually(
    async () => {
      const [mentee, mentor] = await pool(ways);
      expect([mentee, mentor]).toMatchObject([
        { side: 'mentee', waitingSince: longAgo },
        { side: 'mentor', waitingSince: lately },
      ]);
      return { mentee: mentee?.person ?? '', mentor: mentor?.person ?? '' };
    },
    { within: 60_000, every: 200 },
  );
}

/** From the proposal to the yes of both. */
async function become(ways: Ways, pair: Pair, letterOfMentee = 1): Promise<string> {
  await meet(ways, await propose(ways, pair));
  await answerByLetter(ways, pair.mentee, 'yes', letterOfMentee);
  await answerByLetter(ways, pair.mentor, 'yes');
  return sign(ways, pair);
}

const counted = (expected: () => Promise<void>) => eventually(expected, { within: 60_000, every: 250 });
const people = async (ways: Ways) => (await pool(ways)).map(({ person }) => person);

type Kind = { log?: 'kafka' | 'postgres'; jobs?: 'redis' | 'postgres' };
type Test = (open: Awaited<ReturnType<typeof openWays>>) => Promise<void>;

/** A test in a branch of its own, whose services are processes. */
const inBranch =
  (test: Test, kind: Kind = {}, more: Environment = {}) =>
  async () => {
    const crew = await openCrew(kind, more);
    try {
      await test(await openWays(crew));
    } finally {
      await crew.close();
    }
  };

describe('what comes to nothing, through HTTP alone', () => {
  it(
    'a no: it stays private until both have answered, both wait on as before, and the two are not proposed again',
    inBranch(async ({ ways }) => {
      const pair = await waitingPair(ways);
      const before = await pool(ways);
      await meet(ways, await propose(ways, pair));
      await answerByLetter(ways, pair.mentee, 'no');
      expect(await proposals(ways)).toMatchObject([{ status: 'met', answered: ['mentee'], answers: null }]);
      await answerByLetter(ways, pair.mentor, 'yes');
      expect(await proposals(ways)).toMatchObject([{ status: 'declined', answers: { mentee: 'no', mentor: 'yes' } }]);
      expect(await pool(ways)).toEqual(before);
      expect(await begin(ways)).toMatchObject({
        pairs: [],
        unmatched: [{ mentee: pair.mentee, reason: 'refused-before' }],
      });
      await counted(async () => expect(await stepOf(ways, 'met')).toBe(2));
      expect(await stepOf(ways, 'agreed')).toBe(0);
      expect(await duosOf(ways, pair.mentee)).toEqual([]);
    }),
    240_000,
  );

  it.each([
    ['mentee', 'mentor'],
    ['mentor', 'mentee'],
  ] as const)(
    'a withdrawal of the %s: the proposal ends, and the %s waits on, before whoever came later',
    (gone, left) =>
      inBranch(async ({ ways }) => {
        const pair = await waitingPair(ways);
        const before = await pool(ways);
        await meet(ways, await propose(ways, pair));
        const later = await becomeReady(ways, `${left}s`);
        await withdraw(ways, `${gone}s`, pair[gone]);
        await counted(async () => expect(await proposals(ways)).toMatchObject([{ status: 'withdrawn' }]));
        expect(await answered(ways, pair[left], 'yes')).toMatchObject({ status: 409 });
        await untilWaiting(ways, [later]);
        const [first, second, ...others] = await pool(ways);
        expect(first).toEqual(before.find(({ person }) => person === pair[left]));
        expect([second?.person, others]).toEqual([later, []]);
        await counted(async () => expect(await stepOf(ways, 'withdrawn')).toBe(1));
        expect(await figure(ways, 'K1', 'persons')).toEqual([0, null]);
      })(),
    240_000,
  );

  it(
    'a second match: who was left by a mentor is first in line again, and has a duo with another; one person, two duos',
    inBranch(async ({ ways }) => {
      const pair = await waitingPair(ways);
      const [place] = await pool(ways);
      await become(ways, pair);
      expect(await people(ways)).toEqual([]);
      const later = await becomeReady(ways, 'mentees');
      const other = await becomeReady(ways, 'mentors');
      await withdraw(ways, 'mentors', pair.mentor);
      await untilWaiting(ways, [pair.mentee, later, other]);
      const waiting = await pool(ways);
      expect(waiting[0]).toEqual(place);
      expect(waiting.map(({ person }) => person).sort()).toEqual([pair.mentee, later, other].sort());
      await become(ways, { mentee: pair.mentee, mentor: other }, 2);
      expect(await people(ways)).toEqual([later]);
      expect((await duosOf(ways, pair.mentee)).map(({ status, reason }) => `${status} ${reason}`).sort()).toEqual([
        'closed mentor-withdrew',
        'running null',
      ]);
      await counted(async () => {
        expect(await figure(ways, 'K1', 'persons')).toEqual([1, null]);
        expect(await figure(ways, 'K1', 'duos')).toEqual([2, null]);
        expect(await figure(ways, 'K7')).toEqual([0, 1]);
        expect(await stepOf(ways, 'agreed')).toBe(3);
      });
    }),
    240_000,
  );
});

describe.each(kinds)('events on %s, jobs on %s', (log, jobs, needed) => {
  describeOn(...needed)('what nobody answers, through HTTP alone', () => {
    it(
      'a lapse, also when the service is killed meanwhile: it is no refusal, and the two may meet again',
      inBranch(
        async ({ ways, killed }) => {
          const pair = await waitingPair(ways);
          const before = await pool(ways);
          await meet(ways, await propose(ways, pair));
          await answerByLetter(ways, pair.mentor, 'yes');
          await killed('matching');
          await counted(async () => expect(await proposals(ways)).toMatchObject([{ status: 'lapsed' }]));
          // The link has ended with the time for reflection.
          expect(await answered(ways, pair.mentee, 'yes')).toMatchObject({ status: 401 });
          expect(await pool(ways)).toEqual(before);
          expect(await begin(ways)).toMatchObject({ pairs: [pair], unmatched: [] });
          await meet(ways, await propose(ways, pair));
          expect(await proposals(ways)).toHaveLength(2);
          expect(await duosOf(ways, pair.mentee)).toEqual([]);
        },
        { log, jobs },
        // The two met a minute ago, so that so many seconds less are left.
        { MATCHING_REFLECTION_HOURS: String(90 / 3_600) },
      ),
      240_000,
    );
  });
});
