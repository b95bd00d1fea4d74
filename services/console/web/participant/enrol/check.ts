import { languages, type Side } from '@duo/kernel';
import { dayFrom, isEmptyDay } from '../form/day.js';
import { type Fault, unless } from '../form/fault.js';
import { type Answers, type StepName, stepsOf } from './answers.js';
import { faults as say } from './enrol.texts.js';

/* The rules of the form itself, as intake has them. Whether somebody may join is not judged here. */

type Check = (answers: Answers, side: Side, today: string) => Fault[];

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const phone = /^\+?[\d ()./-]{6,30}$/;
const oldest = '1900-01-01';

function you({ givenName, familyName, born }: Answers, _side: Side, today: string): Fault[] {
  const day = dayFrom(born);
  return [
    ...unless(givenName.trim() !== '', 'givenName', say.givenName),
    ...unless(familyName.trim() !== '', 'familyName', say.familyName),
    ...(day ? unless(day < today && day >= oldest, 'born', say.bornPast) : unless(false, 'born', say.born)),
  ];
}

function contact(answers: Answers): Fault[] {
  const [mail, number] = [answers.email.trim(), answers.phone.trim()];
  return [
    ...unless(mail !== '' || number !== '', 'email', say.emailOrPhone),
    ...unless(mail === '' || email.test(mail), 'email', say.email),
    ...unless(number === '' || phone.test(number), 'phone', say.phone),
  ];
}

const origin: Check = ({ nationality, originBasis }) => [
  ...unless(nationality !== '', 'nationality', say.nationality),
  ...unless(originBasis !== '', 'originBasis', say.originBasis),
];

function stay({ stay: kind, stayUntil }: Answers): Fault[] {
  const isDated = kind === 'long-term' || kind === 'temporary';
  return [
    ...unless(kind !== '', 'stay', say.stay),
    ...unless(!isDated || isEmptyDay(stayUntil) || dayFrom(stayUntil) !== undefined, 'stayUntil', say.stayUntil),
  ];
}

const spoken: Check = ({ languages: known }) => [
  ...unless(known.length > 0, 'languages', say.languages),
  ...known.filter(({ level }) => level === '').map(({ code }) => ({ field: `level-${code}`, words: say.level })),
];

const education: Check = ({ education: level, educationCountry, recognised }) => {
  if (level === '' || level === 'untold') return unless(level !== '', 'education', say.education);
  return [
    ...unless(educationCountry !== '', 'educationCountry', say.educationCountry),
    ...unless(educationCountry === 'BE' || recognised !== '', 'recognised', say.recognised),
  ];
};

const work: Check = ({ seeksWork, unemployedMonths, registeredWith }) => [
  ...unless(seeksWork !== '', 'seeksWork', say.seeksWork),
  ...unless(/^\d{0,3}$/.test(unemployedMonths) && Number(unemployedMonths) <= 240, 'unemployedMonths', say.months),
  ...unless(registeredWith !== '', 'registeredWith', say.registeredWith),
];

const occupation: Check = ({ occupation: code, hasWorked }, side) => [
  ...unless(side === 'mentee' || hasWorked !== '', 'hasWorked', say.hasWorked),
  ...unless(code !== '', 'occupation', side === 'mentee' ? say.occupation : say.pastOccupation),
];

const place: Check = ({ postalCode, meeting }) => [
  ...unless(/^[1-9]\d{3}$/.test(postalCode.trim()), 'postalCode', say.postalCode),
  ...unless(meeting !== '', 'meeting', say.meeting),
];

const digital: Check = ({ digitalAccess, digitalSkill }) => [
  ...unless(digitalAccess !== '', 'digitalAccess', say.digitalAccess),
  ...unless(digitalSkill !== '', 'digitalSkill', say.digitalSkill),
];

const barriers: Check = ({ barriers: told }) =>
  told
    .filter(({ severity }) => severity === 0)
    .map(({ barrier }) => ({ field: `severity-${barrier}`, words: say.severity }));

const checks: Record<StepName, Check> = {
  ...{ you, contact, origin, stay, education, work, occupation, place, digital, barriers },
  languages: spoken,
  when: ({ availability }) => unless(availability.length > 0, 'availability', say.availability),
  help: ({ help }) => unless(help.length > 0, 'help', say.help),
  consent: ({ consents }) => unless(consents.includes('programme'), 'programme', say.programme),
};

/** What is not right yet on a page. */
export const check = (step: StepName, answers: Answers, side: Side, today: string): Fault[] =>
  checks[step](answers, side, today);

/** The first page that is not right yet; undefined when the form can be sent. */
export const firstToCorrect = (answers: Answers, side: Side, today: string): StepName | undefined =>
  stepsOf[side].find((step) => check(step, answers, side, today).length > 0);

/** Whoever speaks none of the languages that we work in should know before the interview. */
export const speaksOurs = ({ languages: known }: Answers) =>
  known.some(({ code }) => languages.some((ours) => ours === code));
