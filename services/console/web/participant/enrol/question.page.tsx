import { useState } from 'react';
import { useGo } from '../form/go.js';
import { StepPage } from '../form/step-page.js';
import { type StepName, stepsOf } from './answers.js';
import { check } from './check.js';
import type { Enrolling } from './enrolling.js';
import { KeptNote } from './kept-note.js';
import { notTaken } from './not-taken.js';
import { stepComponents, titleOf } from './steps.js';

/** One page of the form. What is typed is kept as it is typed, so that back, a reload and a flat battery lose nothing. */
export function QuestionPage({ enrolling, step }: { enrolling: Enrolling; step: StepName }) {
  const { side, draft, change, erase, today } = enrolling;
  const go = useGo();
  const steps: readonly StepName[] = stepsOf[side];
  const at = steps.indexOf(step);
  const [known] = useState(() => notTaken(step));
  const Questions = stepComponents[step];
  const next = draft.reviewed ? 'summary' : (steps[at + 1] ?? 'summary');
  const before = steps[at - 1];
  return (
    <StepPage
      title={titleOf(step, side)}
      at={at + 1}
      of={steps.length}
      back={before ? `/enrol/${side}/${before}` : `/enrol/${side}`}
      check={() => check(step, draft.answers, side, today)}
      known={known}
      onDone={() => void go(`/enrol/${side}/${next}`)}
      below={
        <KeptNote
          onErase={() => {
            erase();
            void go(`/enrol/${side}`);
          }}
        />
      }
    >
      <Questions answers={draft.answers} change={change} side={side} />
    </StepPage>
  );
}
