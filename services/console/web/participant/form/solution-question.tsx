import { type Contract, contracts, type SolutionKind, solutionKinds } from '@duo/kernel';
import { useSay } from '../../i18n/language.js';
import { contractWords, solutionKindWords } from '../../words/codes.texts.js';
import { OneOf } from './choices.js';
import { type DayParts, dayFrom, isEmptyDay } from './day.js';
import type { Fault } from './fault.js';
import { DayField } from './fields.js';
import { formWords } from './form.texts.js';
import { solutionWords } from './solution.texts.js';

/** A job, internship or training that was found; its day may be missing. */
export type FoundAnswers = { found: SolutionKind | 'nothing' | ''; startsOn: DayParts; contract: Contract | '' };

export const noFound: FoundAnswers = { found: '', startsOn: { day: '', month: '', year: '' }, contract: '' };

/** The solution as it is sent: only with the day on which it began. */
export function solutionOf({ found, startsOn, contract }: FoundAnswers) {
  const day = dayFrom(startsOn);
  if (found === '' || found === 'nothing' || !day) return null;
  const kept = found === 'job' ? contract || null : null;
  return {
    kind: found,
    startsOn: day,
    contract: kept,
    months: null,
    weeklyHours: null,
    occupation: null,
    sector: null,
  };
}

export function checkFound({ found, startsOn }: FoundAnswers, isDayNeeded: boolean): Fault[] {
  if (found === '') return [{ field: 'found', words: formWords.answerMissing }];
  if (found === 'nothing' || (!isDayNeeded && isEmptyDay(startsOn)) || dayFrom(startsOn)) return [];
  return [{ field: 'startsOn', words: solutionWords.startsOnMissing }];
}

type Props = { answers: FoundAnswers; change: (part: Partial<FoundAnswers>) => void; legend: string };

export function FoundQuestion({ answers, change, legend }: Props) {
  const say = useSay();
  return (
    <OneOf<SolutionKind | 'nothing'>
      id="found"
      label={legend}
      options={[
        ...solutionKinds.map((value) => ({
          value,
          label: say(solutionKindWords[value]),
          more: <Details answers={answers} change={change} />,
        })),
        { value: 'nothing', label: say(solutionWords.nothing), hint: say(solutionWords.nothingHint) },
      ]}
      value={answers.found}
      onChange={(found) => change({ found })}
    />
  );
}

/** Since when, and of a job what contract. */
export function Details({ answers, change, hint }: Omit<Props, 'legend'> & { hint?: string }) {
  const say = useSay();
  return (
    <>
      <DayField
        id="startsOn"
        label={say(solutionWords.startsOn)}
        hint={hint}
        value={answers.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      {answers.found === 'job' && (
        <OneOf<Contract>
          id="contract"
          legend={say(solutionWords.contract)}
          hint={say(formWords.optional)}
          options={contracts.map((value) => ({ value, label: say(contractWords[value]) }))}
          value={answers.contract}
          onChange={(contract) => change({ contract })}
        />
      )}
    </>
  );
}
