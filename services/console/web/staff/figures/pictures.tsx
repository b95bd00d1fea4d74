import { qualities } from '@duo/kernel';
import { useSay } from '../../i18n/language.js';
import { qualityWords } from '../../words/codes.texts.js';
import { Bars } from './bars.js';
import { ChartCard } from './chart-card.js';
import { type Figure, figureIn, valueIn } from './figures.js';
import { figureTexts as texts } from './figures.texts.js';
import { Definition } from './how.js';
import { fills } from './ink.js';

type Of = { figures: readonly Figure[] };
type Year = { year: number; job: number; internship: number; training: number };

/** Every year, also where one is chosen: a year is read beside the others. */
export function SolutionsByYear({ years, figures }: Of & { years: readonly Year[] }) {
  const say = useSay();
  const figure = figureIn(figures, 'K2');
  const rows = years
    .map(({ year, job, internship, training }) => ({
      ...{ year: String(year), job, internship, training },
      all: job + internship + training,
    }))
    .filter(({ all }, at, list) => all > 0 || (at > 0 && at < list.length - 1));
  const series = [
    { key: 'job', name: say(texts.jobs), fill: fills.full },
    { key: 'internship', name: say(texts.internships), fill: fills.hatched },
    { key: 'training', name: say(texts.trainings), fill: fills.dotted, label: 'all' },
  ];
  const table = {
    columns: [say(texts.year), ...series.map(({ name }) => name), say(texts.together)],
    rows: rows.map(({ year, job, internship, training, all }) => [year, job, internship, training, all]),
  };
  return (
    <ChartCard
      name="solutions"
      title={say(texts.solutionsByYear)}
      note={say(texts.solutionsNote)}
      table={table}
      how={figure && <Definition figure={figure} />}
      none={rows.some(({ all }) => all > 0) ? undefined : say(texts.noSolutions)}
    >
      <Bars rows={rows} label="year" series={series} />
    </ChartCard>
  );
}

type Waited = { from: number; to: number | null; duos: number };

export function WaitingTimes({ waiting, figures }: Of & { waiting: readonly Waited[] }) {
  const say = useSay();
  const figure = figureIn(figures, 'K10');
  const rows = waiting.map(({ from, to, duos }) => ({
    days: to === null ? say(texts.orMore, { n: from }) : `${from}–${to}`,
    duos,
  }));
  const series = [{ key: 'duos', name: say(texts.duos), fill: fills.full, label: 'duos' }];
  const table = { columns: [say(texts.inDays), say(texts.duos)], rows: rows.map(({ days, duos }) => [days, duos]) };
  return (
    <ChartCard
      name="waiting"
      title={say(texts.waiting)}
      note={say(texts.waitingNote)}
      table={table}
      how={figure && <Definition figure={figure} />}
      none={rows.some(({ duos }) => duos > 0) ? undefined : say(texts.noWaiting)}
    >
      <Bars rows={rows} label="days" series={series} lying />
    </ChartCard>
  );
}

const changes = ['improved', 'same', 'worse'] as const;

export function QualitiesChanged({ figures }: Of) {
  const say = useSay();
  const figure = figureIn(figures, 'K13');
  const rows = qualities.map((quality) => {
    const [improved, same, worse] = changes.map((part) => valueIn(figures, 'K13', `${quality}-${part}`));
    const of = improved?.denominator ?? 0;
    const counts = { improved: improved?.numerator ?? 0, same: same?.numerator ?? 0, worse: worse?.numerator ?? 0 };
    return { quality: say(qualityWords[quality]), ...counts, of };
  });
  const series = [
    { key: 'improved', name: say(texts.better), fill: fills.full },
    { key: 'same', name: say(texts.same), fill: fills.dotted },
    { key: 'worse', name: say(texts.worse), fill: fills.hatched, label: 'of' },
  ];
  const table = {
    columns: [say(texts.quality), ...series.map(({ name }) => name), say(texts.rated)],
    rows: rows.map(({ quality, improved, same, worse, of }) => [quality, improved, same, worse, of]),
  };
  return (
    <ChartCard
      name="qualities"
      title={say(texts.qualities)}
      note={say(texts.qualitiesNote)}
      table={table}
      how={figure && <Definition figure={figure} />}
      none={rows.some(({ of }) => of > 0) ? undefined : say(texts.noQualities)}
    >
      <Bars rows={rows} label="quality" series={series} lying />
    </ChartCard>
  );
}
