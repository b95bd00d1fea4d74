import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useFormats, useSay } from '../../i18n/language.js';
import { Answered } from '../../ui/states.js';
import { Bars } from './bars.js';
import { ChartCard } from './chart-card.js';
import { funnelOf, type Step } from './figures.js';
import { stepTexts, figureTexts as texts } from './figures.texts.js';
import { fills } from './ink.js';
import { type FiguresSearch, funnelQuery } from './queries.js';

const names = Object.keys(stepTexts) as (keyof typeof stepTexts)[];

/** The way to a duo, of everybody or of one branch and year. */
export function Funnel({ search }: { search: FiguresSearch }) {
  return (
    <Answered query={useQuery(funnelQuery(search))} lines={6}>
      {({ steps }) => <Picture steps={steps} year={search.year} />}
    </Answered>
  );
}

/** The training is for mentors alone: no mentee has followed it, and none is missing. */
const isFor = (side: 'mentee' | 'mentor', step: string) => side === 'mentor' || step !== 'trained';

function useRows(steps: readonly Step[], year: number | undefined) {
  const say = useSay();
  const { number, percent } = useFormats();
  const sides = (['mentee', 'mentor'] as const).map((side) => ({ side, counted: funnelOf(steps, side, year) }));
  return names.map((name) => {
    const of = ({ side, counted }: (typeof sides)[number]) => {
      const found = counted.find(({ step }) => step === name);
      if (!found || !isFor(side, name)) return [];
      const share = found.of ? Math.round((found.persons / found.of) * 100) / 100 : 0;
      const label = `${number(found.persons)} (${percent(share)})`;
      return [
        [side, found.persons],
        [`${side}Share`, Math.round(share * 100)],
        [`${side}Label`, label],
      ];
    };
    return { name, step: say(stepTexts[name]), ...Object.fromEntries(sides.flatMap(of)) } as {
      name: keyof typeof stepTexts;
      step: string;
      mentee?: number;
      mentor?: number;
      menteeShare?: number;
      mentorShare?: number;
    };
  });
}

/** Whether a later step counts more people: then something was never told of the earlier one. */
const hasGap = (counts: readonly (number | undefined)[]) => {
  const told = counts.filter((count) => count !== undefined);
  return told.some((count, at) => count < (told[at + 1] ?? 0));
};

function Picture({ steps, year }: { steps: readonly Step[]; year: number | undefined }) {
  const say = useSay();
  const rows = useRows(steps, year);
  const sides = [say(texts.mentees), say(texts.mentors)];
  const table = {
    columns: [say(texts.step), ...sides.flatMap((side) => [side, say(texts.ofEnrolled, { side })])],
    rows: rows.map(({ step, mentee, menteeShare, mentor, mentorShare }) => [
      step,
      ...[mentee ?? null, menteeShare ?? null, mentor ?? null, mentorShare ?? null],
    ]),
  };
  const series = [
    { key: 'mentee', name: say(texts.mentees), fill: fills.full, label: 'menteeLabel' },
    { key: 'mentor', name: say(texts.mentors), fill: fills.hatched, label: 'mentorLabel' },
  ];
  const gap = hasGap(rows.map(({ mentee }) => mentee)) || hasGap(rows.map(({ mentor }) => mentor));
  const enrolled = rows.some(({ mentee = 0, mentor = 0 }) => mentee + mentor > 0);
  return (
    <ChartCard
      name="funnel"
      title={say(texts.funnel)}
      note={[say(texts.funnelNote), ...(gap ? [say(texts.funnelGap)] : [])].join(' ')}
      table={table}
      how={<Steps steps={steps} />}
      none={enrolled ? undefined : say(texts.noFunnel)}
    >
      <Bars rows={rows} label="step" series={series} lying beside />
    </ChartCard>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  const say = useSay();
  return names.map((name) => {
    const definition = steps.find(({ step }) => step === name)?.definition;
    return (
      definition && (
        <Text key={name} size="sm">
          <b>{say(stepTexts[name])}</b> · {say(definition)}
        </Text>
      )
    );
  });
}
