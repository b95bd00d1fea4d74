import { Bar, BarChart, CartesianGrid, LabelList, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../i18n/language.js';
import { Fills, type fills, useInk } from './ink.js';

type Series = { key: string; name: string; fill: (typeof fills)[keyof typeof fills] };
type Row = Record<string, string | number>;

/** Bars beside or upon each other; each series has a pattern of its own, so that no colour is needed to read them. */
export function Bars({
  rows,
  label,
  series,
  lying = false,
}: {
  rows: Row[];
  label: string;
  series: Series[];
  lying?: boolean;
}) {
  const { number } = useFormats();
  const { text, quiet, line } = useInk();
  const tick = { fill: text, fontSize: 14 };
  const height = lying ? 48 + rows.length * 40 : 320;
  const single = series.length === 1;
  const names = <XAxis dataKey={label} type="category" tick={tick} stroke={quiet} tickLine={false} />;
  const counts = <YAxis type="number" tick={tick} stroke={quiet} tickFormatter={(value) => number(Number(value))} />;
  const lyingNames = (
    <YAxis dataKey={label} type="category" width={170} tick={tick} stroke={quiet} tickLine={false} interval={0} />
  );
  const lyingCounts = (
    <XAxis type="number" tick={tick} stroke={quiet} tickFormatter={(value) => number(Number(value))} />
  );
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={rows}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={{ top: 20, right: 48, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <Fills />
        <CartesianGrid stroke={line} vertical={lying} horizontal={!lying} />
        {lying ? lyingNames : names}
        {lying ? lyingCounts : counts}
        {!single && (
          <Legend wrapperStyle={{ fontSize: 14 }} formatter={(name) => <span style={{ color: text }}>{name}</span>} />
        )}
        {series.map(({ key, name, fill }) => (
          <Bar key={key} dataKey={key} name={name} stackId="all" fill={`url(#${fill})`} isAnimationActive={false}>
            {single && (
              <LabelList
                dataKey={key}
                position={lying ? 'right' : 'top'}
                fill={text}
                fontSize={14}
                formatter={(value) => number(Number(value))}
              />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
