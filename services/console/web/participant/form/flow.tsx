import type { Localized } from '@duo/kernel';
import type { ComponentType } from 'react';
import { useSay } from '../../i18n/language.js';
import type { Fault } from './fault.js';
import { formWords } from './form.texts.js';
import { useAddress, useGo } from './go.js';
import { SendingNote } from './sending-note.js';
import { StepPage } from './step-page.js';
import type { useSending } from './use-sending.js';

export type AskOf<Answers> = { answers: Answers; change: (part: Partial<Answers>) => void };

/** One thing that is asked, on a page of its own. */
export type Question<Answers> = {
  title: Localized;
  Ask: ComponentType<AskOf<Answers>>;
  check: (answers: Answers) => Fault[];
};

type Props<Answers> = AskOf<Answers> & {
  /** Address of the first page; the others are below it, by their numbers. */
  base: string;
  questions: readonly Question<Answers>[];
  sending: ReturnType<typeof useSending>;
};

/** A few questions, one a page; the last page sends them. */
export function Flow<Answers>({ base, questions, answers, change, sending }: Props<Answers>) {
  const say = useSay();
  const go = useGo();
  const asked = Number(useAddress()[2] ?? 1);
  const open = questions.findIndex(({ check }) => check(answers).length > 0);
  const last = open === -1 ? questions.length : open + 1;
  const at = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, last) : 1;
  const question = questions[at - 1];
  if (!question) return null;
  const isLast = at === questions.length;
  const page = (n: number) => (n <= 1 ? base : `${base}/${n}`);
  return (
    <StepPage
      key={at}
      title={question.title}
      at={at}
      of={questions.length}
      {...(at > 1 ? { back: page(at - 1) } : {})}
      check={() => question.check(answers)}
      onDone={() => (isLast ? sending.start() : void go(page(at + 1)))}
      {...(isLast ? { action: say(formWords.send) } : {})}
      isBusy={sending.isBusy}
    >
      <question.Ask answers={answers} change={change} />
      {isLast && <SendingNote waits={sending.waits} problem={sending.problem} />}
    </StepPage>
  );
}
