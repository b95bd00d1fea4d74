import type { Localized } from '@duo/kernel';
import { useFormats, useSay } from '../../i18n/language.js';
import { barrierWords } from '../../words/codes.texts.js';
import { apart, linesOf, type Shift } from './figures.js';
import { figureTexts as texts } from './figures.texts.js';
import { useInk, usePictureWidth } from './ink.js';

const [bottom, letters] = [56, 13];
/** From the label to its point, where the labels had to move apart. */
const leader = 16;

/** From this width on each name stands in one line. */
const roomy = 820;

type Frame = {
  width: number;
  narrow: boolean;
  tight: boolean;
  left: number;
  right: number;
  lineHeight: number;
  height: number;
};

function frameOf(width: number, narrow: boolean, many: number): Frame {
  const tight = width < roomy;
  const lineHeight = tight ? 34 : 20;
  const [left, right] = narrow ? [44, width - 190] : [width * 0.36, width * 0.64];
  return {
    width,
    narrow,
    tight,
    left,
    right,
    lineHeight,
    height: topOf(narrow) + bottom + Math.max(many * lineHeight, 280),
  };
}

const topOf = (narrow: boolean) => (narrow ? 52 : 48);

/** Then and with hindsight: a line a barrier, its name at the end, thick and dotted apart by whether it rose. */
export function Slope({ shifts }: { shifts: readonly Shift[] }) {
  const ink = useInk();
  const { ref, width, narrow } = usePictureWidth();
  const frame = frameOf(width, narrow, shifts.length);
  const { height, lineHeight } = frame;
  const top = topOf(narrow);
  const most = Math.max(...shifts.flatMap(({ start, hindsight }) => [start, hindsight]), 0.1);
  const y = (share: number) => top + (1 - share / most) * (height - top - bottom);
  const ends = (of: 'start' | 'hindsight') =>
    apart(
      shifts.map((shift) => y(shift[of])),
      lineHeight,
      height - bottom,
    );
  const [before, after] = [ends('start'), ends('hindsight')];
  return (
    <div ref={ref} style={{ minHeight: height }}>
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={letters} aria-hidden>
          <Heads frame={frame} shifts={shifts} />
          {shifts.map((shift, at) => (
            <Line
              key={shift.barrier}
              shift={shift}
              frame={frame}
              ends={[y(shift.start), y(shift.hindsight)]}
              labels={[before[at] ?? 0, after[at] ?? 0]}
            />
          ))}
          <g transform={`translate(0 ${height - 30})`} fill={ink.text}>
            <Key />
          </g>
        </svg>
      )}
    </div>
  );
}

/** What the two sides are, and how many were asked on each. */
function Heads({ frame: { left, right, narrow }, shifts }: { frame: Frame; shifts: readonly Shift[] }) {
  const say = useSay();
  const { number } = useFormats();
  const ink = useInk();
  const asked = shifts[0]?.asked ?? { start: 0, hindsight: 0 };
  const heads: { x: number; textAnchor: 'start' | 'end'; text: Localized; n: number }[] = [
    narrow
      ? { x: 0, textAnchor: 'start', text: texts.start, n: asked.start }
      : { x: left, textAnchor: 'end', text: texts.start, n: asked.start },
    { x: right, textAnchor: 'start', text: texts.hindsight, n: asked.hindsight },
  ];
  return heads.map(({ x, textAnchor, text, n }) => (
    <text key={text.en} textAnchor={textAnchor} fill={ink.quiet} fontWeight={650}>
      <tspan x={x} y={14}>
        {say(text)}
      </tspan>
      <tspan x={x} y={30} fontWeight={400}>
        {say(texts.n, { n: number(n) })}
      </tspan>
    </text>
  ));
}

const strokeOf = (rises: boolean) =>
  rises ? { strokeWidth: 2.5 } : ({ strokeWidth: 1.5, strokeDasharray: '5 4' } as const);

function Line({
  shift: { barrier, start, hindsight, shift },
  frame: { left, right, narrow, tight },
  ends: [from, to],
  labels: [before, after],
}: {
  shift: Shift;
  frame: Frame;
  ends: [number, number];
  labels: [number, number];
}) {
  const say = useSay();
  const { percent } = useFormats();
  const ink = useInk();
  const rises = shift > 0;
  const colour = rises ? ink.second : ink.strong;
  const name = say(barrierWords[barrier]);
  const lines = tight ? linesOf(name, 18) : [name];
  const lineOf = (y: number) => y + 4 - (lines.length - 1) * 7;
  const [x1, x2] = [left + leader, right - leader];
  return (
    <g>
      <path
        d={`M${left + 2} ${before}L${x1} ${from}M${right - 2} ${after}L${x2} ${to}`}
        stroke={ink.line}
        fill="none"
      />
      <line x1={x1} x2={x2} y1={from} y2={to} stroke={colour} {...strokeOf(rises)} />
      <circle cx={x1} cy={from} r={3} fill={colour} />
      <circle cx={x2} cy={to} r={3} fill={colour} />
      <text x={left - 2} y={before + 4} textAnchor="end" fill={ink.text}>
        {percent(start)}
      </text>
      {!narrow && (
        <text y={lineOf(before)} textAnchor="end" fill={ink.text}>
          {lines.map((line, at) => (
            <tspan key={line} x={left - 42} dy={at * 15}>
              {line}
            </tspan>
          ))}
        </text>
      )}
      <text x={right + 36} y={after + 4} textAnchor="end" fill={ink.text}>
        {percent(hindsight)}
      </text>
      <text y={lineOf(after)} fill={ink.text}>
        {lines.map((line, at) => (
          <tspan key={line} x={right + 42} dy={at * 15}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Key() {
  const say = useSay();
  const ink = useInk();
  return [true, false].map((rises, at) => (
    <g key={String(rises)} transform={`translate(0 ${at * 20})`}>
      <line x1={0} x2={32} y1={0} y2={0} stroke={rises ? ink.second : ink.strong} {...strokeOf(rises)} />
      <text x={40} y={4}>
        {say(rises ? texts.more : texts.less)}
      </text>
    </g>
  ));
}
