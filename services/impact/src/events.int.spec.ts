import { menteeEnrolled, menteeReady, mentorEnrolled, mentorWithdrew, Side, waitOverTarget } from '@duo/contracts';
import { newId } from '@duo/platform';
import { eventually, openBranch, type TestBranch } from '@duo/testing';
import type { z } from 'zod';
import type { funnelAnswer, publishedAnswer } from './funnel/answers.js';
import { followJourneys } from './funnel/funnel.actions.js';
import { impact } from './main.js';
import { journeys } from './tables.js';

let branch: TestBranch;

beforeEach(async () => {
  branch = await openBranch();
});
afterEach(() => branch.close());

const people = (count: number) => Array.from({ length: count }, () => newId<'person'>());

it('counts from events alone, and publishes no number under the threshold nor a total that tells one', async () => {
  const service = await branch.start(impact, { IMPACT_PUBLIC_CACHE_SECONDS: '0' });
  const [mentees, mentors] = [people(12), people(10)];
  const waited = { person: mentees[0] ?? '', side: Side.MENTEE, waitingSince: '2021-02-01', targetDays: 30 };
  await branch.say('matching', waitOverTarget(waited));
  await branch.say('intake', [
    ...mentees.map((mentee) => menteeEnrolled({ mentee, enrolledOn: '2021-01-04', languages: ['fr'] })),
    ...mentors.map((mentor) => mentorEnrolled({ mentor, enrolledOn: '2021-12-31', languages: ['nl'] })),
    ...mentees.slice(0, 11).map((mentee) => menteeReady({ mentee, readyOn: '2022-02-01' })),
    ...mentors.slice(0, 2).map((mentor) => mentorWithdrew({ mentor, withdrewOn: '2022-03-01' })),
  ]);
  const funnel = async (query: string) =>
    (await branch.ask<z.infer<typeof funnelAnswer>>(service, { path: `/figures/funnel${query}`, as: 'analyst' })).body;
  await eventually(async () =>
    expect(numbers(await funnel('?year=2021'))).toMatchObject({
      enrolled: ['12 of 12', '10 of 10', '22 of 22'],
      ready: ['11 of 12', '0 of 10', '11 of 22'],
      withdrawn: ['0 of 12', '2 of 10', '2 of 22'],
      overTarget: ['1 of 11', '0 of 0', '1 of 11'],
    }),
  );
  expect(numbers(await funnel(`?branch=${branch.name}`))).toMatchObject({ ready: ['11 of 12', '0 of 10', '11 of 22'] });
  expect(numbers(await funnel('?branch=nowhere'))).toMatchObject({ ready: [] });
  expect(await funnel('?year=2022')).toMatchObject({
    steps: expect.arrayContaining([expect.objectContaining({ figures: [] })]),
  });
  const { body, headers } = await branch.ask<z.infer<typeof publishedAnswer>>(service, {
    path: '/public/figures.json',
  });
  expect(headers.get('cache-control')).toBe('public, max-age=0');
  expect(body).toMatchObject({ branch: branch.name, threshold: 10 });
  expect(numbers(body)).toMatchObject({
    enrolled: ['12 of 12', '10 of 10', '22 of 22'],
    ready: ['11 of 12', 'null of 10', 'null of 22'],
    withdrawn: ['null of 12', 'null of 10', 'null of 22'],
    overTarget: ['null of 11', 'null of null', 'null of null'],
  });
});

/** Mentees, mentors and both of each step, in words. */
const numbers = ({ steps }: z.infer<typeof funnelAnswer> | z.infer<typeof publishedAnswer>) =>
  Object.fromEntries(
    steps.map(({ step, figures }) => [
      step,
      figures.map(({ numerator, denominator }) => `${numerator} of ${denominator}`),
    ]),
  );

it('keeps both facts when two services tell of one person at the same moment', async () => {
  const database = await branch.database(impact);
  for (const person of people(20)) {
    const waited = waitOverTarget({ person, side: Side.MENTEE, waitingSince: '2021-02-01', targetDays: 30 });
    const enrolled = menteeEnrolled({ mentee: person, enrolledOn: '2021-01-04' });
    await Promise.all([
      database.transaction((tx) => followJourneys(tx, [{ event: enrolled, branch: 'ghent' }])),
      database.transaction((tx) => followJourneys(tx, [{ event: waited, branch: 'ghent' }])),
    ]);
    expect(await database.manager.findOneBy(journeys, { person })).toMatchObject({
      enrolledOn: '2021-01-04',
      overTarget: true,
    });
  }
});
