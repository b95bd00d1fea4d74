import type { Language } from '@duo/kernel';
import type { paths } from '../../api/generated/intake.js';
import { dayFrom } from '../form/day.js';
import { type Answers, noProject, type StepName } from './answers.js';
import { privacyTextVersion } from './privacy.texts.js';

export type MenteeBody = paths['/mentees']['post']['requestBody']['content']['application/json'];
export type MentorBody = paths['/mentors']['post']['requestBody']['content']['application/json'];

const orNull = (text: string): string | null => text.trim() || null;

const person = (answers: Answers, spoken: Language) => ({
  givenName: answers.givenName.trim(),
  familyName: answers.familyName.trim(),
  email: orNull(answers.email),
  phone: orNull(answers.phone),
  language: answers.language || spoken,
  born: dayFrom(answers.born) ?? '',
  consents: {
    textVersion: privacyTextVersion,
    programme: true as const,
    evaluation: answers.consents.includes('evaluation'),
    testimony: answers.consents.includes('testimony'),
    'partner-sharing': answers.consents.includes('partner-sharing'),
    'alumni-contact': answers.consents.includes('alumni-contact'),
  },
});

const facts = (answers: Answers) => ({
  languages: Object.fromEntries(answers.languages.flatMap(({ code, level }) => (level ? [[code, level]] : []))),
  occupation: answers.occupation === noProject ? null : orNull(answers.occupation),
  sector: orNull(answers.sector),
  interests: [],
  availability: answers.availability,
  postalCode: answers.postalCode.trim(),
  meeting: answers.meeting || ('hybrid' as const),
  digital: { access: answers.digitalAccess === 'yes', skill: Number(answers.digitalSkill || 0) },
  help: answers.help,
});

/** A diploma of Belgium needs no recognition: it is one. */
function educationOf({ education, educationCountry, recognised }: Answers) {
  if (education === '' || education === 'untold') return null;
  const inBelgium = educationCountry === 'BE' ? ('recognised' as const) : recognised || ('no' as const);
  return { level: Number(education), country: educationCountry, recognised: inBelgium };
}

/** The hardest first; of equal ones the one that was told first. */
const assessmentOf = ({ barriers }: Answers) =>
  barriers.length === 0
    ? null
    : { period: 'after' as const, barriers: barriers.toSorted((a, b) => b.severity - a.severity) };

export function menteeBody(answers: Answers, spoken: Language): MenteeBody {
  const { stay, stayUntil, unemployedMonths, registeredWith } = answers;
  return {
    ...person(answers, spoken),
    facts: {
      ...facts(answers),
      education: educationOf(answers),
      reachKm: null,
      nationality: answers.nationality,
      originBasis: answers.originBasis || 'none',
      stay: { kind: stay || 'temporary', until: stay === 'unlimited' ? null : (dayFrom(stayUntil) ?? null) },
      seeksWork: answers.seeksWork === 'yes',
      unemployedMonths: unemployedMonths === '' ? null : Number(unemployedMonths),
      registeredWith: registeredWith || null,
    },
    assessment: assessmentOf(answers),
  };
}

export const mentorBody = (answers: Answers, spoken: Language): MentorBody => ({
  ...person(answers, spoken),
  facts: {
    ...facts(answers),
    education: null,
    generalist: answers.generalist === 'yes',
    capacity: 1,
    pausedUntil: null,
    hasWorked: answers.hasWorked === 'yes',
    informationNote: null,
  },
});

/** The page and the field here of each field of the form, by the beginning of its path. */
const places: readonly (readonly [path: string, step: StepName, field: string])[] = [
  ...(['givenName', 'familyName', 'born'] as const).map((name) => [name, 'you', name] as const),
  ...(['email', 'phone', 'language'] as const).map((name) => [name, 'contact', name] as const),
  ...(['nationality', 'originBasis'] as const).map((name) => [`facts.${name}`, 'origin', name] as const),
  ['facts.stay.until', 'stay', 'stayUntil'],
  ['facts.stay', 'stay', 'stay'],
  ['facts.languages', 'languages', 'languages'],
  ['facts.education.country', 'education', 'educationCountry'],
  ['facts.education.recognised', 'education', 'recognised'],
  ['facts.education', 'education', 'education'],
  ...(['seeksWork', 'unemployedMonths', 'registeredWith'] as const).map(
    (name) => [`facts.${name}`, 'work', name] as const,
  ),
  ...(['occupation', 'sector', 'hasWorked', 'generalist'] as const).map(
    (name) => [`facts.${name}`, 'occupation', name] as const,
  ),
  ...(['postalCode', 'meeting'] as const).map((name) => [`facts.${name}`, 'place', name] as const),
  ['facts.availability', 'when', 'availability'],
  ['facts.digital.skill', 'digital', 'digitalSkill'],
  ['facts.digital', 'digital', 'digitalAccess'],
  ['assessment', 'barriers', 'barriers'],
  ['facts.help', 'help', 'help'],
  ['consents', 'consent', 'programme'],
];

/** Where somebody corrects what the service did not take; undefined for what this form does not ask. */
export function placeOf(path: string): { step: StepName; field: string } | undefined {
  const found = places.find(([start]) => path === start || path.startsWith(`${start}.`));
  return found && { step: found[1], field: found[2] };
}
