import type { Figure, Step } from './figures.js';

/** A figure as everybody may see it. A null is a number that was left out, and the reason is beside it. */
export type PublishedFigure = Omit<Figure, 'numerator' | 'denominator'> & {
  numerator: number | null;
  denominator: number | null;
  reason: 'below-threshold' | null;
};

/**
 * Leaves out every number that counts fewer people than the threshold, and every total that would give one away: a
 * total is shown only where each of its parts is. One reason serves both, for a reason of its own would tell that the
 * total is not small.
 */
export function publish(funnel: Step[], threshold: number): Step<PublishedFigure>[] {
  return funnel.map((step) => ({
    ...step,
    figures: step.figures.map((figure) => shown(figure, step.figures, threshold)),
  }));
}

function shown(figure: Figure, all: Figure[], threshold: number): PublishedFigure {
  const parts =
    figure.side === 'both' ? all.filter(({ year, side }) => year === figure.year && side !== 'both') : [figure];
  const unless = (count: 'numerator' | 'denominator') =>
    parts.every((part) => part[count] >= threshold) ? figure[count] : null;
  const [numerator, denominator] = [unless('numerator'), unless('denominator')];
  const reason = numerator === null || denominator === null ? 'below-threshold' : null;
  return { ...figure, numerator, denominator, reason };
}
