import type { Localized } from '@duo/kernel';
import { Text } from '@mantine/core';
import { useFormats, useSay } from '../../i18n/language.js';
import { shortName, useName } from '../../ui/names.js';
import {
  barrierWords,
  closingReasonWords,
  interviewOutcomeWords,
  respondentWords,
  withdrawalReasonWords,
  wordOf,
} from '../../words/codes.texts.js';
import { states } from '../../words/states.texts.js';
import { TextLink } from '../link.js';
import { reasonWords } from './deeds.texts.js';
import styles from './person.module.css';
import { happenedTexts, letterWords, purposeWords, ruleWords, person as texts } from './person.texts.js';
import { type Happened, timelineOf } from './timeline.js';
import { Part } from './who.js';

/** The words of the code of something that happened, by what it is. */
const codeWords: Partial<Record<Happened['what'], Readonly<Record<string, Localized>>>> = {
  interview: interviewOutcomeWords,
  assessed: respondentWords,
  consent: purposeWords,
  consentBack: purposeWords,
  duoClosed: closingReasonWords,
  letter: letterWords,
};

/** Everything that happened to somebody, newest first. */
export function Timeline({ isPart, ...of }: Parameters<typeof timelineOf>[0] & { isPart: boolean }) {
  const say = useSay();
  return (
    <Part title={say(texts.timeline)}>
      {isPart && (
        <Text c="dimmed" size="sm" mt="xs" role="status">
          {say(texts.partMissing)}
        </Text>
      )}
      <ol className={styles.timeline}>
        {timelineOf(of).map((one, at) => (
          <Entry key={`${one.on} ${one.what} ${one.code} ${at}`} happened={one} />
        ))}
      </ol>
    </Part>
  );
}

function Entry({ happened }: { happened: Happened }) {
  const say = useSay();
  const formats = useFormats();
  const { on, what, code, many, reasons, note, other, to } = happened;
  const named = useName(other ?? '', { isAsked: Boolean(other) });
  const name = named ? shortName(named) : named === null ? say(states.somebody) : '…';
  const words = codeWords[what];
  const told = say(happenedTexts[what], {
    code: code ? (words ? say(wordOf(words, code)) : code) : '',
    many: many ?? 0,
    other: name,
  });
  const why = (reasons ?? []).map((reason) => say(wordOf({ ...ruleWords, ...reasonWords, ...barrierWords }, reason)));
  if (what === 'withdrew' && code) why.push(say(wordOf(withdrawalReasonWords, code)));
  return (
    <li>
      <div className={styles.day}>{formats.fullDay(on)}</div>
      {to ? <TextLink to={to}>{told}</TextLink> : <span>{told}</span>}
      {why.length > 0 && (
        <Text c="dimmed" size="sm">
          {why.join(' · ')}
        </Text>
      )}
      {note && (
        <p className={styles.note}>
          <span className={styles.day}>{say(texts.private)}: </span>
          {note}
        </p>
      )}
    </li>
  );
}
