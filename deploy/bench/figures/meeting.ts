import { solve } from '@duo/matching/assignment';
import { prepareMeeting } from '@duo/matching/assignment/meeting';
import { usualPolicy } from '@duo/matching/assignment/policy';
import { alternate } from '../alternate.ts';
import { meetingDay, seededPool } from '../meeting.load.ts';
import type { Bench } from '../room.ts';

const [mentees, mentors, warmUps] = [300, 250, 10];
const policy = usualPolicy(meetingDay, 'bench');

/** How long a coordinator waits for the proposals of a whole branch. */
export const meeting: Bench = {
  figures: [
    {
      name: 'meeting',
      unit: 'ms',
      better: 'lower',
      of: `${mentees} mentees and ${mentors} mentors scored, solved and explained: parts, losses, reasons, smallest changes`,
      against: 'solving alone, of the same problem',
      goal: { value: 50 },
    },
  ],
  async run() {
    const facts = seededPool(1, mentees, mentors);
    const { problem } = prepareMeeting(facts, policy).pool;
    const all = async () => milliseconds(() => prepareMeeting(facts, policy));
    const alone = async () => milliseconds(() => solve(problem));
    for (let time = 0; time < warmUps; time += 1) await all();
    return { meeting: await alternate(all, alone, 9) };
  },
};

function milliseconds(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
