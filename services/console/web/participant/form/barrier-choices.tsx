import { type BarrierCode, barriers } from '@duo/kernel';
import { useSay } from '../../i18n/language.js';
import { ownBarriers, severityWords } from '../lists/barriers.texts.js';
import type { ToldBarrier } from './barrier.js';
import { OneOf, SomeOf } from './choices.js';

const severities = ['1', '2', '3', '4'] as const;

type Props = {
  legend: string;
  howMuch: string;
  hint?: string;
  told: readonly ToldBarrier[];
  onChange: (told: ToldBarrier[]) => void;
};

/** What stands in the way; each that is ticked asks how much, right below. */
export function BarrierChoices({ legend, howMuch, hint, told, onChange }: Props) {
  const say = useSay();
  const severityOf = (barrier: BarrierCode) => told.find((one) => one.barrier === barrier)?.severity ?? 0;
  const weigh = (barrier: BarrierCode, severity: number) =>
    onChange(told.map((one) => (one.barrier === barrier ? { barrier, severity } : one)));
  return (
    <SomeOf
      id="barriers"
      label={legend}
      hint={hint}
      values={told.map(({ barrier }) => barrier)}
      onChange={(ticked) => onChange(ticked.map((barrier) => ({ barrier, severity: severityOf(barrier) })))}
      options={barriers.map((barrier) => {
        const { label, hint: more } = ownBarriers[barrier];
        const severity = severityOf(barrier);
        return {
          value: barrier,
          label: say(label),
          ...(more ? { hint: say(more) } : {}),
          more: (
            <OneOf
              id={`severity-${barrier}`}
              legend={howMuch}
              across="wide"
              options={severities.map((value) => ({ value, label: say(severityWords[value]) }))}
              value={severities.find((value) => Number(value) === severity) ?? ''}
              onChange={(value) => weigh(barrier, Number(value))}
            />
          ),
        };
      })}
    />
  );
}
