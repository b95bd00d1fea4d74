import type { Localized } from '@duo/kernel';
import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useFormats, useSay } from '../../i18n/language.js';
import { type Figure, shareOf, valueIn } from './figures.js';
import { figureTexts as texts } from './figures.texts.js';
import styles from './tiles.module.css';

/** One figure: its number, what it is out of, and the definition one click away. */
function Tile({
  name,
  number,
  under,
  definition,
}: {
  name: string;
  number: string;
  under: string[];
  definition: Localized | undefined;
}) {
  const say = useSay();
  return (
    <Paper p="md" withBorder bg="var(--duo-surface)" component="section">
      <Text c="dimmed" size="sm">
        {name}
      </Text>
      <Text className={styles.number ?? ''}>{number}</Text>
      {under.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      {definition && (
        <details className={styles.details}>
          <summary>{say(texts.howCounted)}</summary>
          <Text size="sm">{say(definition)}</Text>
        </details>
      )}
    </Paper>
  );
}

const rounded = (count: number) => Math.round(count / 100) * 100;

export function Tiles({ figures }: { figures: readonly Figure[] }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3, xl: 4 }} spacing="md">
      <Counts figures={figures} />
      {(['K3', 'K4', 'K5'] as const).map((id) => (
        <AfterTwelve key={id} figures={figures} id={id} />
      ))}
      <Rate figures={figures} id="K6" />
      <Rate figures={figures} id="K7" />
      <Rate figures={figures} id="K8" />
      <Durations figures={figures} />
      <Rate figures={figures} id="K16" part="month-12-answered" />
    </SimpleGrid>
  );
}

type Of = { figures: readonly Figure[] };
const definitionOf = (figures: readonly Figure[], id: string) => figures.find((one) => one.id === id)?.definition;
const nameOf = (figures: readonly Figure[], id: string) => figures.find((one) => one.id === id)?.name;

function Counts({ figures }: Of) {
  const say = useSay();
  const { number } = useFormats();
  const count = (id: string, part: string | null) => valueIn(figures, id, part)?.numerator ?? 0;
  const [jobs, internships, trainings] = (['job', 'internship', 'training'] as const).map((kind) => count('K2', kind));
  const others = (internships ?? 0) + (trainings ?? 0);
  const all = (jobs ?? 0) + others;
  const names = { solutions: nameOf(figures, 'K2'), having: nameOf(figures, 'K2p') };
  const parts = { jobs: number(jobs ?? 0), others: number(others), rounded: number(rounded(all)) };
  return (
    <>
      <Tile
        name={say(texts.persons)}
        number={number(count('K1', 'persons'))}
        under={[say(texts.inDuos, { n: number(count('K1', 'duos')) })]}
        definition={definitionOf(figures, 'K1')}
      />
      {names.solutions && (
        <Tile
          name={say(names.solutions)}
          number={number(all)}
          under={[say(texts.solutionsAre, parts)]}
          definition={definitionOf(figures, 'K2')}
        />
      )}
      {names.having && (
        <Tile
          name={say(names.having)}
          number={number(count('K2p', null))}
          under={[]}
          definition={definitionOf(figures, 'K2p')}
        />
      )}
    </>
  );
}

/** A rate twelve months after, with the bounds that the unreached leave. */
function AfterTwelve({ figures, id }: Of & { id: string }) {
  const say = useSay();
  const { percent, number } = useFormats();
  const [value, low, high] = ['month-12', 'month-12-unreached-as-none', 'month-12-unreached-as-all'].map((part) =>
    valueIn(figures, id, part),
  );
  const [share, least, most] = [shareOf(value), shareOf(low), shareOf(high)];
  const name = nameOf(figures, id);
  if (!name) return null;
  const known = value !== undefined && share !== undefined && least !== undefined && most !== undefined;
  const under = known
    ? [
        say(texts.afterTwelve),
        say(texts.outOf, { n: number(value.numerator), of: number(value.denominator ?? 0) }),
        say(texts.bounds, { low: percent(least), high: percent(most) }),
      ]
    : [];
  const shown = share === undefined ? say(texts.nobody) : percent(share);
  return <Tile name={say(name)} number={shown} under={under} definition={definitionOf(figures, id)} />;
}

function Rate({ figures, id, part = null }: Of & { id: string; part?: string | null }) {
  const say = useSay();
  const { percent, number } = useFormats();
  const value = valueIn(figures, id, part);
  const share = shareOf(value);
  const name = nameOf(figures, id);
  if (!name) return null;
  const under =
    value && share !== undefined
      ? [say(texts.outOf, { n: number(value.numerator), of: number(value.denominator ?? 0) })]
      : [];
  const shown = share === undefined ? say(texts.nobody) : percent(share);
  return <Tile name={say(name)} number={shown} under={under} definition={definitionOf(figures, id)} />;
}

function Durations({ figures }: Of) {
  const say = useSay();
  const { percent, number } = useFormats();
  const whole = (value: number) => number(Math.round(value));
  const day = (part: string) => valueIn(figures, 'K10', part);
  const [median, low, high, soon] = ['median', 'first-quartile', 'third-quartile', 'within-30-days'].map(day);
  const [hours, meetings, weeks] = ['hours', 'meetings', 'weeks-without-contact'].map((part) =>
    valueIn(figures, 'K11', part),
  );
  const [waited, met] = [nameOf(figures, 'K10'), nameOf(figures, 'K11')];
  const each = (value: ReturnType<typeof day>) => number(shareOf(value) ?? 0, { maximumFractionDigits: 1 });
  return (
    <>
      {waited && median?.denominator ? (
        <Tile
          name={say(waited)}
          number={say(texts.medianDays, { n: whole(median.numerator) })}
          under={[
            say(texts.quartiles, {
              low: whole(low?.numerator ?? 0),
              high: whole(high?.numerator ?? 0),
              n: number(median.denominator),
            }),
            say(texts.within, { share: percent(shareOf(soon) ?? 0) }),
          ]}
          definition={definitionOf(figures, 'K10')}
        />
      ) : null}
      {met && hours?.denominator ? (
        <Tile
          name={say(met)}
          number={say(texts.hoursEach, { n: each(hours) })}
          under={[say(texts.hoursAre, { meetings: each(meetings), weeks: each(weeks), n: number(hours.denominator) })]}
          definition={definitionOf(figures, 'K11')}
        />
      ) : null}
    </>
  );
}
