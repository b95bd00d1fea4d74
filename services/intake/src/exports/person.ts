import type { Facts } from '../enrolments/facts.js';

/** The columns of `people`, as an import takes them. */
export const peopleColumns = [
  ...[
    'record',
    'side',
    'given_name',
    'family_name',
    'email',
    'phone',
    'language',
    'born',
    'nationality',
    'origin_basis',
  ],
  ...['stay', 'postal_code', 'languages', 'education', 'education_country', 'recognised', 'occupation', 'sector'],
  ...['interests', 'availability', 'meeting', 'digital_access', 'digital_skill', 'help', 'reach_km', 'generalist'],
  ...['capacity', 'unemployed_months', 'registered_with', 'enrolled_on', 'informed_on', 'interviewed_on'],
  ...[
    'interview_outcome',
    'interview_reasons',
    'trained_on',
    'ready_on',
    'withdrew_on',
    'withdrawal_reason',
    'synthetic',
  ],
] as const;

type Column = (typeof peopleColumns)[number];
type Cells = Partial<Record<Column, string | number | boolean | null>>;

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
} & Record<'enrolled_on' | 'informed_on' | 'interviewed_on' | 'trained_on' | 'ready_on' | 'withdrew_on', string | null>;

/** A row of the export. Without names nothing in it reaches the person: no name, no contact, the year of birth alone. */
export function personCells(row: PersonRow, names: boolean): (string | number | boolean | null)[] {
  const {
    side,
    synthetic,
    given_name,
    family_name,
    email,
    phone,
    language,
    born,
    interview_outcome,
    withdrawal_reason,
  } = row;
  const { enrolled_on, informed_on, interviewed_on, trained_on, ready_on, withdrew_on } = row;
  const cells: Cells = {
    ...{ record: row.id, side, language, synthetic, born: names ? born : (born?.slice(0, 4) ?? null) },
    ...(names ? { given_name, family_name, email, phone } : {}),
    ...factCells(row.facts),
    ...{ enrolled_on, informed_on, interviewed_on, trained_on, ready_on, withdrew_on, withdrawal_reason },
    ...{ interview_outcome, interview_reasons: row.reasons.join(';') },
  };
  return peopleColumns.map((column) => cells[column] ?? null);
}

function factCells(facts: Partial<Facts>): Cells {
  const { languages, education, digital, interests = [], availability = [], help = [] } = facts;
  return {
    ...('nationality' in facts ? menteeCells(facts) : {}),
    ...('generalist' in facts ? { generalist: facts.generalist, capacity: facts.capacity ?? null } : {}),
    postal_code: facts.postalCode ?? null,
    languages: Object.entries(languages ?? {})
      .map(([language, level]) => `${language}:${level}`)
      .join(';'),
    ...(education
      ? { education: education.level, education_country: education.country, recognised: education.recognised }
      : {}),
    ...{ occupation: facts.occupation ?? null, sector: facts.sector ?? null, meeting: facts.meeting ?? null },
    ...{ interests: interests.join(';'), availability: availability.join(';'), help: help.join(';') },
    ...(digital ? { digital_access: digital.access, digital_skill: digital.skill } : {}),
  };
}

function menteeCells(facts: Partial<Extract<Facts, { nationality: string }>>): Cells {
  return {
    nationality: facts.nationality ?? null,
    origin_basis: facts.originBasis === 'none' ? null : (facts.originBasis ?? null),
    stay: facts.stay?.kind ?? null,
    reach_km: facts.reachKm ?? null,
    unemployed_months: facts.unemployedMonths ?? null,
    registered_with: facts.registeredWith ?? null,
  };
}
