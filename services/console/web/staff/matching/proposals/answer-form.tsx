import { Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ask, matching } from '../../../api/clients.js';
import { useSay } from '../../../i18n/language.js';
import { Failed } from '../../../ui/states.js';
import { states } from '../../../words/states.texts.js';
import type { Proposal } from '../answers.js';
import type { Names } from './names.js';
import { noReasonWords, proposals as texts } from './proposals.texts.js';
import { useStep } from './step.hooks.js';

type Side = keyof Names;
type NoReason = keyof typeof noReasonWords;
type Told = { side: Side; answer: 'yes' | 'no'; reason: NoReason | null };
type Opened = { proposal: Proposal; names: Names; close: () => void };

const reasonsOf = Object.keys(noReasonWords) as NoReason[];

/** An answer that somebody told, such as on the telephone. */
export function AnswerForm({ proposal, names, close }: Opened) {
  const say = useSay();
  const open = (['mentee', 'mentor'] as const).filter((side) => !proposal.answered.includes(side));
  const [side, setSide] = useState<Side | ''>(open.length === 1 ? (open[0] ?? '') : '');
  const [answer, setAnswer] = useState<'yes' | 'no' | ''>('');
  const [reason, setReason] = useState<NoReason | ''>('');
  const [isMissing, setMissing] = useState(false);
  const step = useStep<Told>({
    send: (body, headers) =>
      ask(matching.POST('/proposals/{id}/answer', { params: { path: { id: proposal.id } }, headers, body })),
    said: (told) => say(texts.answerSaved, { name: names[told.side] }),
    close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!side || !answer);
    if (side && answer) step.mutate({ side, answer, reason: answer === 'no' && reason ? reason : null });
  };
  return (
    <Modal opened onClose={close} title={say(texts.answerTitle)} closeButtonProps={{ 'aria-label': say(states.close) }}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Radio.Group label={say(texts.who)} value={side} onChange={(value) => setSide(value as Side)}>
            {open.map((one) => (
              <Radio key={one} value={one} label={names[one]} py={10} />
            ))}
          </Radio.Group>
          <Radio.Group label={say(texts.what)} value={answer} onChange={(value) => setAnswer(value as 'yes' | 'no')}>
            <Radio value="yes" label={say(texts.yes)} py={10} />
            <Radio value="no" label={say(texts.no)} py={10} />
          </Radio.Group>
          {answer === 'no' && (
            <Select
              label={say(texts.reason)}
              placeholder={say(texts.noReason)}
              clearable
              data={reasonsOf.map((value) => ({ value, label: say(noReasonWords[value]) }))}
              value={reason || null}
              onChange={(value) => setReason((value as NoReason | null) ?? '')}
            />
          )}
          <Text>{say(texts.answerFinal)}</Text>
          {isMissing && (
            <Text role="alert" fw={650}>
              {say(texts.answerMissing)}
            </Text>
          )}
          {step.error && <Failed error={step.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {say(states.cancel)}
            </Button>
            <Button type="submit" loading={step.isPending}>
              {say(states.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
