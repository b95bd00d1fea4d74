import { Group, List, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { Failed } from '../../ui/states.js';
import { ButtonLink } from '../link.js';
import { Begin } from './begin.js';
import { tableNames } from './columns.texts.js';
import { Confirm } from './confirm.js';
import { type Import, useDeeds } from './import.query.js';
import { write as texts } from './import.texts.js';
import { Section } from './section.js';

/** Writing what is good and new, once it was said what that is. */
export function Write({ found }: { found: Import }) {
  const say = useSay();
  const { number } = useFormats();
  const { write } = useDeeds(found.id);
  const { state, records: n, badRows: bad, doubles, tables } = found;
  if (state !== 'checked') return <Section id="write" title={say(texts.title)} what={say(texts.first)} />;
  if (n === 0) return <Section id="write" title={say(texts.title)} what={say(texts.nothing)} />;
  return (
    <Section id="write" title={say(texts.title)} what={say(texts.what, { n, bad })}>
      <Confirm
        act={say(texts.act, { n })}
        yes={say(texts.yes)}
        isPending={write.isPending}
        onYes={() => write.mutate()}
      >
        <Text>{say(texts.willBe)}</Text>
        <List>
          {tables
            .filter(({ good }) => good > 0)
            .map(({ table, good }) => (
              <List.Item key={table}>
                {say(texts.forTable, { table: say(tableNames[table]), n: number(good) })}
              </List.Item>
            ))}
        </List>
        {doubles > 0 && <Text>{say(texts.doubles, { n: doubles })}</Text>}
        <Text>{say(texts.final)}</Text>
      </Confirm>
      {write.error && <Failed error={write.error} />}
    </Section>
  );
}

/** What was written, and what comes next. */
export function Result({ found: { records, badRows, files, mapping } }: { found: Import }) {
  const say = useSay();
  const isToCorrect = badRows > 0 && files.length > 0;
  return (
    <Section
      id="result"
      title={say(texts.done, { n: records })}
      {...(isToCorrect ? { what: say(texts.nextWhat) } : {})}
    >
      <Group gap="sm">
        <ButtonLink to="/people" variant={isToCorrect ? 'default' : 'filled'}>
          {say(texts.toPeople)}
        </ButtonLink>
        <Begin mapping={mapping} variant={isToCorrect ? 'filled' : 'default'}>
          {say(isToCorrect ? texts.next : texts.another)}
        </Begin>
      </Group>
    </Section>
  );
}

/** Away with it, or with what is left of it once it was written. */
export function Discard({ found: { id, state, files } }: { found: Import }) {
  const say = useSay();
  const notify = useNotify();
  const navigate = useNavigate();
  const { discard } = useDeeds(id);
  const hasEnded = state === 'ended';
  if (hasEnded && files.length === 0) return null;
  // A promise, for by then this page may have found out that the import has gone.
  const away = () =>
    discard.mutateAsync().then(() => {
      notify.done(say(hasEnded ? texts.forgotten : texts.discarded));
      if (!hasEnded) void navigate({ to: '/import' });
    }, notify.failed);
  return (
    <div>
      <Confirm
        act={say(hasEnded ? texts.forget : texts.discard)}
        isDangerous
        isPending={discard.isPending}
        onYes={away}
      >
        <Text>{say(hasEnded ? texts.forgetWhat : texts.discardWhat)}</Text>
      </Confirm>
    </div>
  );
}
