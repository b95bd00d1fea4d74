import type { Facts } from '../enrolments/facts.js';

const words = (list: string) => list.split(' ');

/** The columns of `people`, as an import takes them. */
export const peopleColumns: readonly string[] = [
  ...words('record side given_name family_name email phone language born nationality origin_basis stay stay_until'),
  ...words('seeks_work postal_code languages education education_country recognised occupation sector interests'),
  ...words(
    'availability meeting digital_access digital_skill help reach_km generalist capacity paused_until has_worked',
  ),
  ...words('note_given_on note_version note_language unemployed_months registered_with enrolled_on informed_on'),
  ...words('interviewed_on interview_outcome interview_reasons recontact_on referral trained_on ready_on withdrew_on'),
  ...words('withdrawal_reason consents consent_text synthetic'),
];

type Cells = Record<string, string | number | boolean | null>;

/** A person as the database has them; days under their names of the import. */
export type PersonRow = {
  id: string;
  side: 'mentee' | 'mentor';
  given_name: string;
  family_name: string;
  email: string | null;
  phone: string | null;
  language: string;
  born: string | null;
  synthetic: boolean;
  facts: Partial<Facts>;
  interview_outcome: string | null;
  reasons: string[];
  withdrawal_reason: string | null;
  referral: string | null;
  /** What was agreed to and not taken back, with its day, and the text of the last of them. */
  consents: Record<string, string>;
  consent_text: string | null;
} & Record<Day, string | null>;

type Day =
  | 'enrolled_on'
  | 'informed_on'
  | 'interviewed_on'
  | 'recontact_on'
  | 'trained_on'
  | 'ready_on'
  | 'withdrew_on';

/** A row of the export. Without names nothing in it reaches the person: no name, no contact, the year of birth alone. */
export function personCells(row: PersonRow, names: boolean): (string | number | boolean | null)[] {
  const { id, born, given_name, family_name, email, phone, facts, reasons, consents, ...as } = row;
  const cells: Cells = {
    ...{ record: id, ...as, born: names ? born : (born?.slice(0, 4) ?? null) },
    ...(names ? { given_name, family_name, email, phone } : {}),
    ...factCells(facts),
    interview_reasons: reasons.join(';'),
    consents: pairs(consents),
  };
  return peopleColumns.map((column) => cells[column] ?? null);
}

function factCells(facts: Partial<Facts>): Cells {
  const { languages, education, digital, interests = [], availability = [], help = [] } = facts;
  return {
    ...('nationality' in facts ? menteeCells(facts) : {}),
    ...('generalist' in facts ? mentorCells(facts) : {}),
    postal_code: facts.postalCode ?? null,
    languages: pairs(languages ?? {}),
    ...(education
      ? { education: education.level, education_country: education.country, recognised: education.recognised }
      : {}),
    ...{ occupation: facts.occupation ?? null, sector: facts.sector ?? null, meeting: facts.meeting ?? null },
    ...{ interests: interests.join(';'), availability: availability.join(';'), help: help.join(';') },
    ...(digital ? { digital_access: digital.access, digital_skill: digital.skill } : {}),
  };
}

const pairs = (told: Readonly<Record<string, string>>) =>
  Object.entries(told)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

function mentorCells(facts: Partial<Extract<Facts, { generalist: boolean }>>): Cells {
  return {
    generalist: facts.generalist ?? null,
    capacity: facts.capacity ?? null,
    paused_until: facts.pausedUntil ?? null,
    has_worked: facts.hasWorked ?? null,
    note_given_on: facts.informationNote?.givenOn ?? null,
    note_version: facts.informationNote?.version ?? null,
    note_language: facts.informationNote?.language ?? null,
  };
}

function menteeCells(facts: Partial<Extract<Facts, { nationality: string }>>): Cells {
  return {
    nationality: facts.nationality ?? null,
    origin_basis: facts.originBasis === 'none' ? null : (facts.originBasis ?? null),
    stay: facts.stay?.kind ?? null,
    stay_until: facts.stay?.until ?? null,
    seeks_work: facts.seeksWork ?? null,
    reach_km: facts.reachKm ?? null,
    unemployed_months: facts.unemployedMonths ?? null,
    registered_with: facts.registeredWith ?? null,
  };
}
