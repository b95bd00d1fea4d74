import { Table as Sheet, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import type { Figure } from './figures.js';
import styles from './figures.module.css';
import { figureTexts as texts } from './figures.texts.js';
import { usePartWords } from './parts.js';

/** What is one click away from a figure or a picture, and printed below it. */
export function HowCounted({ of, children }: { of: string; children: ReactNode }) {
  const say = useSay();
  return (
    <details className={styles.details}>
      <summary>
        {say(texts.howCounted)}
        <span className={styles.hidden}>{`: ${of}`}</span>
      </summary>
      {children}
    </details>
  );
}

/** The definition of a figure, with its number among the indicators. */
export function Definition({ figure: { id, definition } }: { figure: Figure }) {
  const say = useSay();
  return (
    <Text size="sm">
      <b>{id}</b> · {say(definition)}
    </Text>
  );
}

/** Every number of a figure, each with what it is out of. */
export function Numbers({ figure: { name, values } }: { figure: Figure }) {
  const say = useSay();
  const { number } = useFormats();
  const words = usePartWords();
  const rates = values.some(({ denominator }) => denominator !== null);
  return (
    <Sheet className={`${styles.numbers} no-print`} fz="sm" verticalSpacing={4} horizontalSpacing={4}>
      <caption className={styles.hidden}>{say(name)}</caption>
      <Sheet.Thead>
        <Sheet.Tr>
          <Sheet.Td />
          <Sheet.Th ta="right">{say(rates ? texts.numerator : texts.counted)}</Sheet.Th>
          {rates && <Sheet.Th ta="right">{say(texts.denominator)}</Sheet.Th>}
        </Sheet.Tr>
      </Sheet.Thead>
      <Sheet.Tbody>
        {values.map(({ part, numerator, denominator }) => (
          <Sheet.Tr key={part}>
            <Sheet.Th scope="row" fw={400}>
              {words(part) ?? say(name)}
            </Sheet.Th>
            <Sheet.Td ta="right">{number(numerator, { maximumFractionDigits: 1 })}</Sheet.Td>
            {rates && <Sheet.Td ta="right">{denominator === null ? '–' : number(denominator)}</Sheet.Td>}
          </Sheet.Tr>
        ))}
      </Sheet.Tbody>
    </Sheet>
  );
}
