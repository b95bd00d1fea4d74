import { qualities } from '@duo/kernel';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { barrierWords, qualityWords } from '../../words/codes.texts.js';
import { Bars } from './bars.js';
import { ChartCard } from './chart-card.js';
import { type Figure, funnelOf, type Step, shiftsOf, valueIn } from './figures.js';
import { stepTexts, figureTexts as texts } from './figures.texts.js';
import { fills } from './ink.js';
import { Slope } from './slope.js';

type Year = { year: number; job: number; internship: number; training: number };

export function SolutionsByYear({ years }: { years: readonly Year[] }) {
  const say = useSay();
  const [year, jobs, internships, trainings] = [texts.year, texts.jobs, texts.internships, texts.trainings].map(
    (text) => say(text),
  ) as [string, string, string, string];
  const rows = years.map((one) => ({ ...one, year: String(one.year) }));
  const table = {
    columns: [year, jobs, internships, trainings],
    rows: rows.map((one) => [one.year, one.job, one.internship, one.training]),
  };
  const series = [
    { key: 'job', name: jobs, fill: fills.full },
    { key: 'internship', name: internships, fill: fills.hatched },
    { key: 'training', name: trainings, fill: fills.dotted },
  ];
  return (
    <ChartCard name="solutions" title={say(texts.solutionsByYear)} note={say(texts.solutionsNote)} table={table}>
      <Bars rows={rows} label="year" series={series} />
    </ChartCard>
  );
}

export function BarrierShift({ figures }: { figures: readonly Figure[] }) {
  const say = useSay();
  const { number } = useFormats();
  const [paired, setPaired] = useState(false);
  const shifts = shiftsOf(figures, paired);
  const [first] = shifts;
  if (!first) return null;
  const [start, hindsight] = [say(texts.start), say(texts.hindsight)];
  const table = {
    columns: [
      say(texts.barrier),
      say(texts.named, { when: start }),
      say(texts.asked, { when: start }),
      say(texts.named, { when: hindsight }),
      say(texts.asked, { when: hindsight }),
      say(texts.points),
    ],
    rows: shifts.map(({ barrier, named, asked, shift }) => [
      say(barrierWords[barrier]),
      named.start,
      asked.start,
      named.hindsight,
      asked.hindsight,
      Math.round(shift),
    ]),
  };
  const note = say(texts.shiftsNote, { start: number(first.asked.start), hindsight: number(first.asked.hindsight) });
  const whose = (
    <SegmentedControl
      aria-label={say(texts.whoseAnswers)}
      value={paired ? 'paired' : 'all'}
      onChange={(value) => setPaired(value === 'paired')}
      data={[
        { value: 'all', label: say(texts.everybody) },
        { value: 'paired', label: say(texts.paired) },
      ]}
    />
  );
  return (
    <ChartCard name="barriers" title={say(texts.shifts)} note={note} table={table} more={whose}>
      <Slope shifts={shifts} />
    </ChartCard>
  );
}

const knownSteps = Object.keys(stepTexts) as (keyof typeof stepTexts)[];

export function Funnel({ steps, year }: { steps: readonly Step[]; year: number | undefined }) {
  const say = useSay();
  const [mentees, mentors] = (['mentee', 'mentor'] as const).map(
    (side) => new Map(funnelOf(steps, side, year).map(({ step, persons }) => [step, persons])),
  );
  const rows = knownSteps.map((step) => ({
    step: say(stepTexts[step]),
    mentee: mentees?.get(step) ?? 0,
    mentor: mentors?.get(step) ?? 0,
  }));
  const table = {
    columns: [say(texts.step), say(texts.mentees), say(texts.mentors)],
    rows: rows.map(({ step, mentee, mentor }) => [step, mentee, mentor]),
  };
  const series = [
    { key: 'mentee', name: say(texts.mentees), fill: fills.full },
    { key: 'mentor', name: say(texts.mentors), fill: fills.hatched },
  ];
  return (
    <ChartCard name="funnel" title={say(texts.funnel)} note={say(texts.funnelNote)} table={table}>
      <Bars rows={rows} label="step" series={series} lying />
    </ChartCard>
  );
}

type Waited = { from: number; to: number | null; duos: number };

export function WaitingTimes({ waiting }: { waiting: readonly Waited[] }) {
  const say = useSay();
  const rows = waiting.map(({ from, to, duos }) => ({
    days: to === null ? say(texts.orMore, { n: from }) : `${from}–${to}`,
    duos,
  }));
  const table = { columns: [say(texts.days), say(texts.duos)], rows: rows.map(({ days, duos }) => [days, duos]) };
  const series = [{ key: 'duos', name: say(texts.duos), fill: fills.full }];
  return (
    <ChartCard name="waiting" title={say(texts.waiting)} note={say(texts.waitingNote)} table={table}>
      <Bars rows={rows} label="days" series={series} />
    </ChartCard>
  );
}

export function QualitiesChanged({ figures }: { figures: readonly Figure[] }) {
  const say = useSay();
  const rows = qualities.map((quality) => {
    const of = (part: string) => valueIn(figures, 'K13', `${quality}-${part}`)?.numerator ?? 0;
    return { quality: say(qualityWords[quality]), improved: of('improved'), same: of('same'), worse: of('worse') };
  });
  if (rows.every(({ improved, same, worse }) => improved + same + worse === 0)) return null;
  const names = { improved: say(texts.better), same: say(texts.same), worse: say(texts.worse) };
  const table = {
    columns: [say(texts.qualities), names.improved, names.same, names.worse],
    rows: rows.map((row) => [row.quality, row.improved, row.same, row.worse]),
  };
  const series = [
    { key: 'improved', name: names.improved, fill: fills.full },
    { key: 'same', name: names.same, fill: fills.dotted },
    { key: 'worse', name: names.worse, fill: fills.hatched },
  ];
  return (
    <ChartCard name="qualities" title={say(texts.qualities)} note={say(texts.qualitiesNote)} table={table}>
      <Bars rows={rows} label="quality" series={series} lying />
    </ChartCard>
  );
}
