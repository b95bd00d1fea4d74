import { refusal } from '@duo/kernel';
import type { Participant } from '@duo/platform';
import type { EntityManager } from 'typeorm';
import { duos } from '../tables.js';
import type { Duo } from './duo.js';

/** The duo that a personal link is about, of whose side the person is. */
export async function ownDuo(manager: EntityManager, { about, side, person }: Participant): Promise<Duo> {
  const duo = await manager.findOne(duos, { where: { id: about } });
  if (duo?.[side] !== person) throw refusal('no-such-duo', { id: about });
  return duo;
}
