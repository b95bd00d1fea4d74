import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useSay } from '../../../i18n/language.js';
import { states } from '../../../words/states.texts.js';
import type { Two } from '../answers.js';
import { decisions } from './decisions.texts.js';
import { useMeeting } from './meeting.js';
import { round as texts } from './round.texts.js';

/** Letters go out with an approval: it is asked once, and names that. No pairs: nothing is asked. */
export function ConfirmApproval({ pairs, close }: { pairs: readonly Two[]; close: () => void }) {
  const say = useSay();
  const { nameOf, approve } = useMeeting();
  const go = () => {
    approve(pairs);
    close();
  };
  return (
    <Modal
      opened={pairs.length > 0}
      onClose={close}
      title={say(decisions.confirmTitle, { n: pairs.length })}
      closeButtonProps={{ 'aria-label': say(states.close) }}
    >
      <Stack>
        <List>
          {pairs.map(({ mentee, mentor }) => (
            <List.Item key={mentee}>{say(texts.two, { mentee: nameOf(mentee), mentor: nameOf(mentor) })}</List.Item>
          ))}
        </List>
        <Text>{say(decisions.confirmHint)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {say(states.cancel)}
          </Button>
          <Button onClick={go} data-autofocus>
            {say(decisions.approveMany, { n: pairs.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
