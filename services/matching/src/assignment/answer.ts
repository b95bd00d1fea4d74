import { readProblem } from './read.js';
import { solve } from './solve.js';
import { alone } from './state.js';

/** The answer to a problem that somebody wrote, as JSON of one line. Throws `Malformed` and `Infeasible`. */
export function answer(text: Uint8Array, now: () => number): string {
  const problem = readProblem(text);
  const from = now();
  const { mentorOf, total, certificate } = solve(problem);
  const milliseconds = Number((now() - from).toFixed(3));
  const all = Array.from(mentorOf, (mentor, mentee) => [mentee, mentor] as const);
  return JSON.stringify({
    total,
    pairs: all.filter(([, mentor]) => mentor !== alone),
    unmatched: all.flatMap(([mentee, mentor]) => (mentor === alone ? [mentee] : [])),
    certificate: {
      mentees: Array.from(certificate.mentees),
      mentors: Array.from(certificate.mentors),
      gap: certificate.gap,
    },
    milliseconds,
  });
}
