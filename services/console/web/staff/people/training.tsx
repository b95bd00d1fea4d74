import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { Failed } from '../../ui/states.js';
import { deed as texts } from './deeds.texts.js';
import styles from './person.module.css';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

const all = [1, 2, 3, 4, 5, 6, 7, 8];

/** The eight half-days of the mentors' training, each noted by one click for the day that stands above. */
export function TrainingDeed({ file }: { file: File }) {
  const say = useSay();
  const formats = useFormats();
  const [day, setDay] = useState(today());
  // Said here, where the next click is: a message over the page would lie on the buttons.
  const [told, setTold] = useState('');
  const followed = new Map(file.modules.map(({ module, followedOn }) => [module, followedOn]));
  const write = usePeopleWrite(
    (module: number, headers) =>
      ask(
        intake.POST('/mentors/{id}/modules', {
          params: { path: { id: file.id } },
          body: { module, followedOn: day },
          headers,
        }),
      ),
    (module) => {
      const isLast = followed.size === all.length - 1;
      setTold([say(texts.moduleSaved, { n: module }), ...(isLast ? [say(texts.lastModule)] : [])].join(' '));
    },
  );
  return (
    <Stack gap="md">
      <TextInput
        type="date"
        label={say(texts.followedOn)}
        value={day}
        max={today()}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      {write.error ? <Failed error={write.error} /> : null}
      <Text role="status">{told}</Text>
      <ol className={styles.modules}>
        {all.map((n) => {
          const on = followed.get(n);
          return (
            <li key={n}>
              <Group gap="sm" wrap="nowrap">
                {on ? <IconCircleCheckFilled size={20} aria-hidden /> : <IconCircleDashed size={20} aria-hidden />}
                <div>
                  <Text>{say(texts.module, { n })}</Text>
                  {on && (
                    <Text c="dimmed" size="sm">
                      {say(texts.followed, { day: formats.day(on) })}
                    </Text>
                  )}
                </div>
              </Group>
              {!on && (
                <Button
                  variant="default"
                  loading={write.isPending && write.variables === n}
                  disabled={write.isPending || !day}
                  aria-label={say(texts.noteModuleN, { n })}
                  onClick={() => write.mutate(n)}
                >
                  {say(texts.noteModule)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Stack>
  );
}
