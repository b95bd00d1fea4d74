import { type InterviewOutcome, interviewOutcomes, type WithdrawalReason, withdrawalReasons } from '@duo/kernel';
import { Alert, Checkbox, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { interviewOutcomeWords, withdrawalReasonWords, wordOf } from '../../words/codes.texts.js';
import { reasonsOf, reasonWords, referralWords, deed as texts } from './deeds.texts.js';
import { DeedForm } from './form.js';
import { useJudgement } from './people.query.js';
import { ruleWords } from './person.texts.js';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

type Reason = (typeof reasonsOf)['not-yet' | 'refused'][number];
type Referral = 'none' | 'language-course' | 'social-service' | 'employment-service' | 'education' | 'health';

type Held = {
  heldOn: string;
  outcome: InterviewOutcome | '';
  reasons: Reason[];
  recontactOn: string;
  referral: Referral;
  withdrawalReason: WithdrawalReason;
  note: string;
};

const bodyOf = ({ heldOn, outcome, reasons, recontactOn, referral, withdrawalReason, note }: Held) => {
  const ended = outcome || 'ready';
  const asksWhy = ended === 'not-yet' || ended === 'refused';
  return {
    outcome: ended,
    heldOn,
    reasons: asksWhy ? reasons : [],
    recontactOn: ended === 'not-yet' ? recontactOn : null,
    referral: asksWhy ? referral : null,
    withdrawalReason: ended === 'withdrawn' ? withdrawalReason : null,
    note: note.trim() || null,
  };
};

/** How the interview ended; what is asked beside it depends on that. */
export function InterviewDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const [held, setHeld] = useState<Held>({
    ...{ heldOn: today(), outcome: '', reasons: [], recontactOn: '', referral: 'none' },
    ...{ withdrawalReason: 'no-longer-interested', note: '' },
  });
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<Held>) => setHeld((before) => ({ ...before, ...part }));
  const write = usePeopleWrite(
    (input: Held, headers) => {
      const of = { params: { path: { id: file.id } }, body: bodyOf(input), headers };
      return ask(
        file.side === 'mentee'
          ? intake.POST('/mentees/{id}/interview', of)
          : intake.POST('/mentors/{id}/interview', of),
      );
    },
    () => {
      notify.done(say(texts.interviewSaved));
      leave();
    },
  );
  const { outcome } = held;
  const asksWhy = outcome === 'not-yet' || outcome === 'refused';
  const lacksWhy = asksWhy && held.reasons.length === 0;
  const lacksDay = outcome === 'not-yet' && held.recontactOn <= held.heldOn;
  const send = () => {
    setTried(true);
    if (outcome && !lacksWhy && !lacksDay) write.mutate(held);
  };
  return (
    <DeedForm write={write} send={send} leave={leave}>
      <TextInput
        type="date"
        label={say(texts.heldOn)}
        value={held.heldOn}
        max={today()}
        onChange={({ currentTarget }) => set({ heldOn: currentTarget.value })}
      />
      <Outcomes file={file} held={held} set={set} isMissing={isTried && !outcome} />
      {asksWhy && <Reasons outcome={outcome} held={held} set={set} isMissing={isTried && lacksWhy} />}
      {outcome === 'not-yet' && (
        <TextInput
          type="date"
          label={say(texts.recontactOn)}
          value={held.recontactOn}
          min={held.heldOn}
          error={isTried && lacksDay ? say(texts.chooseDay) : undefined}
          onChange={({ currentTarget }) => set({ recontactOn: currentTarget.value })}
        />
      )}
      {asksWhy && (
        <Select
          label={say(texts.referral)}
          value={held.referral}
          onChange={(value) => set({ referral: (value ?? 'none') as Referral })}
          data={Object.entries(referralWords).map(([value, label]) => ({ value, label: say(label) }))}
        />
      )}
      {outcome === 'withdrawn' && <WhyWithdrawn held={held} set={set} />}
      <Textarea
        label={say(texts.note)}
        description={say(texts.noteHint)}
        autosize
        minRows={2}
        maxLength={4000}
        size="md"
        value={held.note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </DeedForm>
  );
}

type Part = { held: Held; set: (part: Partial<Held>) => void };

function Outcomes({ file, held, set, isMissing }: Part & { file: File; isMissing: boolean }) {
  const say = useSay();
  const formats = useFormats();
  const judgement = useJudgement(file.id, held.heldOn || undefined).data;
  const broken = judgement?.rules.filter(({ kept }) => !kept).map(({ rule }) => say(wordOf(ruleWords, rule))) ?? [];
  const hints = {
    ready: file.side === 'mentor' && !file.trainedOn ? texts.outcomeReadyMentor : texts.outcomeReady,
    'not-yet': texts.outcomeNotYet,
    refused: texts.outcomeRefused,
    withdrawn: texts.outcomeWithdrawn,
  };
  return (
    <>
      <Radio.Group
        label={say(texts.outcome)}
        value={held.outcome}
        onChange={(value) => set({ outcome: value as InterviewOutcome, reasons: [] })}
        error={isMissing ? say(texts.outcome) : undefined}
      >
        <Stack gap="sm" mt="xs">
          {interviewOutcomes.map((one) => (
            <Radio key={one} value={one} label={say(interviewOutcomeWords[one])} description={say(hints[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {held.outcome === 'ready' && broken.length > 0 && (
        <Alert color="yellow" variant="light">
          {say(texts.wontBeTaken, { rules: formats.list(broken) })}
        </Alert>
      )}
    </>
  );
}

function Reasons({ outcome, held, set, isMissing }: Part & { outcome: 'not-yet' | 'refused'; isMissing: boolean }) {
  const say = useSay();
  return (
    <Checkbox.Group
      label={say(texts.reasons)}
      value={held.reasons}
      onChange={(reasons) => set({ reasons: reasons as Reason[] })}
      error={isMissing ? say(texts.chooseReason) : undefined}
    >
      <Stack gap="sm" mt="xs">
        {reasonsOf[outcome].map((one) => (
          <Checkbox key={one} value={one} label={say(wordOf(reasonWords, one))} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function WhyWithdrawn({ held, set }: Part) {
  const say = useSay();
  return (
    <Select
      label={say(texts.withdrawalReason)}
      value={held.withdrawalReason}
      onChange={(value) => set({ withdrawalReason: value as WithdrawalReason })}
      data={withdrawalReasons.map((one) => ({ value: one, label: say(withdrawalReasonWords[one]) }))}
    />
  );
}
