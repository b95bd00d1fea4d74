import { useElementSize } from '@mantine/hooks';
import { useFormats, useSay } from '../../i18n/language.js';
import { barrierWords } from '../../words/codes.texts.js';
import { apart, type Shift } from './figures.js';
import { figureTexts as texts } from './figures.texts.js';
import { useInk } from './ink.js';

const [top, bottom, lineHeight, letters] = [36, 24, 19, 13];

/** Then and with hindsight: a line a barrier, its name at the end, thick and dotted apart by whether it rose. */
export function Slope({ shifts }: { shifts: readonly Shift[] }) {
  const say = useSay();
  const { percent } = useFormats();
  const ink = useInk();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const narrow = width < 620;
  const most = Math.max(...shifts.flatMap(({ start, hindsight }) => [start, hindsight]), 0.1);
  const height = top + bottom + Math.max(shifts.length * lineHeight, 300);
  const y = (share: number) => top + (1 - share / most) * (height - top - bottom);
  const [left, right] = narrow ? [56, width - 200] : [width * 0.34, width * 0.66];
  const ends = (of: 'start' | 'hindsight') =>
    apart(
      shifts.map((shift) => y(shift[of])),
      lineHeight,
      height - bottom,
    );
  const [before, after] = [ends('start'), ends('hindsight')];
  return (
    <div ref={ref} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} fontSize={letters} aria-hidden>
          <text x={left} y={18} textAnchor="end" fill={ink.quiet} fontWeight={650}>
            {say(texts.start)}
          </text>
          <text x={right} y={18} fill={ink.quiet} fontWeight={650}>
            {say(texts.hindsight)}
          </text>
          {shifts.map(({ barrier, start, hindsight, shift }, at) => {
            const rises = shift > 0;
            const colour = rises ? ink.second : ink.strong;
            const name = say(barrierWords[barrier]);
            return (
              <g key={barrier}>
                <line
                  x1={left + 8}
                  x2={right - 8}
                  y1={y(start)}
                  y2={y(hindsight)}
                  stroke={colour}
                  strokeWidth={rises ? 2.5 : 1.5}
                  strokeDasharray={rises ? undefined : '5 4'}
                />
                <circle cx={left + 8} cy={y(start)} r={3} fill={colour} />
                <circle cx={right - 8} cy={y(hindsight)} r={3} fill={colour} />
                <text x={left - 2} y={(before[at] ?? 0) + 4} textAnchor="end" fill={ink.text}>
                  {narrow ? percent(start) : `${name} ${percent(start)}`}
                </text>
                <text x={right + 2} y={(after[at] ?? 0) + 4} fill={ink.text}>
                  {`${percent(hindsight)} ${name}`}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
