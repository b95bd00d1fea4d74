import type { MenteeReady } from '@duo/contracts';
import { ProfileSchema } from '@duo/contracts';
import type { Facts } from './facts.js';

/** What the other services may know of somebody who is ready: the coded facts that matching needs, and no more. */
export function profileOf(facts: Facts): NonNullable<MenteeReady['profile']> {
  const { languages, interests, availability, postalCode, meeting, digital, help } = facts;
  return {
    $typeName: ProfileSchema.typeName,
    ...{ languages, interests, availability, postalCode, meeting, help },
    occupation: facts.occupation ?? '',
    sector: facts.sector ?? '',
    digitalAccess: digital.access,
    digitalSkill: digital.skill,
    ...('reachKm' in facts && facts.reachKm !== null ? { reachKm: facts.reachKm } : {}),
    generalist: 'generalist' in facts && facts.generalist,
    capacity: 'capacity' in facts ? facts.capacity : 0,
    pausedUntil: ('pausedUntil' in facts && facts.pausedUntil) || '',
  };
}
