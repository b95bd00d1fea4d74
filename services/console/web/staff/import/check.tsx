import { Button, Text } from '@mantine/core';
import { useSay } from '../../i18n/language.js';
import { Failed } from '../../ui/states.js';
import { Found } from './found.js';
import { type Import, useDeeds } from './import.query.js';
import { check as texts } from './import.texts.js';
import { Section } from './section.js';

/** The dry run, and what it has found. */
export function Check({ found }: { found: Import }) {
  const say = useSay();
  const { check } = useDeeds(found.id);
  const isChecked = found.state === 'checked';
  const hasChanged = !isChecked && found.tables.length > 0;
  return (
    <>
      <Section id="check" title={say(texts.title)} what={say(texts.what)}>
        {hasChanged && <Text>{say(texts.changed)}</Text>}
        {found.files.length === 0 ? (
          <Text>{say(texts.first)}</Text>
        ) : (
          <Button
            variant={isChecked ? 'default' : 'filled'}
            loading={check.isPending}
            onClick={() => check.mutate()}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(isChecked || hasChanged ? texts.again : texts.run)}
          </Button>
        )}
        {check.error && <Failed error={check.error} />}
      </Section>
      {isChecked && <Found found={found} />}
    </>
  );
}
