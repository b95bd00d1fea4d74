import { Badge, Button, Text } from '@mantine/core';
import { useFormats, useSay } from '../../../i18n/language.js';
import { contractWords, solutionKindWords, wordOf } from '../../../words/codes.texts.js';
import { sectorWords } from '../../../words/sectors.texts.js';
import type { DuoFile } from '../api.js';
import { useTakeBackSolution } from '../take-back.js';
import { actWords, file as t } from './file.texts.js';
import styles from './rows.module.css';
import type { Act } from './search.js';
import { Section } from './section.js';

/** What the mentee found; what was taken back stays in sight and counts for nothing. */
export function Solutions({ file, open }: { file: DuoFile; open: (act: Act) => void }) {
  const say = useSay();
  const takeBack = useTakeBackSolution(file.id);
  return (
    <Section
      title={say(t.solutions)}
      action={
        file.signedOn && (
          <Button variant="default" onClick={() => open('solution')}>
            {say(actWords.solution)}
          </Button>
        )
      }
    >
      {file.solutions.length === 0 && <Text c="dimmed">{say(t.noSolutions)}</Text>}
      <ul className={styles.rows}>
        {file.solutions.map((solution) => (
          <Row key={solution.id} solution={solution} takeBack={takeBack} />
        ))}
      </ul>
    </Section>
  );
}

type Solution = DuoFile['solutions'][number];

function Row({ solution, takeBack }: { solution: Solution; takeBack: (solution: Solution) => void }) {
  const say = useSay();
  const formats = useFormats();
  const { kind, startsOn, stable, contract, months, weeklyHours, occupation, sector, source, takenBackOn } = solution;
  const more = [
    contract && say(contractWords[contract]),
    months !== null && say(t.months, { n: months }),
    weeklyHours !== null && say(t.weekly, { n: weeklyHours }),
    sector && say(wordOf(sectorWords, sector)),
    occupation && say(t.occupation, { code: occupation }),
    say(t[source]),
  ].filter(Boolean);
  const day = startsOn ? formats.day(startsOn) : '';
  return (
    <li className={`${styles.row} ${takenBackOn ? styles.gone : ''}`}>
      <div className={styles.what}>
        <div>
          <b>{say(solutionKindWords[kind])}</b>
          {startsOn && ` ${say(t.from, { day })}`}{' '}
          {stable && !takenBackOn && (
            <Badge variant="outline" tt="none" size="md">
              {say(t.stable)}
            </Badge>
          )}
        </div>
        <div className={styles.sub}>{[...(takenBackOn ? [say(t.takenBack)] : []), ...more].join(' · ')}</div>
      </div>
      {!takenBackOn && (
        <Button
          variant="subtle"
          color="gray"
          aria-label={say(t.takeBackSolution, { kind: say(solutionKindWords[kind]), day })}
          onClick={() => takeBack(solution)}
        >
          {say(t.takeBack)}
        </Button>
      )}
    </li>
  );
}
