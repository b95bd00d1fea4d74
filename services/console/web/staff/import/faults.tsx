import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { Answered } from '../../ui/states.js';
import { wordOf } from '../../words/codes.texts.js';
import { states } from '../../words/states.texts.js';
import { columnNames } from './columns.texts.js';
import { faultWords } from './fault-words.js';
import { faults as texts } from './faults.texts.js';
import styles from './import.module.css';
import { type Fault, type Import, useFaults } from './import.query.js';
import { Section } from './section.js';

const route = getRouteApi('/import/$id');

/** What was found, by file, line and column, with the rule in words: what is to be corrected, or what is good to know. */
export function Faults({ found: { id, errors, notices } }: { found: Import }) {
  const say = useSay();
  const { number } = useFormats();
  const navigate = useNavigate({ from: '/import/$id' });
  const { show = errors > 0 ? 'errors' : 'notices' } = route.useSearch();
  const choose = (value: string) =>
    void navigate({ search: value === 'notices' ? { show: value } : {}, replace: true, resetScroll: false });
  const isErrors = show === 'errors';
  return (
    <Section id="faults" title={say(texts.title)}>
      {errors > 0 && notices > 0 && (
        <SegmentedControl
          size="md"
          aria-label={say(texts.which)}
          value={show}
          onChange={choose}
          data={[
            { value: 'errors', label: say(texts.errors, { n: number(errors) }) },
            { value: 'notices', label: say(texts.notices, { n: number(notices) }) },
          ]}
          style={{ width: '100%', maxWidth: 420 }}
          styles={{ label: { whiteSpace: 'normal' } }}
        />
      )}
      <Listed id={id} level={isErrors ? 'error' : 'notice'} n={isErrors ? errors : notices} />
    </Section>
  );
}

function Listed({ id, level, n }: { id: string; level: Fault['level']; n: number }) {
  const say = useSay();
  const { number } = useFormats();
  const query = useFaults(id, level);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <Answered query={query}>
      {({ pages }) => {
        const shown = pages.flatMap(({ faults }) => faults);
        return (
          <>
            <ol className={styles.plain}>
              {shown.map((fault) => (
                <Row key={fault.id} fault={fault} />
              ))}
            </ol>
            <Group>
              <Text c="dimmed" role="status">
                {say(texts.shown, { shown: number(shown.length), n: number(n) })}
              </Text>
              {hasNextPage && shown.length < n && (
                <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {say(states.more)}
                </Button>
              )}
            </Group>
          </>
        );
      }}
    </Answered>
  );
}

function Row({ fault }: { fault: Fault }) {
  const say = useSay();
  const { language } = useLanguage();
  const { file, table: sheet, line, column } = fault;
  const isOfSheet = !file.startsWith(sheet);
  return (
    <li className={styles.fault}>
      <Text component="span" fw={650}>
        {say(isOfSheet ? texts.placeInSheet : texts.place, { file, sheet, line })}
      </Text>
      <span className={styles.dim}>{column ? say(wordOf(columnNames, column)) : say(texts.wholeRow)}</span>
      <span>{faultWords(language, fault)}</span>
    </li>
  );
}
