import { planOf, timesOf, victims } from './plan.ts';
import { randomOf } from './random.ts';
import { storiesOf } from './story.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

describe('stories', () => {
  const stories = storiesOf(7, 5_000);

  it('are exactly as many events as were asked for', () => {
    expect(stories.flatMap(({ transactions }) => transactions.flat())).toHaveLength(5_000);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(storiesOf(7, 5_000)).toEqual(stories);
    expect(storiesOf(8, 5_000)).not.toEqual(stories);
  });

  it('are each about somebody else, and begin with an enrolment', () => {
    expect(new Set(stories.map(({ person }) => person)).size).toBe(stories.length);
    for (const { person, transactions } of stories) {
      expect(person).toMatch(uuid);
      expect(transactions[0]?.[0]).toBe('enrol');
    }
  });
});

it('draws evenly, also from neighbouring numbers', () => {
  const firsts = Array.from({ length: 10_000 }, (_, nth) => randomOf(1, nth)());
  const tenths = Map.groupBy(firsts, (value) => Math.floor(value * 10));
  expect(tenths.size).toBe(10);
  for (const values of tenths.values()) expect(Math.abs(values.length - 1_000)).toBeLessThan(150);
});

describe('the plan of kills', () => {
  it('kills everyone, and all but the writer and the broker once more at the end', () => {
    const plan = planOf(3, timesOf(100_000));
    const kills = Object.fromEntries(victims.map((one) => [one, plan.filter(({ victim }) => victim === one).length]));
    expect(kills).toEqual({ writer: 6, intake: 7, matching: 6, impact: 5, broker: 2 });
    expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('is the same for the same seed, and another for another', () => {
    expect(planOf(3, timesOf(1_000))).toEqual(planOf(3, timesOf(1_000)));
    expect(planOf(3, timesOf(1_000))).not.toEqual(planOf(4, timesOf(1_000)));
  });
});
