import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ask, intake } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { Answered, Failed } from '../../ui/states.js';
import { TextLink } from '../link.js';
import { deed as texts } from './deeds.texts.js';
import styles from './person.module.css';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

const useComing = () =>
  useQuery({
    queryKey: ['sessions', 'coming'],
    queryFn: async () => {
      const { sessions } = await ask(intake.GET('/sessions', { params: { query: { from: today(), limit: 30 } } }));
      return sessions.filter(({ status, startsAt }) => status === 'planned' && new Date(startsAt) > new Date());
    },
  });

/** A place in one of the sessions to come. */
export function BookDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const formats = useFormats();
  const notify = useNotify();
  const write = usePeopleWrite(
    (id: string, headers) =>
      ask(intake.POST('/sessions/{id}/bookings/{person}', { params: { path: { id, person: file.id } }, headers })),
    () => {
      notify.done(say(texts.booked));
      leave();
    },
  );
  return (
    <Stack gap="md">
      {write.error ? <Failed error={write.error} /> : null}
      <Answered query={useComing()}>
        {(sessions) =>
          sessions.length === 0 ? (
            <Text>
              {say(texts.noSession)} <TextLink to="/sessions">{say(texts.planOne)}</TextLink>
            </Text>
          ) : (
            <ul className={styles.modules}>
              {sessions.map(({ id, startsAt, place, language, capacity, booked }) => {
                const when = formats.instant(startsAt);
                const left = Math.max(capacity - booked, 0);
                return (
                  <li key={id}>
                    <div>
                      <Text fw={650}>{when}</Text>
                      <Text c="dimmed" size="sm">
                        {place ?? say(texts.online)} · {formats.languageName(language)} ·{' '}
                        {say(texts.places, { n: left })}
                      </Text>
                    </div>
                    <Button
                      variant="default"
                      disabled={left === 0 || write.isPending}
                      loading={write.isPending && write.variables === id}
                      aria-label={say(texts.bookFor, { session: when })}
                      onClick={() => write.mutate(id)}
                    >
                      {say(texts.book)}
                    </Button>
                  </li>
                );
              })}
            </ul>
          )
        }
      </Answered>
    </Stack>
  );
}
