import { moments, sides } from '@duo/kernel';

/** The forms of a duo's file. */
export const acts = [
  ...(['agreement', 'meeting', 'check-in', 'goal', 'assessment', 'solution', 'closing'] as const),
  ...sides.map((side) => `evaluation-${side}` as const),
  ...moments.map((moment) => `measure-${moment}` as const),
] as const;
export type Act = (typeof acts)[number];

export type FileSearch = { do?: Act };

/** Which form the address asks for. */
export function parseFileSearch(given: Record<string, unknown>): FileSearch {
  const asked = acts.find((act) => act === given.do);
  return asked ? { do: asked } : {};
}
