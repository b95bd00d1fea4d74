import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levels } from '@duo/kernel';
import { places } from './people/places.ts';
import { planOf } from './plan.ts';
import { all, daysBetween, histories, mean, share } from './test/histories.ts';

const duos = all('duos');
const people = all('people');
const personOf = new Map(people.map((person) => [person.branch + person.record, person]));
const mentees = people.filter(({ side }) => side === 'mentee');
const byDuo = new Map(duos.map((duo) => [duo.branch + duo.record, duo]));
const ageOn = (born: string, day: string) =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);

describe('the sanity bounds of the domain', () => {
  it('about 52 h of mentoring per completed duo', () => {
    const hours = all('meetings').filter((row) => byDuo.get(row.branch + row.duo)?.reason === 'completed');
    expect(Math.abs(mean(hours.map((row) => Number(row.hours))) - 52)).toBeLessThan(1.5);
  });

  it('89 % of duos reach month six or end before with a solution', () => {
    expect(share(duos, ({ reason }) => ['completed', 'found-a-solution'].includes(reason))).toBeCloseTo(0.89, 2);
    expect(share(duos, ({ reason }) => reason === 'found-a-solution')).toBeCloseTo(0.11, 2);
  });

  it('about 82 % of mentors start again', () => {
    const own = [...Map.groupBy(duos, ({ branch, mentor }) => branch + mentor).values()];
    expect(Math.abs(share(own, ({ length }) => length > 1) - 0.82)).toBeLessThan(0.03);
  });

  it('from the interview to the match in 15 to 30 days for most, with a tail', () => {
    const first = new Map(duos.toReversed().map((duo) => [duo.branch + duo.mentee, duo]));
    const days = [...first].map(([person, duo]) =>
      daysBetween(personOf.get(person)?.interviewed_on ?? '', duo.formed_on),
    );
    expect(share(days, (one) => one >= 15 && one <= 30)).toBeGreaterThan(0.6);
    expect(share(days, (one) => one > 45)).toBeGreaterThan(0.04);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
  });

  it('mentees of 18 to 30, and to 33 from 2019 on; mentors of 50 or over', () => {
    const ready = people.filter(({ ready_on }) => ready_on);
    const ages = ready.map((row) => ({ ...row, age: ageOn(row.born, row.interviewed_on) }));
    const wrong = ages.filter(({ side, age, interviewed_on }) =>
      side === 'mentor' ? age < 50 : age < 18 || age > (interviewed_on < '2019-01-01' ? 30 : 33),
    );
    expect(wrong).toEqual([]);
    expect(ages.some(({ side, age }) => side === 'mentee' && age > 30)).toBe(true);
  });

  it('roots outside the EU, a right to stay and a working language of who is ready', () => {
    const ready = mentees.filter(({ ready_on }) => ready_on);
    const speaks = (known: string, least: string) =>
      known
        .split(';')
        .map((one) => one.split(':'))
        .some(([code = '', level = '']) => ['fr', 'nl', 'en'].includes(code) && isAtLeast(level, least));
    expect(ready.filter((row) => row.nationality === 'BE' && row.origin_basis === 'nationality')).toEqual([]);
    expect(ready.filter(({ stay }) => stay === 'temporary')).toEqual([]);
    expect(ready.filter(({ languages }) => !speaks(languages, 'B1'))).toEqual([]);
    const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    expect(mentees.filter((row) => row.origin_basis === 'nationality' && eu.includes(row.nationality))).toEqual([]);
  });

  it('who was refused by the rules has broken one', () => {
    const refused = people.filter((row) => row.interview_reasons === 'not-eligible');
    expect(refused.length).toBeGreaterThan(50);
    const keeps = refused.filter(({ side, stay, born, interviewed_on }) =>
      side === 'mentee' ? stay !== 'temporary' : ageOn(born, interviewed_on) >= 50,
    );
    expect(keeps).toEqual([]);
  });

  it('one mentee in seven without a project', () => {
    expect(share(mentees, ({ occupation }) => occupation === '')).toBeCloseTo(1 / 7, 1);
  });

  it('half of those without a recognised diploma hold one from abroad', () => {
    const without = mentees.filter(({ recognised }) => recognised !== 'recognised');
    const abroad = share(without, (row) => Number(row.education) >= 3 && row.education_country !== 'BE');
    expect(Math.abs(abroad - 0.5)).toBeLessThan(0.04);
  });

  it('not everybody who enrols becomes ready', () => {
    const to = (column: 'informed_on' | 'interviewed_on' | 'ready_on') => share(mentees, (row) => row[column] !== '');
    const [informed, interviewed, ready] = [to('informed_on'), to('interviewed_on'), to('ready_on')];
    expect([informed < 0.9, interviewed < informed, ready < interviewed, ready > 0.5]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

const isAtLeast = (level: string, least: string) => levels.indexOf(level as 'A1') >= levels.indexOf(least as 'A1');

describe('barriers', () => {
  const told = all('assessments').filter(({ barriers }) => barriers !== '');
  const at = (timePoint: string) =>
    told.filter((row) => row.time_point === timePoint).map((row) => ({ ...row, key: row.branch + row.mentee }));
  const names = (rows: { barriers: string }[]) => {
    const shares = new Map<string, number>();
    for (const { barriers } of rows)
      for (const pair of barriers.split(';')) {
        const code = pair.split(':')[0] ?? '';
        shares.set(code, (shares.get(code) ?? 0) + 1 / rows.length);
      }
    return [...shares].sort(([, a], [, b]) => b - a).map(([code]) => code);
  };
  const [start, hindsight] = [at('start'), at('hindsight')];

  it('at the start tools and techniques of job search come first', () => {
    expect(names(start).slice(0, 2).sort()).toEqual(['job-search-techniques', 'job-search-tools']);
  });

  it('with hindsight self-confidence, networks and discrimination do; also among those who told both', () => {
    const both = new Set(start.map(({ key }) => key));
    const paired = hindsight.filter(({ key }) => both.has(key));
    expect(paired.length).toBeGreaterThan(1_000);
    for (const rows of [hindsight, paired])
      expect(names(rows).slice(0, 3).sort()).toEqual(['discrimination', 'relevant-network', 'self-confidence']);
  });

  it('hindsight is told by about half of those who could be asked', () => {
    const asked = new Set(duos.filter((duo) => duo.closed_on < '2020-10-01').map((duo) => duo.branch + duo.mentee));
    const answered = new Set(hindsight.map(({ key }) => key));
    expect(Math.abs(share([...asked], (person) => answered.has(person)) - 0.5)).toBeLessThan(0.04);
  });

  it('qualities improve on average', () => {
    const rated = all('assessments').filter(({ qualities }) => qualities !== '');
    const average = (cell: string) => mean(cell.split(';').map((pair) => Number(pair.split(':')[1])));
    const of = (timePoint: string) =>
      new Map(
        rated
          .filter((row) => row.time_point === timePoint)
          .map((row) => [row.branch + row.mentee, average(row.qualities)]),
      );
    const before = of('start');
    const changes = [...of('closing')].flatMap(([person, after]) => {
      const then = before.get(person);
      return then === undefined ? [] : [after - then];
    });
    expect(changes.length).toBeGreaterThan(2_500);
    expect(mean(changes)).toBeGreaterThan(0.4);
  });
});

it('closing measures are answered by about 85 in 100, those after twelve months by about 60', () => {
  const answered = (moment: string) =>
    share(
      all('measures').filter((row) => row.moment === moment),
      (row) => row.answered_on !== '',
    );
  expect(Math.abs(answered('closing') - 0.85)).toBeLessThan(0.02);
  expect(Math.abs(answered('month-12') - 0.6)).toBeLessThan(0.03);
});

it('few agreements were signed in the spring of 2020, and who came then met remotely', () => {
  const signedIn = (year: number) =>
    duos.filter(({ signed_on }) => signed_on >= `${year}-03-16` && signed_on <= `${year}-06-05`).length;
  expect(signedIn(2020)).toBeLessThan(signedIn(2019) / 4);
  const remote = (from: string, until: string) =>
    share(
      people.filter(({ enrolled_on }) => enrolled_on >= from && enrolled_on < until),
      ({ meeting }) => meeting === 'remote',
    );
  expect(remote('2020-03-14', '2021-01-01')).toBeGreaterThan(0.4);
  expect(remote('2018-01-01', '2020-03-01')).toBeLessThan(0.1);
});

describe.each(histories)('in $branch', (history) => {
  const { branch } = history;
  const waiting = history.people.filter((row) => row.ready_on && !row.withdrew_on);
  const inDuo = new Set(history.duos.map(({ mentee }) => mentee));
  const pool = {
    mentees: waiting.filter(({ side, record }) => side === 'mentee' && !inDuo.has(record)),
    mentors: waiting.filter(({ side }) => side === 'mentor'),
  };

  it('as many wait on the last day as the plan says, with all that a matching round asks for', () => {
    const { mentees: plannedMentees, mentors: plannedMentors } = planOf(branch).waiting;
    expect([pool.mentees.length, pool.mentors.length]).toEqual([plannedMentees, plannedMentors]);
    const needed = [
      'languages',
      'availability',
      'postal_code',
      'meeting',
      'digital_access',
      'digital_skill',
      'help',
    ] as const;
    for (const person of [...pool.mentees, ...pool.mentors])
      expect(needed.filter((column) => person[column] === '')).toEqual([]);
  });

  it('each mentee who waits shares a language and a half-day with a mentor who waits', () => {
    const working = (known: string) =>
      known.split(';').flatMap((one) => {
        const [code = '', level = ''] = one.split(':');
        return ['fr', 'nl', 'en'].includes(code) && isAtLeast(level, 'B1') ? [code] : [];
      });
    const share = (a: string[], b: string[]) => a.some((one) => b.includes(one));
    const alone = pool.mentees.filter(
      (mentee) =>
        !pool.mentors.some(
          (mentor) =>
            share(working(mentee.languages), working(mentor.languages)) &&
            share(mentee.availability.split(';'), mentor.availability.split(';')),
        ),
    );
    expect(alone).toEqual([]);
  });

  it('people live where there is a postal code', () => {
    const list = join(import.meta.dirname, '../../services/matching/src/assignment/score/postal-codes.ts');
    const known = new Set([...readFileSync(list, 'utf8').matchAll(/(\d{4}) \d{5} \d{4}/g)].map(([, code]) => code));
    expect(places[branch].postalCodes.filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(history.people.map(({ postal_code }) => postal_code)).size).toBeGreaterThan(10);
  });
});
