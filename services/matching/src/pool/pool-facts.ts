import type { Day } from '@duo/kernel';
import type { MenteeFacts, MentorFacts, Pair, PoolFacts } from '../assignment/score/facts.js';
import type { Facts, Place } from './pool.js';

export type Pairs = Pick<PoolFacts, 'refused' | 'vetoed' | 'frozen'>;

/** The pool as the score wants it, and who cannot be scored because their facts were never told. */
export function poolFacts(places: readonly Place[], pairs: Pairs, today: Day) {
  const known = places.flatMap((place) => (place.profile ? [{ place, profile: place.profile }] : []));
  const of = (side: Place['side']) => known.filter(({ place }) => place.side === side);
  const here = new Set(known.map(({ place }) => place.person as string));
  const among = (list: readonly Pair[]) => list.filter(({ mentee, mentor }) => here.has(mentee) && here.has(mentor));
  const facts: PoolFacts = {
    mentees: of('mentee').map(({ place, profile }) => menteeOf(place, profile, today)),
    mentors: of('mentor').map(({ place, profile }) => mentorOf(place, profile, today)),
    refused: among(pairs.refused),
    vetoed: among(pairs.vetoed),
    frozen: among(pairs.frozen),
    pinned: [],
    proposed: [],
  };
  return { facts, withoutFacts: places.filter(({ profile }) => !profile).map(({ person }) => person) };
}

const personOf = ({ person, waitingSince }: Place, profile: Facts, today: Day) => ({
  id: person as string,
  languages: profile.languages as MenteeFacts['languages'],
  occupation: profile.occupation || null,
  sector: profile.sector || null,
  interests: profile.interests,
  availability: profile.availability as MenteeFacts['availability'],
  postalCode: profile.postalCode,
  meeting: profile.meeting as MenteeFacts['meeting'],
  digital: { access: profile.digitalAccess, skill: profile.digitalSkill },
  // Somebody may be ready from tomorrow on; nobody has waited less than no time.
  waitingSince: waitingSince > today ? today : waitingSince,
});

const menteeOf = (place: Place, profile: Facts, today: Day): MenteeFacts => ({
  ...personOf(place, profile, today),
  helpQuestions: profile.help as MenteeFacts['helpQuestions'],
  reachKm: profile.reachKm ?? null,
});

const mentorOf = (place: Place, profile: Facts, today: Day): MentorFacts => ({
  ...personOf(place, profile, today),
  strengths: profile.help as MentorFacts['strengths'],
  generalist: profile.generalist,
  capacity: profile.capacity,
  accompanies: place.accompanies + place.accompaniesRecorded,
  pausedUntil: profile.pausedUntil || null,
});
