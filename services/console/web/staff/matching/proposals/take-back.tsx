import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ask, matching } from '../../../api/clients.js';
import { useSay } from '../../../i18n/language.js';
import { Failed } from '../../../ui/states.js';
import { states } from '../../../words/states.texts.js';
import type { Proposal } from '../answers.js';
import type { Names } from './names.js';
import { proposals as texts } from './proposals.texts.js';
import { useStep } from './step.hooks.js';

/** The team thinks better of it: asked once, for both get a letter. */
export function TakeBack({ proposal, names, close }: { proposal: Proposal; names: Names; close: () => void }) {
  const say = useSay();
  const step = useStep<void>({
    send: (_, headers) =>
      ask(matching.POST('/proposals/{id}/withdrawal', { params: { path: { id: proposal.id } }, headers })),
    said: () => say(texts.takenBack, names),
    close,
  });
  return (
    <Modal
      opened
      onClose={close}
      title={say(texts.takeBackTitle, names)}
      closeButtonProps={{ 'aria-label': say(states.close) }}
    >
      <Stack>
        <Text>{say(texts.takeBackHint)}</Text>
        {step.error && <Failed error={step.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {say(states.cancel)}
          </Button>
          <Button color="red" loading={step.isPending} onClick={() => step.mutate()}>
            {say(texts.takeBack)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
