import { branchNames } from '@duo/kernel';
import { Alert, Text } from '@mantine/core';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { useClosingAnswers } from '../closing.query.js';
import { today as texts } from './today.texts.js';

/** That the branch closes, and how many have answered whether their data may go on. */
export function ClosingNote() {
  const say = useSay();
  const { language } = useLanguage();
  const { fullDay } = useFormats();
  const { data } = useClosingAnswers();
  if (!data?.closing) return null;
  const { asked, yes, no, silent } = data;
  const { successor, closesOn } = data.closing;
  return (
    <Alert color="blue" variant="light">
      <Text fw={650}>{say(texts.closes, { day: fullDay(closesOn) })}</Text>
      <Text>
        {say(texts.closingAnswers, {
          ...{ asked, yes, no, silent },
          successor: branchNames[successor]?.[language] ?? successor,
        })}
      </Text>
    </Alert>
  );
}
