import { EntitySchema } from 'typeorm';
import type { Journey } from './funnel/funnel.js';

export const journeys = new EntitySchema<Journey>({
  name: 'journeys',
  schema: 'impact',
  columns: {
    person: { type: 'uuid', primary: true },
    side: { type: 'text' },
    enrolledOn: { type: 'date', name: 'enrolled_on', nullable: true },
    readyOn: { type: 'date', name: 'ready_on', nullable: true },
    withdrewOn: { type: 'date', name: 'withdrew_on', nullable: true },
    overTarget: { type: 'boolean', name: 'over_target' },
  },
});
