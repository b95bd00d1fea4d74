import { Button, Group, Text } from '@mantine/core';
import { useFormats, useSay } from '../../../i18n/language.js';
import { barrierWords } from '../../../words/codes.texts.js';
import type { DuoFile } from '../api.js';
import { useGoals } from '../take-back.js';
import { actWords, file as t } from './file.texts.js';
import styles from './rows.module.css';
import type { Act } from './search.js';
import { Section } from './section.js';

/** The action plan: what the two want to reach, each goal beside the barrier it works on; open ones first. */
export function Plan({ file, open }: { file: DuoFile; open: (act: Act) => void }) {
  const say = useSay();
  const goals = [...file.goals].sort((a, b) => Number(a.status !== 'open') - Number(b.status !== 'open'));
  const reached = goals.filter(({ status }) => status === 'reached').length;
  return (
    <Section
      title={say(t.plan)}
      aside={goals.length > 0 && `${say(t.reached)}: ${reached} / ${goals.length}`}
      action={
        file.status === 'running' && (
          <Button variant="default" onClick={() => open('goal')}>
            {say(actWords.goal)}
          </Button>
        )
      }
    >
      {goals.length === 0 && <Text c="dimmed">{say(t.noGoals)}</Text>}
      <ul className={styles.rows}>
        {goals.map((goal) => (
          <Goal key={goal.id} duo={file.id} goal={goal} />
        ))}
      </ul>
    </Section>
  );
}

function Goal({ duo, goal }: { duo: string; goal: DuoFile['goals'][number] }) {
  const say = useSay();
  const formats = useFormats();
  const { settle, reopen } = useGoals(duo);
  const { id, words, area, status, setOn, settledOn } = goal;
  const when = settledOn ? formats.day(settledOn) : say(t.setOn, { day: formats.day(setOn) });
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <div>{words}</div>
        <div className={styles.sub}>
          <b>{say(t[status])}</b> · {when} · {say(barrierWords[area])}
        </div>
      </div>
      <Group gap={4}>
        {status === 'open' ? (
          <>
            <Button variant="default" onClick={() => settle(id, 'reached')} aria-description={words}>
              {say(t.markReached)}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => settle(id, 'dropped')} aria-description={words}>
              {say(t.markDropped)}
            </Button>
          </>
        ) : (
          <Button variant="subtle" color="gray" onClick={() => reopen(id)} aria-description={words}>
            {say(t.reopen)}
          </Button>
        )}
      </Group>
    </li>
  );
}
