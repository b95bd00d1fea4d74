import { type BarrierCode, barriers, qualities } from '@duo/kernel';
import { ActionIcon, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useSay } from '../../../i18n/language.js';
import { barrierWords, qualityWords } from '../../../words/codes.texts.js';
import type { BarrierTold, Rated } from './after.js';
import styles from './barriers.module.css';
import { form as t } from './forms.texts.js';
import { moved } from './rank.js';

const severities = [t.s0, t.s1, t.s2, t.s3, t.s4];

type Props = { label: string; told: BarrierTold[]; change: (told: BarrierTold[]) => void };

/** What stands in the way, each once, in the order of its weight; moved by buttons, not by dragging. */
export function BarrierFields({ label, told, change }: Props) {
  const say = useSay();
  const left = barriers.filter((code) => !told.some(({ barrier }) => barrier === code));
  const add = (barrier: string) => barrier && change([...told, { barrier: barrier as BarrierCode, severity: 2 }]);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{label}</legend>
      <Stack gap="sm">
        {told.length > 0 && (
          <ol className={styles.list}>
            {told.map((one, at) => (
              <Told key={one.barrier} {...{ one, at, told, change }} />
            ))}
          </ol>
        )}
        {left.length > 0 && (
          <NativeSelect
            size="md"
            aria-label={say(t.addBarrier)}
            value=""
            onChange={({ currentTarget }) => add(currentTarget.value)}
            data={[
              { value: '', label: `${say(t.addBarrier)} …` },
              ...left.map((value) => ({ value, label: say(barrierWords[value]) })),
            ]}
          />
        )}
      </Stack>
    </fieldset>
  );
}

type ToldProps = Omit<Props, 'label'> & { one: BarrierTold; at: number };

function Told({ one, at, told, change }: ToldProps) {
  const say = useSay();
  const barrier = say(barrierWords[one.barrier]);
  const rated = (severity: number) => change(told.map((other) => (other === one ? { ...one, severity } : other)));
  return (
    <li className={styles.told}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <Text fw={650} pt={10}>
          {at + 1}. {barrier}
        </Text>
        <Group gap={0} wrap="nowrap">
          <ActionIcon
            {...{ variant: 'subtle', color: 'gray', disabled: at === 0, 'aria-label': say(t.up, { barrier }) }}
            onClick={() => change(moved(told, at, -1))}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...{ variant: 'subtle', color: 'gray', disabled: at === told.length - 1 }}
            aria-label={say(t.down, { barrier })}
            onClick={() => change(moved(told, at, 1))}
          >
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...{ variant: 'subtle', color: 'gray', 'aria-label': say(t.remove, { barrier }) }}
            onClick={() => change(told.filter((other) => other !== one))}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <NativeSelect
        size="md"
        aria-label={say(t.severity, { barrier })}
        value={String(one.severity)}
        onChange={({ currentTarget }) => rated(Number(currentTarget.value))}
        data={severities.map((words, value) => ({ value: String(value), label: say(words) }))}
      />
    </li>
  );
}

/** How the mentee sees himself or herself; what was not asked stays empty. */
export function QualityFields({ rated, change }: { rated: Rated; change: (rated: Rated) => void }) {
  const say = useSay();
  const rate = (quality: keyof Rated, value: string) => {
    const { [quality]: _, ...rest } = rated;
    change(value ? { ...rest, [quality]: Number(value) } : rest);
  };
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{say(t.qualities)}</legend>
      <Text size="sm" c="dimmed" mb="xs">
        {say(t.qualitiesHint)}
      </Text>
      <div className={styles.rates}>
        {qualities.map((quality) => (
          <div key={quality} className={styles.rate}>
            <span aria-hidden>{say(qualityWords[quality])}</span>
            <NativeSelect
              size="md"
              w={80}
              aria-label={say(qualityWords[quality])}
              value={rated[quality] ?? ''}
              onChange={({ currentTarget }) => rate(quality, currentTarget.value)}
              data={[{ value: '', label: '–' }, '1', '2', '3', '4', '5']}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
