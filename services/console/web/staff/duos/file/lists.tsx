import { Button, Text } from '@mantine/core';
import { today } from '../../../i18n/formats.js';
import { useFormats, useSay } from '../../../i18n/language.js';
import { closingReasonWords, momentWords, situationWords } from '../../../words/codes.texts.js';
import type { DuoFile } from '../api.js';
import { actWords, file as t } from './file.texts.js';
import styles from './rows.module.css';
import type { Act } from './search.js';
import { Section } from './section.js';
import { asksToLookBack } from './state.js';

type Props = { file: DuoFile; open: (act: Act) => void };

/** When somebody of the branch spoke with the two. */
export function CheckIns({ file, open }: Props) {
  const say = useSay();
  const formats = useFormats();
  const held = [...file.checkIns].reverse();
  return (
    <Section
      title={say(t.checkIns)}
      action={
        file.status === 'running' && (
          <Button variant="default" onClick={() => open('check-in')}>
            {say(actWords['check-in'])}
          </Button>
        )
      }
    >
      {file.checkInOn && <Text>{say(t.nextOn, { day: formats.weekday(file.checkInOn) })}</Text>}
      {held.length === 0 && <Text c="dimmed">{say(t.noCheckIns)}</Text>}
      <ul className={styles.rows}>
        {held.map(({ id, heldOn, note }) => (
          <li key={id} className={styles.row}>
            <div className={styles.what}>
              <b>{formats.day(heldOn)}</b>
              {note ? <p className={styles.note}>{note}</p> : <span className={styles.sub}> · {say(t.noNote)}</span>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How the duo ended, and how both look back on it. */
export function Evaluations({ file, names, open }: Props & { names: { mentee: string; mentor: string } }) {
  const say = useSay();
  const formats = useFormats();
  if (file.status !== 'closed' && file.evaluations.length === 0) return null;
  return (
    <Section title={say(file.closedOn ? t.closing : t.evaluations)}>
      {file.closedOn && (
        <Text>
          <b>{formats.fullDay(file.closedOn)}</b>
          {file.reason && ` · ${say(closingReasonWords[file.reason])}`}
        </Text>
      )}
      {file.mentorGoesOn !== null && (
        <Text size="sm" c="dimmed">
          {say(file.mentorGoesOn ? t.mentorOn : t.mentorOff)} · {say(file.menteeReturns ? t.menteeOn : t.menteeOff)}
        </Text>
      )}
      <ul className={styles.rows}>
        {(['mentee', 'mentor'] as const).map((side) => {
          const given = file.evaluations.find((one) => one.side === side);
          return (
            <li key={side} className={styles.row}>
              <div className={styles.what}>
                <b>{names[side]}</b>
                <Looked given={given} />
              </div>
              {!given && asksToLookBack(file, today()) && (
                <Button variant="default" onClick={() => open(`evaluation-${side}`)}>
                  {say(actWords[`evaluation-${side}`])}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Looked({ given }: { given: DuoFile['evaluations'][number] | undefined }) {
  const say = useSay();
  const formats = useFormats();
  if (!given) return <span className={styles.sub}> · {say(t.noEvaluation)}</span>;
  const { satisfaction, wouldRecommend, givenOn, comment } = given;
  return (
    <>
      <div>
        {say(t.satisfied, { n: satisfaction })} · {say(wouldRecommend ? t.wouldRecommend : t.wouldNot)}
      </div>
      <div className={styles.sub}>{formats.day(givenOn)}</div>
      {comment && <p className={styles.note}>{comment}</p>}
    </>
  );
}

/** The questions after the duo: whether they were asked, and what was answered. */
export function Measures({ file, open }: Props) {
  const say = useSay();
  const formats = useFormats();
  const now = today();
  return (
    <Section title={say(t.measures)}>
      {file.measures.length === 0 && <Text c="dimmed">{say(t.noMeasures)}</Text>}
      <ul className={styles.rows}>
        {file.measures.map(({ moment, status, dueOn, situation, daysWorked, ...on }) => (
          <li key={moment} className={styles.row}>
            <div className={styles.what}>
              <b>{say(momentWords[moment])}</b>
              <div>
                {[
                  situation && say(situationWords[situation]),
                  daysWorked !== null && say(t.daysWorked, { n: daysWorked }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <div className={styles.sub}>
                {say(t[status], { day: formats.day(on.answeredOn ?? on.unreachedOn ?? on.askedOn ?? dueOn) })}
              </div>
            </div>
            {status !== 'answered' && dueOn <= now && (
              <Button variant="default" onClick={() => open(`measure-${moment}`)}>
                {say(actWords[`measure-${moment}`])}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
