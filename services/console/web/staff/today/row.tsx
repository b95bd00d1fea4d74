import { Group, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconClock } from '@tabler/icons-react';
import { daysBetween } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { shortName, useName } from '../../ui/names.js';
import { sideWords } from '../../words/codes.texts.js';
import { states } from '../../words/states.texts.js';
import { ButtonLink } from '../link.js';
import { Phone } from '../phone.js';
import styles from './today.module.css';
import { kindTexts, today as texts } from './today.texts.js';
import { ageOf, isLate, placeOf, toCall, type Work } from './work.js';

/** A name as it stands in a sentence; nobody is nobody. */
function useNameIn(id: string | null | undefined): string {
  const say = useSay();
  const named = useName(id ?? '', { isAsked: Boolean(id) });
  return named === undefined ? '…' : named === null ? say(states.somebody) : shortName(named);
}

/** What the sentences of a row may speak of. */
function useValues(work: Work, today: string) {
  const say = useSay();
  const formats = useFormats();
  const [name, mentee, mentor] = [useNameIn(work.person), useNameIn(work.mentee), useNameIn(work.mentor)];
  const { since, side, many, closesAt, ended, light, moment, twice } = work;
  return {
    ...{ name, mentee, mentor, n: daysBetween(since, today), many: many ?? 0, day: formats.day(since) },
    ...{ ended: ended ?? '', light: light ?? '', moment: moment ?? '', twice: twice ? 'yes' : 'no' },
    instant: closesAt ? formats.instant(closesAt) : '',
    side: side && work.kind !== 'over-target' ? say(sideWords[side]) : (side ?? ''),
  };
}

/** One thing that waits: since when, what, why, and the one thing to do about it. */
export function WorkRow({ work, today }: { work: Work; today: string }) {
  const say = useSay();
  const values = useValues(work, today);
  const late = isLate(work, today);
  const { sentence, reason, act } = kindTexts[work.kind];
  const call = toCall(work);
  const { to, search } = placeOf(work);
  return (
    <li className={styles.row ?? ''} data-row data-late={late || undefined}>
      <Group gap={8} wrap="nowrap" className={styles.age ?? ''}>
        {late ? <IconAlertTriangleFilled size={18} aria-hidden /> : <IconClock size={18} stroke={1.7} aria-hidden />}
        <span>
          {say(texts.since, ageOf(values.n))}
          {late && <span className={styles.hidden}> ({say(texts.late)})</span>}
        </span>
      </Group>
      <div className={styles.what}>
        <Text fw={650}>{say(sentence, values)}</Text>
        <Text c="dimmed" size="sm">
          {say(reason, values)}
        </Text>
      </div>
      <Group gap="xs" className={styles.act ?? ''}>
        {call && <Phone person={call} />}
        <ButtonLink to={to} {...(search ? { search } : {})} variant="default">
          {say(act)}
        </ButtonLink>
      </Group>
    </li>
  );
}
