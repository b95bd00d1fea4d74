import { assignment } from './figures/assignment.ts';
import { endToEnd } from './figures/end-to-end.ts';
import { evaluation } from './figures/evaluation.ts';
import { httpWrites } from './figures/http-writes.ts';
import { idle } from './figures/idle.ts';
import { importing } from './figures/import.ts';
import { meeting } from './figures/meeting.ts';
import { rebuild } from './figures/rebuild.ts';
import { relayDrain } from './figures/relay-drain.ts';
import { visible } from './figures/visible.ts';
import type { Bench } from './room.ts';

/** By the name that `npm run bench -- NAME` takes. A new one is a file in `figures/` and a line here. */
export const benches: Record<string, Bench> = {
  'end-to-end': endToEnd,
  'http-writes': httpWrites,
  'relay-drain': relayDrain,
  rebuild,
  visible,
  idle,
  meeting,
  import: importing,
  assignment,
  evaluation,
};
