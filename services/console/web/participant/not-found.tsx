import { Anchor, Text } from '@mantine/core';
import { useSay } from '../i18n/language.js';
import { Page } from '../ui/page.js';
import { states } from '../words/states.texts.js';

export function NotFound() {
  const say = useSay();
  return (
    <Page title={say(states.notFound)}>
      <Text>
        <Anchor href="/">{say(states.toStart)}</Anchor>
      </Text>
    </Page>
  );
}
