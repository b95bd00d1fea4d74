import { Text } from '@mantine/core';
import { IconCalendar, IconMapPin, IconMessage } from '@tabler/icons-react';
import { useFormats, useSay } from '../../../i18n/language.js';
import { halfDayWords } from '../../../words/codes.texts.js';
import type { Common } from './common.js';
import type { OpenRow } from './order.js';
import styles from './round.module.css';
import { card } from './round.texts.js';

/** How the two would meet: where, in which language, when. */
export function HowTheyMeet({ row, common }: { row: OpenRow; common: Common }) {
  const say = useSay();
  const { list, languageName, number } = useFormats();
  const halfDays = common.halfDays.map((code) => say(halfDayWords[code]));
  const pair = row.kind === 'proposed' ? row.pair : undefined;
  const km = pair && (pair.km === null ? say(card.kmUnknown) : say(card.km, { km: Math.round(pair.km) }));
  const way = pair && say(pair.meet === 'near' ? card.near : card.remote);
  const languages = pair?.languages.map((code) => languageName(code)) ?? [];
  return (
    <div className={styles.how}>
      {pair && (
        <Text component="span" className={styles.withIcon ?? ''}>
          <IconMapPin size={20} aria-hidden /> {way} · {km}
        </Text>
      )}
      {languages.length > 0 && (
        <Text component="span" className={styles.withIcon ?? ''}>
          <IconMessage size={20} aria-hidden /> {say(card.inLanguage, { languages: list(languages) })}
        </Text>
      )}
      {halfDays.length > 0 && (
        <Text component="span" className={styles.withIcon ?? ''}>
          <IconCalendar size={20} aria-hidden />
          <span>
            {halfDays.slice(0, 4).join(' · ')}
            {halfDays.length > 4 ? ` +${number(halfDays.length - 4)}` : ''}
          </span>
        </Text>
      )}
    </div>
  );
}
