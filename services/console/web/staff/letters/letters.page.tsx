import { Button, Group, Modal, Paper, Select, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { PersonName } from '../../ui/names.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { states } from '../../words/states.texts.js';
import { TextLink } from '../link.js';
import { type Letter, type LettersSearch, statuses, useLetter, useLetters } from './letters.query.js';
import { letterStatus, letters as texts } from './letters.texts.js';

const route = getRouteApi('/letters');

/** The letters that the branch has written; what they say is read one by one, and that is noted. */
export function LettersPage() {
  const say = useSay();
  const search = route.useSearch();
  const letters = useLetters(search);
  const [read, setRead] = useState<Letter>();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} actions={<Status search={search} />}>
      <Answered query={letters}>
        {({ letters: found }) =>
          found.length === 0 ? (
            <Nothing title={say(texts.none)}>
              <Text>{say(texts.noneYet)}</Text>
            </Nothing>
          ) : (
            <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {found.map((letter) => (
                <Row key={letter.id} letter={letter} read={() => setRead(letter)} />
              ))}
            </Stack>
          )
        }
      </Answered>
      <Modal
        opened={read !== undefined}
        onClose={() => setRead(undefined)}
        title={read?.subject}
        size="lg"
        closeButtonProps={{ 'aria-label': say(states.close) }}
      >
        {read && <Words id={read.id} />}
      </Modal>
    </Page>
  );
}

function Status({ search: { status } }: { search: LettersSearch }) {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <Select
      label={say(texts.status)}
      value={status ?? ''}
      data={[
        { value: '', label: say(texts.every) },
        ...statuses.map((one) => ({ value: one, label: say(letterStatus[one]) })),
      ]}
      onChange={(value) => {
        const chosen = statuses.find((one) => one === value);
        void navigate({ to: '/letters', search: chosen ? { status: chosen } : {} });
      }}
    />
  );
}

function Row({ letter, read }: { letter: Letter; read: () => void }) {
  const say = useSay();
  const { instant } = useFormats();
  return (
    <Paper component="li" p="md" withBorder bg="var(--duo-surface)">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} style={{ flex: '1 1 16rem' }}>
          <Text fw={650}>{letter.subject}</Text>
          <Group gap="xs">
            <TextLink to={`/people/${letter.person}`}>
              <PersonName id={letter.person} full />
            </TextLink>
            <Text c="dimmed">{`${instant(letter.sentAt ?? letter.askedAt)} · ${letter.language.toUpperCase()} · ${say(letterStatus[letter.status])}`}</Text>
          </Group>
          {letter.error && <Text size="sm">{letter.error}</Text>}
        </Stack>
        <Button variant="default" onClick={read} aria-label={say(texts.readNamed, { subject: letter.subject })}>
          {say(texts.read)}
        </Button>
      </Group>
    </Paper>
  );
}

function Words({ id }: { id: string }) {
  const say = useSay();
  const letter = useLetter(id);
  return (
    <Answered query={letter}>
      {({ body }) => (
        <Stack>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{body}</Text>
          <Text size="sm" c="dimmed">
            {say(texts.noted)}
          </Text>
        </Stack>
      )}
    </Answered>
  );
}
