import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { states } from '../../words/states.texts.js';

type Props = {
  act: string;
  yes?: string;
  isDangerous?: boolean;
  isPending: boolean;
  onYes: () => void;
  children: ReactNode;
};

/** A button for what cannot be undone: it asks once, and says what will happen. */
export function Confirm({ act, yes = act, isDangerous = false, isPending, onYes, children }: Props) {
  const say = useSay();
  const [asks, setAsks] = useState(false);
  const away = () => setAsks(false);
  const go = () => {
    away();
    onYes();
  };
  return (
    <>
      <Button
        variant={isDangerous ? 'default' : 'filled'}
        loading={isPending}
        onClick={() => setAsks(true)}
        style={{ alignSelf: 'flex-start' }}
      >
        {act}
      </Button>
      <Modal opened={asks} onClose={away} title={act} closeButtonProps={{ 'aria-label': say(states.close) }}>
        <Stack gap="md">
          {children}
          <Group gap="sm">
            <Button onClick={go} {...(isDangerous ? { color: 'red' } : {})}>
              {yes}
            </Button>
            <Button variant="default" onClick={away}>
              {say(states.cancel)}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
