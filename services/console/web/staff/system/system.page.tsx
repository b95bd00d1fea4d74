import { Button, Code, Group, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { type ServiceName, useSession } from '../../session.js';
import { useNotify } from '../../ui/notify.js';
import { Page } from '../../ui/page.js';
import { Answered } from '../../ui/states.js';
import { states } from '../../words/states.texts.js';
import { type Parked, useDesk, useParked } from './parked.query.js';
import { reasonTexts, system as texts } from './system.texts.js';

/** What services could not apply yet, to be read, tried again or given up. */
export function SystemPage() {
  const say = useSay();
  const { services } = useSession();
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)}>
      {services.map((service) => (
        <Desk key={service} service={service} />
      ))}
    </Page>
  );
}

function Desk({ service }: { service: ServiceName }) {
  const say = useSay();
  const parked = useParked(service);
  return (
    <Paper component="section" p="md" withBorder bg="var(--duo-surface)" aria-labelledby={`desk-${service}`}>
      <Title order={2} size="h3" id={`desk-${service}`}>
        {service}
      </Title>
      <Answered query={parked} lines={1}>
        {({ parked: events }) =>
          events.length === 0 ? (
            <Text c="dimmed">{say(texts.none)}</Text>
          ) : (
            <Stack component="ul" gap="md" p={0} mt="sm" style={{ listStyle: 'none' }}>
              {events.map((event) => (
                <One key={event.id} service={service} event={event} />
              ))}
            </Stack>
          )
        }
      </Answered>
    </Paper>
  );
}

function One({ service, event }: { service: ServiceName; event: Parked }) {
  const say = useSay();
  const { instant } = useFormats();
  const type = event.type ?? say(texts.unknown);
  const where = [
    say(reasonTexts[event.reason]),
    say(texts.since, { when: instant(String(event.parkedAt)) }),
    say(texts.attempts, { n: event.attempts }),
  ];
  return (
    <li>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} style={{ flex: '1 1 20rem', minWidth: 0 }}>
          <Text fw={650}>{type}</Text>
          <Text c="dimmed">{where.join(' · ')}</Text>
          {event.error && <Text style={{ overflowWrap: 'anywhere' }}>{event.error}</Text>}
          <details>
            <summary>{say(texts.says)}</summary>
            <Code block>{JSON.stringify(event.payload, null, 2)}</Code>
          </details>
        </Stack>
        <Deeds service={service} id={event.id} type={type} />
      </Group>
    </li>
  );
}

function Deeds({ service, id, type }: { service: ServiceName; id: string; type: string }) {
  const say = useSay();
  const notify = useNotify();
  const { retry, discard } = useDesk(service);
  const [asks, setAsks] = useState(false);
  const tryAgain = () =>
    retry.mutate(id, {
      onSuccess: ({ outcome }) => notify.done(say(outcome === 'parked' ? texts.stillWaits : texts.handled)),
      onError: notify.failed,
    });
  const giveUp = () => {
    setAsks(false);
    discard.mutate(id, { onSuccess: () => notify.done(say(texts.discarded)), onError: notify.failed });
  };
  return (
    <Group gap="xs">
      <Button loading={retry.isPending} onClick={tryAgain} aria-label={say(texts.retryNamed, { type })}>
        {say(texts.retry)}
      </Button>
      <Button variant="default" onClick={() => setAsks(true)} aria-label={say(texts.discardNamed, { type })}>
        {say(texts.discard)}
      </Button>
      <Modal
        opened={asks}
        onClose={() => setAsks(false)}
        title={say(texts.discardNamed, { type })}
        closeButtonProps={{ 'aria-label': say(states.close) }}
      >
        <Text>{say(texts.discardWhat)}</Text>
        <Group mt="md">
          <Button color="red" onClick={giveUp}>
            {say(texts.discard)}
          </Button>
          <Button variant="default" onClick={() => setAsks(false)}>
            {say(states.cancel)}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
