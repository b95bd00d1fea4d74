import { List, Paper, Text } from '@mantine/core';
import { useFormats, useSay } from '../../../i18n/language.js';
import { Bar } from './fit.js';
import { useMeeting } from './meeting.js';
import { partNames } from './points.js';
import { policy as texts } from './policy.texts.js';
import { partMeanings, partWords } from './reasons.texts.js';
import styles from './round.module.css';

/** What the matching maximises, in plain words, with the weight of each part; closed until somebody asks. */
export function PolicyPanel() {
  const say = useSay();
  return (
    <Paper withBorder component="details" className={styles.policy ?? ''}>
      <summary>{say(texts.title)}</summary>
      <Text>{say(texts.whole)}</Text>
      <Text>{say(texts.team)}</Text>
      <div className={styles.twoColumns}>
        <div>
          <h2>{say(texts.weightsTitle)}</h2>
          <Weights />
        </div>
        <div>
          <h2>{say(texts.rulesTitle)}</h2>
          <Rules />
          <h2>{say(texts.leversTitle)}</h2>
          <Levers />
        </div>
      </div>
    </Paper>
  );
}

function Weights() {
  const say = useSay();
  const { weights } = useMeeting().round.policy;
  return (
    <ul className={styles.weights}>
      {partNames.map((part) => {
        const most = Math.round((weights[part] ?? 0) / 10);
        return (
          <li key={part}>
            <span className={styles.weightName}>
              <b>{say(partWords[part])}</b> <span>{say(texts.most, { n: most })}</span>
            </span>
            <Bar given={most} most={most} />
            <span>{say(partMeanings[part])}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Rules() {
  const say = useSay();
  const { list, languageName } = useFormats();
  const { working, reachKm } = useMeeting().round.policy;
  const languages = list(working.languages.map(languageName));
  return (
    <List spacing={4}>
      <List.Item>{say(texts.ruleLanguage, { languages, level: working.level })}</List.Item>
      <List.Item>{say(texts.ruleHalfDay)}</List.Item>
      <List.Item>{say(texts.ruleNear, { km: reachKm })}</List.Item>
      <List.Item>{say(texts.ruleOthers)}</List.Item>
    </List>
  );
}

function Levers() {
  const say = useSay();
  const { convex, unmatched } = useMeeting().round.policy;
  const values = {
    points: Math.round(unmatched.points / 10),
    per10: unmatched.perDay,
    days: unmatched.untilDays,
  };
  return (
    <List spacing={4}>
      {convex && <List.Item>{say(texts.convex)}</List.Item>}
      <List.Item>{say(texts.unmatched, values)}</List.Item>
    </List>
  );
}
