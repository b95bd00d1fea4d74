import { refusal } from '@duo/kernel';
import type { Participant } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import { measures } from '../tables.js';
import type { Measure } from './measure.js';

/** The measure that a personal link is about: the mentee is asked and nobody else. */
export async function ownMeasure(manager: EntityManager, { about, side, person }: Participant): Promise<Measure> {
  const measure = await manager.findOne(measures, { where: { id: about } });
  if (side !== 'mentee' || measure?.mentee !== person) throw refusal('no-such-measure', { id: about });
  return measure;
}
