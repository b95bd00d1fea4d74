/* Scores are thousandths and costs thousandths of those; a meeting reads whole numbers of 100. */

/** The parts of a score in the order in which they are told, the heaviest in front. */
export const partNames = [
  'sector',
  'help',
  'availability',
  'interests',
  'distance',
  'waiting',
  'languages',
  'digital',
] as const;
export type PartName = (typeof partNames)[number];

export type Points = Readonly<Record<string, number>>;
export type PartOf100 = { part: PartName; given: number; most: number };

/** A score of 1,000 as whole numbers of 100; the parts still add up to the whole (largest remainder). */
export function outOf100(score: number, parts: Points, weights: Points): { whole: number; parts: PartOf100[] } {
  const whole = Math.round(score / 10);
  const floors = partNames.map((part) => Math.floor((parts[part] ?? 0) / 10));
  const missing = whole - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = [...partNames.keys()].sort((a, b) => remainder(parts, b) - remainder(parts, a) || a - b);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)));
  return {
    whole,
    parts: partNames.map((part, at) => ({
      part,
      given: (floors[at] ?? 0) + (raised.has(at) ? 1 : 0),
      most: Math.round((weights[part] ?? 0) / 10),
    })),
  };
}

const remainder = (parts: Points, at: number) => (parts[partNames[at] ?? ''] ?? 0) % 10;

/** What the whole round would lose, whole numbers of 100: `some` is less than one. */
export function lossOf100(cost: number): number | 'nothing' | 'some' {
  if (cost <= 0) return 'nothing';
  const loss = Math.round(cost / 10_000);
  return loss === 0 ? 'some' : loss;
}
