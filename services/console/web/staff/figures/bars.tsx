import { Bar, BarChart, CartesianGrid, LabelList, type LabelProps, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../i18n/language.js';
import { legendOf, ticksTo } from './figures.js';
import { type Fill, Fills, useInk, usePictureWidth } from './ink.js';

/** A series is a number of each row; `label` is the name of what is written at the end of its bar. */
type Series = { key: string; name: string; fill: Fill; label?: string };
type Row = Record<string, string | number | undefined>;

type Picture = {
  rows: Row[];
  /** The name of the row in each row. */
  label: string;
  series: Series[];
  lying?: boolean;
  /** Bars of a row stand beside each other, not upon each other. */
  beside?: boolean;
};

const legendRow = 28;

const valueIn = (row: Row, key: string) => Number(row[key] ?? 0);

/** The longest bar, however the series of a row stand. */
const longest = ({ rows, series, beside }: Pick<Picture, 'rows' | 'series' | 'beside'>) =>
  Math.max(
    0,
    ...rows.map((row) => {
      const values = series.map(({ key }) => valueIn(row, key));
      return beside ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
    }),
  );

/** Bars beside or upon each other; each series has a pattern of its own, so that no colour is needed to read them. */
export function Bars({ rows, label, series, lying = false, beside = false }: Picture) {
  const { number } = useFormats();
  const { text, quiet, line } = useInk();
  const { ref, width, narrow } = usePictureWidth();
  const legend = series.length > 1 ? legendOf(series, width) : [];
  const top = 20 + legendRow * ((legend.at(-1)?.row ?? -1) + 1);
  const height = lying ? top + 36 + rows.length * (beside ? 56 : 40) : 300 + top;
  const ticks = ticksTo(longest({ rows, series, beside }), narrow ? 4 : 5);
  const tick = { fill: text, fontSize: 14 };
  const along = {
    ...{ type: 'number' as const, ticks, domain: [0, ticks.at(-1) ?? 1], tick, stroke: quiet },
    tickFormatter: (value: unknown) => number(Number(value)),
  };
  const names = { dataKey: label, type: 'category' as const, tick, stroke: quiet, tickLine: false };
  const room = lying ? (narrow ? (beside ? 84 : 48) : 120) : 16;
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <BarChart
          width={width}
          height={height}
          data={rows}
          layout={lying ? 'vertical' : 'horizontal'}
          margin={{ top, right: room, bottom: 0, left: 0 }}
          barGap={2}
          accessibilityLayer={false}
        >
          <Fills />
          <Legend entries={legend} />
          <CartesianGrid stroke={line} vertical={lying} horizontal={!lying} />
          {lying ? <YAxis {...names} width={narrow ? 120 : 210} interval={0} /> : <XAxis {...names} />}
          {lying ? <XAxis {...along} /> : <YAxis {...along} />}
          {series.map(({ key, name, fill, label: written }) => (
            <Bar
              key={key}
              // Nothing is drawn of a nought, and so its label would not be, either.
              dataKey={written ? (row: Row) => (row[key] === undefined ? undefined : valueIn(row, key) || 1e-9) : key}
              name={name}
              fill={`url(#${fill})`}
              isAnimationActive={false}
              {...(beside ? {} : { stackId: 'all' })}
            >
              {written && (
                <LabelList dataKey={written} content={(end) => <End {...end} lying={lying} small={narrow} />} />
              )}
            </Bar>
          ))}
        </BarChart>
      )}
    </div>
  );
}

type Value = Pick<LabelProps, 'x' | 'y' | 'width' | 'height' | 'value'>;

/** What is written at the end of a bar, in one line. */
function End({ x, y, width, height, value, lying, small }: Value & { lying: boolean; small: boolean }) {
  const { number } = useFormats();
  const { text } = useInk();
  const [left, top, wide, high] = [x, y, width, height].map(Number) as [number, number, number, number];
  const at = lying
    ? { x: left + wide + 6, y: top + high / 2 + 5 }
    : { x: left + wide / 2, y: top - 6, textAnchor: 'middle' as const };
  return (
    <text {...at} fill={text} fontSize={small ? 12 : 14}>
      {typeof value === 'number' ? number(value) : value}
    </text>
  );
}

/** What each pattern stands for, within the picture, so that it goes along when the picture is taken out. */
function Legend({ entries }: { entries: readonly { name: string; fill: Fill; x: number; row: number }[] }) {
  const { text } = useInk();
  return (
    <g fontSize={14}>
      {entries.map(({ name, fill, x, row }) => (
        <g key={name} transform={`translate(${x} ${4 + row * legendRow})`}>
          <rect width={18} height={14} fill={`url(#${fill})`} />
          <text x={26} y={12} fill={text}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
