import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useSay } from '../../../i18n/language.js';
import { Failed } from '../../../ui/states.js';
import { barrierWords, qualityWords, respondentWords, timePointWords, wordOf } from '../../../words/codes.texts.js';
import { personQuery } from '../../person.query.js';
import type { DuoFile } from '../api.js';
import { actWords, file as t } from './file.texts.js';
import { type Grid, gridOf } from './grid.js';
import styles from './rows.module.css';
import type { Act } from './search.js';
import { Section } from './section.js';
import { startOf } from './start.js';

/** Barriers and qualities, time point beside time point: then, and with hindsight. */
export function Barriers({ file, open }: { file: DuoFile; open: (act: Act) => void }) {
  const say = useSay();
  const [wanted, setWanted] = useState(false);
  const person = useQuery({ ...personQuery(file.mentee), enabled: wanted, staleTime: 300_000 });
  const start = person.data ? startOf(person.data.assessments) : [];
  const barriers = gridOf(
    [...start, ...file.assessments.map((one) => ({ ...one, cells: one.barriers }))],
    ({ barrier }) => barrier,
  );
  const qualities = gridOf(
    file.assessments.map((one) => ({ ...one, cells: one.qualities })),
    ({ quality }) => quality,
  );
  return (
    <Section
      title={say(t.barriers)}
      action={
        file.signedOn && (
          <Button variant="default" onClick={() => open('assessment')}>
            {say(actWords.assessment)}
          </Button>
        )
      }
    >
      {barriers.rows.length + qualities.rows.length === 0 && !person.data && (
        <Text c="dimmed">{say(t.noBarriers)}</Text>
      )}
      {barriers.rows.length > 0 && (
        <>
          <Table grid={barriers} title={say(t.barrier)} nameOf={(code) => say(wordOf(barrierWords, code))}>
            {({ severity, rank }) => `${severity} (${rank}.)`}
          </Table>
          <Text size="sm" c="dimmed">
            {say(t.severityFoot)}
          </Text>
        </>
      )}
      {qualities.rows.length > 0 && (
        <Table grid={qualities} title={say(t.quality)} nameOf={(code) => say(wordOf(qualityWords, code))}>
          {({ value }) => say(t.ofFive, { value })}
        </Table>
      )}
      {person.error && <Failed error={person.error} again={() => void person.refetch()} />}
      {person.data && start.length === 0 && <Text c="dimmed">{say(t.nothingTold)}</Text>}
      {!person.data && !person.error && (
        <div>
          <Button
            variant="subtle"
            px={0}
            className={styles.long ?? ''}
            loading={person.isFetching}
            onClick={() => setWanted(true)}
          >
            {say(t.showStart)}
          </Button>
          <Text size="sm" c="dimmed">
            {say(t.startNoted)}
          </Text>
        </div>
      )}
    </Section>
  );
}

type TableProps<Cell> = {
  grid: Grid<Cell>;
  title: string;
  nameOf: (code: string) => string;
  children: (cell: Cell) => ReactNode;
};

function Table<Cell>({ grid, title, nameOf, children }: TableProps<Cell>) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {grid.columns.map(({ timePoint, respondent }) => (
              <th key={`${timePoint} ${respondent}`} scope="col">
                {say(wordOf(timePointWords, timePoint))}
                <div className={styles.sub}>{say(wordOf(respondentWords, respondent))}</div>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map(({ code, cells }) => (
            <tr key={code}>
              <th scope="row">{nameOf(code)}</th>
              {cells.map((cell, at) => (
                <td key={`${grid.columns[at]?.timePoint} ${grid.columns[at]?.respondent}`}>
                  {cell === undefined ? '–' : children(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
