import { EntitySchema } from 'typeorm';
import type { Journey } from './funnel/funnel.js';

const day = (name: string) => ({ type: 'date', name, nullable: true }) as const;

export const journeys = new EntitySchema<Journey & { branch: string | null }>({
  name: 'journeys',
  schema: 'impact',
  columns: {
    person: { type: 'uuid', primary: true },
    side: { type: 'text' },
    branch: { type: 'text', nullable: true },
    enrolledOn: day('enrolled_on'),
    informedOn: day('informed_on'),
    interviewedOn: day('interviewed_on'),
    trainedOn: day('trained_on'),
    readyOn: day('ready_on'),
    proposedOn: day('proposed_on'),
    metOn: day('met_on'),
    agreedOn: day('agreed_on'),
    withdrewOn: day('withdrew_on'),
    overTarget: { type: 'boolean', name: 'over_target' },
  },
});

/** Tables that are only written and read in statements of their own: a rebuild empties them. */
const plain = (name: string, key: string) =>
  new EntitySchema({ name, schema: 'impact', columns: { [key]: { type: 'text', primary: true } } });

export const readModel = [
  journeys,
  plain('duos', 'duo'),
  plain('solutions', 'solution'),
  plain('measures', 'measure'),
  plain('assessments', 'mentee'),
  plain('ratings', 'mentee'),
  plain('imports', 'import'),
];
