import { halfDays, type Localized, type Side } from '@duo/kernel';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { halfDayWords, levelWords, meetingWayWords, wordOf } from '../../words/codes.texts.js';
import { sectorWords } from '../../words/sectors.texts.js';
import { type DayParts, dayFrom } from '../form/day.js';
import { formWords } from '../form/form.texts.js';
import { helpOffered, ownBarriers, severityWords } from '../lists/barriers.texts.js';
import { occupationName } from '../lists/occupations.js';
import { type Answers, noProject, type StepName } from './answers.js';
import { consentWords } from './privacy.texts.js';
import { ask, educationWords, skillWords } from './questions.texts.js';

const basisWords = {
  nationality: ask.basisNationality,
  parent: ask.basisParent,
  grandparent: ask.basisGrandparent,
  none: ask.basisNone,
};
const stayWords = { unlimited: ask.stayUnlimited, 'long-term': ask.stayLongTerm, temporary: ask.stayTemporary };
const recognisedWords = { no: ask.recognisedNo, pending: ask.recognisedPending, recognised: ask.recognisedYes };
const registries = { actiris: 'Actiris', forem: 'Le Forem', vdab: 'VDAB' };
const ownName = { fr: 'Français', nl: 'Nederlands', en: 'English' };

type Tell = ReturnType<typeof useTell>;

/** How single answers are said in the language of the page. */
function useTell() {
  const say = useSay();
  const { language } = useLanguage();
  const { fullDay, countryName, languageName } = useFormats();
  const word = (words: Parameters<typeof wordOf>[0], code: string) => (code ? say(wordOf(words, code)) : '');
  const day = (parts: DayParts) => {
    const found = dayFrom(parts);
    return found ? fullDay(found) : '';
  };
  return {
    ...{ say, language, languageName, word, day },
    country: (code: string) => (code ? countryName(code) : ''),
    yesNo: (question: Localized, answer: string) => (answer ? `${say(question)} ${word(formWords, answer)}` : ''),
  };
}

const lines: Record<StepName, (answers: Answers, tell: Tell, side: Side) => string[]> = {
  you: (a, { day }) => [`${a.givenName} ${a.familyName}`.trim(), day(a.born)],
  contact: (a, { language }) => [a.email, a.phone, ownName[a.language || language]],
  origin: (a, { country, word }) => [country(a.nationality), word(basisWords, a.originBasis)],
  stay: (a, { word, day }) => [word(stayWords, a.stay), a.stay === 'unlimited' ? '' : day(a.stayUntil)],
  languages: (a, { languageName, word }) =>
    a.languages.map(({ code, level }) => `${languageName(code)}: ${word(levelWords, level)}`),
  education: (a, { word, country, say }) => [
    word(educationWords, a.education),
    country(a.educationCountry),
    a.recognised && a.educationCountry !== 'BE' ? `${say(ask.recognised)} ${word(recognisedWords, a.recognised)}` : '',
  ],
  work: (a, { say, yesNo }) => [
    yesNo(ask.seeksWork, a.seeksWork),
    a.unemployedMonths && `${say(ask.unemployedMonths)} ${a.unemployedMonths}`,
    a.registeredWith === 'none' ? say(ask.registeredNone) : a.registeredWith && registries[a.registeredWith],
  ],
  occupation: (a, { say, language, word, yesNo }) => [
    a.occupation === noProject ? say(ask.noProject) : a.occupation && occupationName(a.occupation, language),
    word(sectorWords, a.sector),
    yesNo(ask.hasWorked, a.hasWorked),
    yesNo(ask.generalist, a.generalist),
  ],
  place: (a, { word }) => [a.postalCode, word(meetingWayWords, a.meeting)],
  when: (a, { say }) => halfDays.filter((half) => a.availability.includes(half)).map((half) => say(halfDayWords[half])),
  digital: (a, { word, yesNo }) => [yesNo(ask.digitalAccess, a.digitalAccess), word(skillWords, a.digitalSkill)],
  barriers: (a, { say, word }) =>
    a.barriers.map(
      ({ barrier, severity }) => `${say(ownBarriers[barrier].label)}: ${word(severityWords, String(severity))}`,
    ),
  help: (a, { say }, side) =>
    a.help.map((code) => say(side === 'mentor' ? helpOffered[code] : ownBarriers[code].label)),
  consent: (a, { say }) => a.consents.map((purpose) => say(consentWords[purpose])),
};

/** The answers of a page as lines to read. */
export function useTold(answers: Answers, side: Side): (step: StepName) => string[] {
  const tell = useTell();
  return (step) => lines[step](answers, tell, side).filter(Boolean);
}
