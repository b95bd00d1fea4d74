import { useSay } from '../../../i18n/language.js';
import { lossOf100 } from './points.js';
import { reasons } from './reasons.texts.js';

/** What the whole round would lose, in words. */
export function useLossWords() {
  const say = useSay();
  return (cost: number): string => {
    const loss = lossOf100(cost);
    if (loss === 'nothing') return say(reasons.ofWholeNothing);
    return loss === 'some' ? say(reasons.ofWholeSome) : say(reasons.ofWhole, { n: loss });
  };
}

/** The same in short, behind one that was told in full. */
export function useShortLoss() {
  const say = useSay();
  return (cost: number): string => {
    const loss = lossOf100(cost);
    if (loss === 'nothing') return say(reasons.shortNothing);
    return loss === 'some' ? say(reasons.shortSome) : say(reasons.short, { n: loss });
  };
}

/** Points of 100 that a cost of the problem comes to, in words. */
export function usePointsWords() {
  const say = useSay();
  return (cost: number): string => {
    const points = lossOf100(cost);
    return typeof points === 'number' ? String(points) : say(reasons.lessThanOne);
  };
}
