import { type Day, type InterviewOutcome, interviewOutcomes, languages, sides, withdrawalReasons } from '@duo/kernel';
import { judge } from '../eligibility/eligibility.js';
import type { Enrolment, Person } from '../enrolments/enrolment.js';
import { type Facts, menteeFacts, mentorFacts } from '../enrolments/facts.js';
import { contacts } from '../enrolments/form.js';
import type { Cells } from './cells.js';

/** Somebody as the branch's own records tell it: who it is, and the days of the way in. */
export type PersonRecord = {
  person: Omit<Person, 'id'>;
  synthetic: boolean;
  facts: Facts;
  outcome: InterviewOutcome | null;
} & Pick<
  Enrolment,
  | 'side'
  | 'enrolledOn'
  | 'informedOn'
  | 'interviewedOn'
  | 'trainedOn'
  | 'readyOn'
  | 'withdrewOn'
  | 'withdrawalReason'
  | 'reasons'
  | 'ruleSet'
>;

/** Never written down in a record, so that nobody breaks it. */
const neverRecorded = ['mentor-has-the-information-note'];

/** Reads a row of `people`. Whoever was let in against the rules of the day was let in: it is told, and kept. */
export function readPerson(cells: Cells): PersonRecord {
  const side = cells.neededCode('side', sides);
  const person = readIdentity(cells);
  const facts = readFacts(cells, side);
  const days = readDays(cells, side);
  const { interviewedOn, outcome } = days;
  const judged = interviewedOn && facts ? judge({ side, born: person.born, facts }, interviewedOn) : null;
  const broken = (judged?.rules ?? []).filter(({ rule, kept }) => !kept && !neverRecorded.includes(rule));
  if (outcome === 'ready' && broken.length > 0)
    cells.notice('interviewed_on', 'was-not-eligible', broken.map(({ rule }) => rule).join(' '));
  const synthetic = cells.yes('synthetic') ?? false;
  return { side, person, synthetic, facts: facts as Facts, ...days, ruleSet: judged?.ruleSet ?? null };
}

function readIdentity(cells: Cells): Omit<Person, 'id'> {
  const given = cells.text('born');
  const year = given !== null && /^\d{4}$/.test(given);
  return {
    givenName: cells.text('given_name', 100) ?? '',
    familyName: cells.text('family_name', 100) ?? '',
    email: contact(cells, 'email'),
    phone: contact(cells, 'phone'),
    language: cells.neededCode('language', languages),
    born: year ? given : cells.pastDay('born'),
  };
}

function contact(cells: Cells, field: 'email' | 'phone'): string | null {
  const read = contacts[field].safeParse(cells.text(field));
  return read.success ? read.data : cells.fault(field, 'must-be-valid', read.error.issues[0]?.message);
}

/** The column of each part of the facts, where its name is another. */
const columnOf: Record<string, string> = {
  postalCode: 'postal_code',
  reachKm: 'reach_km',
  originBasis: 'origin_basis',
  unemployedMonths: 'unemployed_months',
  registeredWith: 'registered_with',
  digital: 'digital_skill',
  'education.country': 'education_country',
  'education.recognised': 'recognised',
};

/** Coded facts are checked by the rules of the form. */
function readFacts(cells: Cells, side: 'mentee' | 'mentor'): Facts | null {
  const told = { ...shared(cells), ...(side === 'mentee' ? ofMentee(cells) : ofMentor(cells)) };
  const read = (side === 'mentee' ? menteeFacts : mentorFacts).safeParse(told);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) {
    const [first = '', second = ''] = path.map(String);
    const field = columnOf[`${first}.${second}`] ?? columnOf[first] ?? first;
    if (!cells.faults.some((fault) => fault.field === field)) cells.fault(field, 'must-be-valid', message);
  }
  return null;
}

function shared(cells: Cells) {
  const level = cells.whole('education', 0, 8);
  const access = cells.yes('digital_access');
  const skill = cells.whole('digital_skill', 0, 4);
  return {
    languages: Object.fromEntries(cells.pairs('languages')),
    ...(level === null
      ? {}
      : {
          education: {
            level,
            country: cells.needed('education_country'),
            recognised: cells.text('recognised') ?? 'no',
          },
        }),
    occupation: cells.text('occupation'),
    sector: cells.text('sector'),
    interests: cells.list('interests'),
    availability: cells.list('availability'),
    postalCode: cells.needed('postal_code'),
    meeting: cells.text('meeting') ?? undefined,
    ...(access === null && skill === null ? {} : { digital: { access: access ?? true, skill: skill ?? 0 } }),
    help: cells.list('help'),
  };
}

const ofMentee = (cells: Cells) => ({
  reachKm: cells.whole('reach_km', 0, 200),
  nationality: cells.needed('nationality'),
  originBasis: cells.text('origin_basis') ?? 'none',
  stay: { kind: cells.needed('stay') },
  unemployedMonths: cells.whole('unemployed_months', 0, 240),
  registeredWith: cells.text('registered_with'),
});

const ofMentor = (cells: Cells) => ({
  generalist: cells.yes('generalist') ?? false,
  capacity: cells.whole('capacity', 0, 5) ?? 1,
});

function readDays(cells: Cells, side: 'mentee' | 'mentor') {
  const days = {
    enrolledOn: cells.neededDay('enrolled_on'),
    informedOn: cells.pastDay('informed_on'),
    interviewedOn: cells.pastDay('interviewed_on'),
    trainedOn: side === 'mentor' ? cells.pastDay('trained_on') : null,
    readyOn: cells.pastDay('ready_on'),
    withdrewOn: cells.pastDay('withdrew_on'),
    withdrawalReason: cells.code('withdrawal_reason', withdrawalReasons),
    outcome: cells.code('interview_outcome', interviewOutcomes),
    reasons: cells.list('interview_reasons'),
  };
  if (!days.reasons.every((reason) => /^[a-z][a-z0-9-]{1,60}$/.test(reason)))
    cells.fault('interview_reasons', 'must-be-codes');
  inTheirOrder(cells, days);
  agree(cells, days, side);
  return days;
}

type Days = ReturnType<typeof readDays>;

function inTheirOrder(cells: Cells, { enrolledOn, interviewedOn, trainedOn, readyOn, withdrewOn }: Days) {
  cells.inOrder('enrolled_on', enrolledOn, 'interviewed_on', interviewedOn);
  cells.inOrder('interviewed_on', interviewedOn, 'ready_on', readyOn);
  cells.inOrder('trained_on', trainedOn, 'ready_on', readyOn);
  cells.inOrder('enrolled_on', enrolledOn, 'withdrew_on', withdrewOn);
}

/** What one day says must not be denied by another. */
function agree(cells: Cells, { outcome, interviewedOn, readyOn, withdrewOn, ...days }: Days, side: string) {
  if (outcome && !interviewedOn) cells.fault('interviewed_on', 'must-be-given', 'the interview has an outcome');
  if (readyOn && outcome !== 'ready') cells.fault('interview_outcome', 'must-be-ready', 'the person was ready');
  if (side === 'mentee' && outcome === 'ready' && !readyOn)
    cells.fault('ready_on', 'must-be-given', 'the interview ended in ready');
  if (outcome === 'withdrawn' && !withdrewOn)
    cells.fault('withdrew_on', 'must-be-given', 'the interview ended in withdrawn');
  if (days.withdrawalReason && !withdrewOn) cells.fault('withdrew_on', 'must-be-given', 'there is a reason for it');
}

/** Where somebody stands whose way in was so. */
export function statusOf({ withdrewOn, outcome, readyOn }: PersonRecord): Enrolment['status'] {
  if (withdrewOn) return 'withdrawn';
  if (outcome === 'refused' || outcome === 'not-yet') return outcome;
  return readyOn ? 'ready' : 'enrolled';
}

/** Somebody imported, as an enrolment. */
export function enrolmentOf(record: PersonRecord, person: Person['id']): Enrolment {
  const { side, facts, reasons, ruleSet, withdrawalReason } = record;
  const { enrolledOn, informedOn, interviewedOn, trainedOn, readyOn, withdrewOn } = record;
  const status = statusOf(record);
  const languages = Object.keys(facts.languages).sort();
  const refusedOn: Day | null = status === 'refused' ? interviewedOn : null;
  const days = { enrolledOn, informedOn, interviewedOn, trainedOn, readyOn, refusedOn, withdrewOn };
  const nothing = { corrections: {}, recontactOn: null, referral: null };
  return { person, side, status, languages, facts, ...nothing, ...days, reasons, ruleSet, withdrawalReason };
}
