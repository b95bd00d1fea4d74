import type { BarrierCode, HalfDay, Language, Level, MeetingWay, Side } from '@duo/kernel';
import type { ToldBarrier } from '../form/barrier.js';
import { type DayParts, noDay } from '../form/day.js';

export const optionalPurposes = ['evaluation', 'testimony', 'partner-sharing', 'alumni-contact'] as const;
export type Purpose = 'programme' | (typeof optionalPurposes)[number];

export type SpokenLanguage = { code: string; level: Level | '' };

/** The form as it is being filled in: every answer may still be missing. */
export type Answers = {
  givenName: string;
  familyName: string;
  born: DayParts;
  email: string;
  phone: string;
  /** The language of our letters; the language of the page unless another is chosen. */
  language: Language | '';
  nationality: string;
  originBasis: '' | 'nationality' | 'parent' | 'grandparent' | 'none';
  stay: '' | 'unlimited' | 'long-term' | 'temporary';
  stayUntil: DayParts;
  languages: SpokenLanguage[];
  /** A level of ISCED 2011. */
  education: string;
  educationCountry: string;
  recognised: '' | 'no' | 'pending' | 'recognised';
  seeksWork: '' | 'yes' | 'no';
  unemployedMonths: string;
  registeredWith: '' | 'actiris' | 'forem' | 'vdab' | 'none';
  /** ISCO-08, or that there is no project yet. */
  occupation: string;
  sector: string;
  hasWorked: '' | 'yes' | 'no';
  generalist: '' | 'yes' | 'no';
  postalCode: string;
  meeting: MeetingWay | '';
  availability: HalfDay[];
  digitalAccess: '' | 'yes' | 'no';
  digitalSkill: '' | '0' | '1' | '2' | '3' | '4';
  barriers: ToldBarrier[];
  help: BarrierCode[];
  consents: Purpose[];
};

export const noProject = 'none';

export const empty: Answers = {
  ...{ givenName: '', familyName: '', born: noDay, email: '', phone: '', language: '' },
  ...{ nationality: '', originBasis: '', stay: '', stayUntil: noDay },
  ...{ languages: [], education: '', educationCountry: '', recognised: '' },
  ...{ seeksWork: '', unemployedMonths: '', registeredWith: '', occupation: '', sector: '' },
  ...{ hasWorked: '', generalist: '', postalCode: '', meeting: '', availability: [] },
  ...{ digitalAccess: '', digitalSkill: '', barriers: [], help: [], consents: [] },
};

export const stepsOf = {
  mentee: [
    ...['you', 'contact', 'origin', 'stay', 'languages', 'education', 'work', 'occupation'],
    ...['place', 'when', 'digital', 'barriers', 'help', 'consent'],
  ],
  mentor: ['you', 'contact', 'languages', 'occupation', 'help', 'place', 'when', 'digital', 'consent'],
} as const satisfies Record<Side, readonly string[]>;

export type StepName = (typeof stepsOf)[Side][number];
