import { type BarrierCode, barriers, type Period, periods } from '@duo/kernel';
import { Group, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { barrierWords, periodWords } from '../../words/codes.texts.js';
import { deed as texts } from './deeds.texts.js';
import { DeedForm } from './form.js';
import styles from './person.module.css';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

type Weights = Partial<Record<BarrierCode, number>>;

/** What stands in the way at the start, each from nothing (0) to most (4); the heaviest is told first. */
export function AssessDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const before = file.assessments.findLast(({ respondent }) => respondent === 'coordinator');
  const [weights, setWeights] = useState<Weights>(() =>
    Object.fromEntries((before?.barriers ?? []).map(({ barrier, severity }) => [barrier, severity])),
  );
  const [period, setPeriod] = useState<Period>('after');
  const write = usePeopleWrite(
    (given: Weights, headers) => {
      const told = barriers
        .map((barrier) => ({ barrier, severity: given[barrier] ?? 0 }))
        .filter(({ severity }) => severity > 0)
        .sort((a, b) => b.severity - a.severity);
      const of = { params: { path: { id: file.id } }, body: { period, barriers: told }, headers };
      return ask(intake.POST('/mentees/{id}/assessment', of));
    },
    () => {
      notify.done(say(texts.assessed));
      leave();
    },
  );
  return (
    <DeedForm write={write} send={() => write.mutate(weights)} leave={leave}>
      <Text>{say(texts.assessLead)}</Text>
      <ul className={styles.modules}>
        {barriers.map((barrier) => (
          <Weight
            key={barrier}
            name={say(barrierWords[barrier])}
            value={weights[barrier] ?? 0}
            set={(severity) => setWeights((all) => ({ ...all, [barrier]: severity }))}
          />
        ))}
      </ul>
      <Radio.Group label={say(texts.period)} value={period} onChange={(value) => setPeriod(value as Period)}>
        <Stack gap="xs" mt="xs">
          {periods.map((one) => (
            <Radio key={one} value={one} label={say(periodWords[one])} />
          ))}
        </Stack>
      </Radio.Group>
    </DeedForm>
  );
}

function Weight({ name, value, set }: { name: string; value: number; set: (severity: number) => void }) {
  const id = useId();
  return (
    <li className={styles.wraps ?? ''}>
      <Text id={id}>{name}</Text>
      <Group>
        <SegmentedControl
          aria-labelledby={id}
          value={String(value)}
          onChange={(chosen) => set(Number(chosen))}
          data={['0', '1', '2', '3', '4']}
        />
      </Group>
    </li>
  );
}
