import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useSay } from '../../i18n/language.js';
import { Failed } from '../../ui/states.js';
import { states } from '../../words/states.texts.js';

type Write = { isPending: boolean; error: unknown };

/** A form in a window of its own: its fields, what was refused, and the one way on. What was typed stays. */
export function DeedForm({
  write,
  send,
  leave,
  act,
  danger = false,
  children,
}: {
  write: Write;
  send: () => void;
  leave: () => void;
  act?: string;
  danger?: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {children}
        {write.error ? <Failed error={write.error} /> : null}
        <Group gap="sm">
          <Button type="submit" loading={write.isPending} {...(danger ? { color: 'red' } : {})}>
            {act ?? say(states.save)}
          </Button>
          <Button variant="default" onClick={leave}>
            {say(states.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
