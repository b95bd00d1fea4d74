import { randomOf } from './random.ts';

/** What happens to somebody; each is a change in intake and one event. */
export const steps = ['enrol', 'ready', 'withdraw'] as const;
export type Step = (typeof steps)[number];

/** One person's way through the programme: a transaction after the other, each with its steps. */
export type Story = { person: string; side: 'mentee' | 'mentor'; transactions: readonly (readonly Step[])[] };

/** Some ways are commoner than others; some people do two things at once, which is then one transaction. */
const ways: readonly { until: number; transactions: readonly (readonly Step[])[] }[] = [
  { until: 0.15, transactions: [['enrol']] },
  { until: 0.4, transactions: [['enrol'], ['ready']] },
  { until: 0.7, transactions: [['enrol'], ['ready'], ['withdraw']] },
  { until: 0.8, transactions: [['enrol'], ['withdraw']] },
  { until: 0.9, transactions: [['enrol', 'ready'], ['withdraw']] },
  { until: 1, transactions: [['enrol'], ['ready', 'withdraw']] },
];

/** The stories of a seed, which are exactly so many events. A writer that starts anew knows them again. */
export function storiesOf(seed: number, events: number): Story[] {
  const stories: Story[] = [];
  for (let left = events; left > 0; ) {
    const story = cut(storyOf(seed, stories.length), left);
    stories.push(story);
    left -= story.transactions.flat().length;
  }
  return stories;
}

function storyOf(seed: number, nth: number): Story {
  const next = randomOf(seed, nth);
  const side = next() < 0.5 ? 'mentee' : 'mentor';
  const way = next();
  const transactions = ways.find(({ until }) => way < until)?.transactions ?? [];
  return { person: idOf(nth, next), side, transactions };
}

function cut(story: Story, most: number): Story {
  if (story.transactions.flat().length <= most) return story;
  return { ...story, transactions: [story.transactions.flat().slice(0, most)] };
}

const firstMs = Date.UTC(2026, 0, 1);

/** A uuid of version 7, as the service makes them: ids made one after the other ascend. */
function idOf(nth: number, next: () => number): string {
  const time = (firstMs + nth).toString(16).padStart(12, '0');
  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
}
