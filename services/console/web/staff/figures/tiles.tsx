import type { Localized } from '@duo/kernel';
import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useFormats, useSay } from '../../i18n/language.js';
import { type Figure, figureIn, shareOf, type Value, valueIn } from './figures.js';
import styles from './figures.module.css';
import { outOfTexts, figureTexts as texts } from './figures.texts.js';
import { Definition, HowCounted, Numbers } from './how.js';

/** One figure: its number, what it is out of, and the definition one click away. */
function Tile({ figure, number, under }: { figure: Figure; number: string | undefined; under: string[] }) {
  const say = useSay();
  const name = say(figure.name);
  return (
    <Paper p="md" withBorder bg="var(--duo-surface)" role="group" aria-label={name} className={styles.tile ?? ''}>
      <Text c="dimmed" size="sm">
        {name}
      </Text>
      <Text className={number === undefined ? (styles.none ?? '') : (styles.number ?? '')}>
        {number ?? say(texts.nobody)}
      </Text>
      {under.map((line) => (
        <Text key={line} size="sm">
          {line}
        </Text>
      ))}
      <HowCounted of={name}>
        <Definition figure={figure} />
        <Numbers figure={figure} />
      </HowCounted>
    </Paper>
  );
}

type Of = { figures: readonly Figure[] };

export function Tiles({ figures }: Of) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3, xl: 4 }} spacing="md" className={styles.tiles ?? ''}>
      <Accompanied figures={figures} />
      <Solutions figures={figures} />
      <Having figures={figures} />
      {(['K3', 'K4', 'K5'] as const).map((id) => (
        <AfterTwelve key={id} figures={figures} id={id} />
      ))}
      <Rate figures={figures} id="K6" of={outOfTexts.persons} />
      <Rate figures={figures} id="K7" of={outOfTexts.duos} />
      <Rate figures={figures} id="K8" of={outOfTexts.mentors} />
      <DaysToMatch figures={figures} />
      <Meetings figures={figures} />
      <Rate figures={figures} id="K16" part="month-12-answered" of={outOfTexts.measures} />
    </SimpleGrid>
  );
}

function Accompanied({ figures }: Of) {
  const say = useSay();
  const { number } = useFormats();
  const figure = figureIn(figures, 'K1');
  if (!figure) return null;
  const of = (part: string) => valueIn(figures, 'K1', part)?.numerator ?? 0;
  return <Tile figure={figure} number={number(of('persons'))} under={[say(texts.inDuos, { n: of('duos') })]} />;
}

function Solutions({ figures }: Of) {
  const say = useSay();
  const { number } = useFormats();
  const figure = figureIn(figures, 'K2');
  if (!figure) return null;
  const of = (kind: string) => valueIn(figures, 'K2', kind)?.numerator ?? 0;
  const [jobs, others] = [of('job'), of('internship') + of('training')];
  const all = jobs + others;
  const under = [say(texts.solutionsAre, { jobs: number(jobs), others: number(others) })];
  const rounded = Math.round(all / 100) * 100;
  if (rounded > 0) under.push(say(texts.rounded, { rounded: number(rounded) }));
  return <Tile figure={figure} number={number(all)} under={under} />;
}

function Having({ figures }: Of) {
  const { number } = useFormats();
  const figure = figureIn(figures, 'K2p');
  return figure ? <Tile figure={figure} number={number(figure.values[0]?.numerator ?? 0)} under={[]} /> : null;
}

/** A share and what it is of; undefined of nobody. */
function useRate() {
  const say = useSay();
  const { percent, number } = useFormats();
  return (value: Value | undefined, of: Localized) => {
    const share = shareOf(value);
    if (!value || share === undefined) return { number: undefined, under: [] };
    return {
      number: percent(share),
      under: [say(of, { n: number(value.numerator), of: number(value.denominator ?? 0) })],
    };
  };
}

/** A rate twelve months after, with the bounds that the unreached leave. */
function AfterTwelve({ figures, id }: Of & { id: string }) {
  const say = useSay();
  const { percent } = useFormats();
  const rate = useRate();
  const figure = figureIn(figures, id);
  if (!figure) return null;
  const [value, low, high] = ['month-12', 'month-12-unreached-as-none', 'month-12-unreached-as-all'].map((part) =>
    valueIn(figures, id, part),
  );
  const { number, under } = rate(value, outOfTexts.afterTwelve);
  const [least, most] = [shareOf(low), shareOf(high)];
  if (number && least !== undefined && most !== undefined && least !== most)
    under.push(say(texts.bounds, { low: percent(least), high: percent(most) }));
  return <Tile figure={figure} number={number} under={under} />;
}

function Rate({ figures, id, part = null, of }: Of & { id: string; part?: string | null; of: Localized }) {
  const rate = useRate();
  const figure = figureIn(figures, id);
  return figure ? <Tile figure={figure} {...rate(valueIn(figures, id, part), of)} /> : null;
}

function DaysToMatch({ figures }: Of) {
  const say = useSay();
  const { number, percent } = useFormats();
  const figure = figureIn(figures, 'K10');
  if (!figure) return null;
  const [median, low, high, soon] = ['median', 'first-quartile', 'third-quartile', 'within-30-days'].map((part) =>
    valueIn(figures, 'K10', part),
  );
  if (!median?.denominator || !soon) return <Tile figure={figure} number={undefined} under={[]} />;
  const whole = (value: Value | undefined) => Math.round(value?.numerator ?? 0);
  const within = { share: percent(shareOf(soon) ?? 0), n: number(soon.numerator), of: number(median.denominator) };
  return (
    <Tile
      figure={figure}
      number={say(texts.days, { n: whole(median) })}
      under={[say(texts.quartiles, { low: whole(low), high: whole(high) }), say(texts.within, within)]}
    />
  );
}

function Meetings({ figures }: Of) {
  const say = useSay();
  const { number } = useFormats();
  const figure = figureIn(figures, 'K11');
  if (!figure) return null;
  const [hours, meetings, weeks] = ['hours', 'meetings', 'weeks-without-contact'].map((part) =>
    valueIn(figures, 'K11', part),
  );
  if (!hours?.denominator) return <Tile figure={figure} number={undefined} under={[]} />;
  const each = (value: Value | undefined) => number(shareOf(value) ?? 0, { maximumFractionDigits: 1 });
  const under = [
    say(texts.hoursOf, { n: number(Math.round(hours.numerator)), duos: number(hours.denominator) }),
    say(texts.hoursAre, { meetings: each(meetings), weeks: each(weeks) }),
  ];
  return <Tile figure={figure} number={say(texts.hoursEach, { n: each(hours) })} under={under} />;
}
