import { type Day, type InterviewOutcome, interviewOutcomes, languages, sides, withdrawalReasons } from '@duo/kernel';
import { judge } from '../eligibility/eligibility.js';
import type { Enrolment, Person } from '../enrolments/enrolment.js';
import type { Facts } from '../enrolments/facts.js';
import { contacts } from '../enrolments/form.js';
import { referrals } from '../enrolments/interview.js';
import type { Cells } from './cells.js';
import { type ConsentRecord, readConsents } from './consents.js';
import { readFacts } from './person-facts.js';

/** Somebody as the branch's own records tell it: who it is, and the days of the way in. */
export type PersonRecord = {
  person: Omit<Person, 'id'>;
  synthetic: boolean;
  facts: Facts;
  outcome: InterviewOutcome | null;
  consents: ConsentRecord[];
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
  | 'recontactOn'
  | 'referral'
  | 'ruleSet'
>;

/** Seldom written down in a record, so that nobody breaks it. */
const seldomRecorded = ['mentor-has-the-information-note'];

/** Reads a row of `people`. Whoever was let in against the rules of the day was let in: it is told, and kept. */
export function readPerson(cells: Cells): PersonRecord {
  const side = cells.neededCode('side', sides);
  const person = readIdentity(cells);
  const facts = readFacts(cells, side);
  const days = readDays(cells, side);
  const { interviewedOn, outcome } = days;
  const judged = interviewedOn && facts ? judge({ side, born: person.born, facts }, interviewedOn) : null;
  const broken = (judged?.rules ?? []).filter(({ rule, kept }) => !kept && !seldomRecorded.includes(rule));
  if (outcome === 'ready' && broken.length > 0)
    cells.notice('interviewed_on', 'was-not-eligible', broken.map(({ rule }) => rule).join(' '));
  const synthetic = cells.yes('synthetic') ?? false;
  const consents = readConsents(cells);
  return { side, person, synthetic, facts: facts as Facts, ...days, consents, ruleSet: judged?.ruleSet ?? null };
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
    recontactOn: cells.day('recontact_on'),
    referral: cells.code('referral', referrals),
  };
  if (!days.reasons.every((reason) => /^[a-z][a-z0-9-]{1,60}$/.test(reason)))
    cells.fault('interview_reasons', 'must-be-codes');
  inTheirOrder(cells, days);
  agree(cells, days, side);
  return days;
}

type Days = ReturnType<typeof readDays>;

function inTheirOrder(cells: Cells, days: Days) {
  const { enrolledOn, interviewedOn, trainedOn, readyOn, withdrewOn, recontactOn } = days;
  cells.inOrder('enrolled_on', enrolledOn, 'interviewed_on', interviewedOn);
  cells.inOrder('interviewed_on', interviewedOn, 'ready_on', readyOn);
  cells.inOrder('interviewed_on', interviewedOn, 'recontact_on', recontactOn);
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
  if (days.recontactOn && outcome !== 'not-yet')
    cells.fault('recontact_on', 'must-be-empty', 'only who is not ready yet is asked again');
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
  const { recontactOn, referral } = record;
  const then = { recontactOn: status === 'not-yet' ? recontactOn : null, referral, reasons, ruleSet, withdrawalReason };
  return { person, side, status, languages, facts, corrections: {}, version: 1, ...days, ...then };
}
