import { type Evidence, effectsOf, eventsOf, type Heard, type Journey, type Said, waitOf } from './evidence.ts';
import { idsIn, judge, type Verdict } from './oracle.ts';
import type { Story } from './story.ts';

const [ann, bob] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];

/** Ann has been through everything, Bob is enrolled; all is as it must be. */
function flawless() {
  const stories: Story[] = [
    { person: ann, side: 'mentee', transactions: [['enrol'], ['ready', 'withdraw']] },
    { person: bob, side: 'mentor', transactions: [['enrol']] },
  ];
  const enrolments: Journey[] = [
    { person: ann, side: 'mentee', enrolledOn: '2026-01-01', readyOn: '2026-01-11', withdrewOn: '2026-01-21' },
    { person: bob, side: 'mentor', enrolledOn: '2026-01-01', readyOn: null, withdrewOn: null },
  ];
  const said = {
    intake: saidOf('i', enrolments.flatMap(eventsOf)),
    matching: saidOf('m', enrolments.flatMap(effectsOf)),
  };
  const heard = (by: string, of: 'intake' | 'matching') => ({ by, of, rows: said[of].map(asHeard) });
  const logged = (events: Said[]) => events.map(({ id, subject, version }) => ({ id, subject, version, partition: 1 }));
  return {
    stories,
    acknowledged: [`${ann} enrol`, `${ann} ready`, `${bob} enrol`],
    enrolments,
    places: [
      { person: ann, side: 'mentee' as const, status: 'left', waitingSince: '2026-01-11', leftOn: '2026-01-21' },
    ],
    journeys: enrolments.map((row) => ({ ...row })),
    jobs: enrolments.flatMap(waitOf),
    said,
    logged: { intake: logged(said.intake), matching: logged(said.matching) },
    heard: [heard('matching', 'intake'), heard('impact', 'intake'), heard('impact', 'matching')],
    parked: [] as string[],
  };
}

function saidOf(prefix: string, names: string[]): Said[] {
  const last = new Map<string, number>();
  return names.map((name, at) => {
    const [type = '', subject = ''] = name.split(' ');
    const version = (last.get(subject) ?? 0) + 1;
    last.set(subject, version);
    return { id: `${prefix}${at}`, type: `duo.x.v1.${type}`, subject, version };
  });
}

const asHeard = ({ id, subject, version }: Said, at: number): Heard => ({
  eventId: id,
  subject,
  version,
  outcome: 'handled',
  handledAt: at,
});

const wrong = (verdict: Verdict) =>
  Object.entries(verdict).flatMap(([kind, findings]) => findings.map(({ what }) => `${kind}: ${what}`));

it('finds nothing in a run where all is as it must be', () => {
  expect(wrong(judge(flawless()))).toEqual([]);
});

it('does not mind that the log has a batch twice', () => {
  const run = flawless();
  run.logged.intake.push(...run.logged.intake);
  expect(wrong(judge(run))).toEqual([]);
});

type Run = ReturnType<typeof flawless>;

it.each<[string, (run: Run) => unknown, string[]]>([
  [
    'a change that was acknowledged is gone, and all that follows from it',
    (run) => Object.assign(run, { ...flawless(), ...without(run, bob) }),
    ['lost: changes', 'lost: changes that were acknowledged'],
  ],
  [
    'an event is said that no change stands behind',
    (run) => run.said.intake.push({ id: 'i9', type: 'duo.x.v1.MentorReady', subject: bob, version: 2 }),
    [
      'lost: events of intake on the log',
      'lost: events of intake heard by matching',
      'lost: events of intake heard by impact',
      'uncaused: events of intake',
    ],
  ],
  ['an event never came on the log', (run) => run.logged.matching.pop(), ['lost: events of matching on the log']],
  [
    'the log has an event that nobody said',
    (run) => run.logged.intake.push({ id: 'i9', subject: 'x', version: 1, partition: 0 }),
    ['uncaused: events of intake on the log'],
  ],
  ['an event was not heard', (run) => run.heard[0]?.rows.pop(), ['lost: events of intake heard by matching']],
  [
    'an event was heard twice',
    (run) => run.heard[1]?.rows.push({ eventId: 'i3', subject: bob, version: 1, outcome: 'handled', handledAt: 9 }),
    ['duplicated: events of intake heard by impact', 'disordered: events of intake heard by impact'],
  ],
  [
    'an event was given up',
    (run) => Object.assign(run.heard[0]?.rows[0] ?? {}, { outcome: 'discarded' }),
    ['lost: events of intake heard by matching, refused or given up'],
  ],
  [
    'events of one subject were taken in the wrong order',
    (run) => Object.assign(run.heard[0]?.rows[0] ?? {}, { handledAt: 1.5 }),
    ['disordered: events of intake heard by matching'],
  ],
  [
    'the log has the second event of a subject first',
    (run) => run.logged.intake.splice(0, 2, ...run.logged.intake.slice(0, 2).reverse()),
    ['disordered: the log of intake'],
  ],
  [
    'a subject is on two partitions',
    (run) => Object.assign(run.logged.intake[1] ?? {}, { partition: 2 }),
    ['disordered: the log of intake'],
  ],
  [
    'an effect came before its cause',
    (run) =>
      Object.assign(run.said, { matching: run.said.matching.map((said) => ({ ...said, type: swapped(said.type) })) }),
    ['disordered: the outbox of matching'],
  ],
  ['an effect is missing', (run) => run.places.pop(), ['lost: places in the pool']],
  [
    'an effect says something else',
    (run) => Object.assign(run.journeys[0] ?? {}, { readyOn: null }),
    ['lost: journeys in impact', 'uncaused: journeys in impact'],
  ],
  ['a job was asked for twice', (run) => run.jobs.push(...run.jobs), ['duplicated: jobs of matching']],
  ['something is parked', (run) => run.parked.push('impact early'), ['parked: parked']],
])('finds out that %s', (_, spoil, findings) => {
  const run = flawless();
  spoil(run);
  const verdict = judge(run satisfies Evidence);
  expect(wrong(verdict)).toEqual(findings);
  expect(Object.values(verdict).reduce((sum, found) => sum + idsIn(found), 0)).toBeGreaterThan(0);
});

const swapped = (type: string) => (type.endsWith('Left') ? 'duo.x.v1.PoolEntered' : 'duo.x.v1.PoolLeft');

/** As if this person had never been: everything but the story and the acknowledgement. */
function without(run: Run, person: string) {
  const others = <E extends { subject: string }>(events: readonly E[]) =>
    events.filter(({ subject }) => subject !== person);
  return {
    enrolments: run.enrolments.filter((row) => row.person !== person),
    journeys: run.journeys.filter((row) => row.person !== person),
    said: { ...run.said, intake: others(run.said.intake) },
    logged: { ...run.logged, intake: others(run.logged.intake) },
    heard: run.heard.map((heard) => ({ ...heard, rows: others(heard.rows) })),
  };
}
