import { instantOf } from '@duo/kernel';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ask, matching } from '../../../api/clients.js';
import { today } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import { Failed } from '../../../ui/states.js';
import { states } from '../../../words/states.texts.js';
import type { Proposal } from '../answers.js';
import type { Names } from './names.js';
import { proposals as texts } from './proposals.texts.js';
import { useStep } from './step.hooks.js';

type Opened = { proposal: Proposal; names: Names; close: () => void };
type Met = { day: string; time: string };

/** The first meeting was held: when. */
export function MeetingForm({ proposal, names, close }: Opened) {
  const say = useSay();
  const [met, setMet] = useState<Met>({ day: today(), time: '' });
  const [isMissing, setMissing] = useState(false);
  const step = useStep<Met>({
    send: ({ day, time }, headers) =>
      ask(
        matching.POST('/proposals/{id}/meeting', {
          params: { path: { id: proposal.id } },
          headers,
          body: { metAt: instantOf(day, time).toISOString() },
        }),
      ),
    said: () => say(texts.meetingSaved, names),
    close,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isWhole = met.day !== '' && met.time !== '';
    setMissing(!isWhole);
    if (isWhole) step.mutate(met);
  };
  return (
    <Modal
      opened
      onClose={close}
      title={say(texts.meetingTitle, names)}
      closeButtonProps={{ 'aria-label': say(states.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={say(texts.meetingDay)}
              value={met.day}
              min={proposal.proposedOn}
              max={today()}
              error={isMissing && !met.day}
              onChange={({ currentTarget: { value } }) => setMet((before) => ({ ...before, day: value }))}
            />
            <TextInput
              type="time"
              label={say(texts.meetingTime)}
              value={met.time}
              error={isMissing && !met.time ? say(texts.missing) : undefined}
              data-autofocus
              onChange={({ currentTarget: { value } }) => setMet((before) => ({ ...before, time: value }))}
            />
          </Group>
          <Text>{say(texts.meetingHint)}</Text>
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
