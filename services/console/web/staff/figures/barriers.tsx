import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { barrierWords } from '../../words/codes.texts.js';
import { ChartCard } from './chart-card.js';
import { type Figure, figureIn, type Shift, shiftsOf } from './figures.js';
import { figureTexts as texts } from './figures.texts.js';
import { Definition } from './how.js';
import { Slope } from './slope.js';

/** What mentees name at the start and with hindsight: all who answered, or those who answered both times. */
export function BarrierShift({ figures }: { figures: readonly Figure[] }) {
  const say = useSay();
  const [paired, setPaired] = useState(false);
  const table = useShiftTable();
  const figure = figureIn(figures, 'K12');
  const [all, same] = [shiftsOf(figures, false), shiftsOf(figures, true)];
  const shifts = paired && same.length > 0 ? same : all;
  const whose = same.length > 0 && (
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
    <ChartCard
      name="barriers"
      title={say(texts.shifts)}
      note={say(texts.shiftsNote)}
      table={table(shifts)}
      more={whose}
      how={figure && <Definition figure={figure} />}
      none={shifts.length === 0 ? say(texts.noShifts) : undefined}
    >
      <Slope shifts={shifts} />
    </ChartCard>
  );
}

function useShiftTable() {
  const say = useSay();
  const [start, hindsight] = [say(texts.start), say(texts.hindsight)];
  const columns = [
    say(texts.barrier),
    ...[start, hindsight].flatMap((when) => [say(texts.named, { when }), say(texts.asked, { when })]),
    say(texts.points),
  ];
  return (shifts: readonly Shift[]) => ({
    columns,
    rows: shifts.map(({ barrier, named, asked, shift }) => [
      say(barrierWords[barrier]),
      ...[named.start, asked.start, named.hindsight, asked.hindsight],
      Math.round(shift),
    ]),
  });
}
