import { Button, Group, Text } from '@mantine/core';
import { useSay } from '../../i18n/language.js';
import { duos as t } from './duos.texts.js';

/** The pages of a long list. */
export function Pages({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) {
  const say = useSay();
  return (
    <Group component="nav" aria-label={say(t.pages)} mt="md" gap="md">
      <Button variant="default" disabled={page === 1} onClick={() => go(page - 1)}>
        {say(t.before)}
      </Button>
      <Text>{say(t.page, { page, pages })}</Text>
      <Button variant="default" disabled={page === pages} onClick={() => go(page + 1)}>
        {say(t.after)}
      </Button>
    </Group>
  );
}
