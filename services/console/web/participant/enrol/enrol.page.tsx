import { type Side, sides } from '@duo/kernel';
import { useAddress } from '../form/go.js';
import { NotFound } from '../not-found.js';
import { empty, stepsOf } from './answers.js';
import { ClosesPage, useClosing } from './closes.page.js';
import { DonePage } from './done.page.js';
import { useEnrolling } from './enrolling.js';
import { QuestionPage } from './question.page.js';
import { StartPage } from './start.page.js';
import { SummaryPage } from './summary.page.js';

/** `/enrol/mentee/languages`: the side, and the page. An address holds no answer. */
export function EnrolPage() {
  const [, name, step] = useAddress();
  const side = sides.find((one) => one === name);
  const closing = useClosing();
  if (closing && step !== 'done') return <ClosesPage closing={closing} />;
  return side ? <Enrol key={side} side={side} step={step} /> : <NotFound />;
}

function Enrol({ side, step }: { side: Side; step: string | undefined }) {
  const enrolling = useEnrolling(side);
  if (step === 'done') return <DonePage side={side} />;
  const hasBegun = enrolling.found !== undefined || enrolling.draft.answers !== empty;
  const known = stepsOf[side].find((one) => one === step);
  if (step === 'summary' && hasBegun) return <SummaryPage enrolling={enrolling} />;
  // Whoever comes to the middle of the form without having begun is shown where it begins.
  if (known && (hasBegun || known === stepsOf[side][0]))
    return <QuestionPage key={known} enrolling={enrolling} step={known} />;
  return step === undefined || known || step === 'summary' ? <StartPage enrolling={enrolling} /> : <NotFound />;
}
