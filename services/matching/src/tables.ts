import { EntitySchema } from 'typeorm';
import type { Place } from './pool/pool.js';

export const places = new EntitySchema<Place>({
  name: 'places',
  schema: 'matching',
  columns: {
    person: { type: 'uuid', primary: true },
    side: { type: 'text' },
    status: { type: 'text' },
    waitingSince: { type: 'date', name: 'waiting_since' },
    overTarget: { type: 'boolean', name: 'over_target' },
    leftOn: { type: 'date', name: 'left_on', nullable: true },
  },
});
