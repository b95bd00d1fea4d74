import { type Contract, contracts, type SolutionKind, solutionKinds } from '@duo/kernel';
import { useSay } from '../../i18n/language.js';
import { contractWords, solutionKindWords } from '../../words/codes.texts.js';
import { OneOf } from './choices.js';
import { DayField } from './fields.js';
import { formWords } from './form.texts.js';
import type { FoundAnswers } from './solution.js';
import { solutionWords } from './solution.texts.js';

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
