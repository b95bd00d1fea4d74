import { useSay } from '../../../i18n/language.js';
import { useMeeting } from './meeting.js';
import { outOf100, type Points } from './points.js';
import { partWords } from './reasons.texts.js';
import styles from './round.module.css';
import { card } from './round.texts.js';

/** The heaviest part fills the width, so that a bar tells how much its part counts, too. */
const widest = 26;

/** How well the two fit, and what makes it: a bar, its number and its name for each part; they add up. */
export function Fit({
  pair: { score, parts },
  brief = false,
}: {
  pair: { score: number; parts: Points };
  brief?: boolean;
}) {
  const say = useSay();
  const { round } = useMeeting();
  const told = outOf100(score, parts, round.policy.weights);
  return (
    <div className={styles.fit}>
      <p className={styles.score}>{say(card.fits, { n: told.whole })}</p>
      {!brief && (
        <ul className={styles.parts} aria-label={say(card.partsOf, { n: told.whole })}>
          {told.parts.map(({ part, given, most }) => (
            <li key={part} className={styles.part} data-none={given === 0}>
              <span>{say(partWords[part])}</span>
              <Bar given={given} most={most} />
              <span className={styles.number}>
                <span aria-hidden="true">
                  {given}/{most}
                </span>
                <span className={styles.hidden}>{say(card.partGiven, { given, most })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The frame is what the part can give, the filling what it gives. */
export function Bar({ given, most }: { given: number; most: number }) {
  const width = (points: number) => Math.min(100, (100 * points) / widest);
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.most ?? ''} width={width(most)} height={10} />
      <rect className={styles.given ?? ''} width={width(given)} height={10} />
    </svg>
  );
}
