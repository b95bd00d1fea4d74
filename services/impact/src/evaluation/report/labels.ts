import type { Asked } from '../specification/schema.js';

/** A name for each estimate: its method, and where several share one, every option in which they differ. */
export function labelsOf(estimators: readonly Asked[]): string[] {
  return estimators.map((asked) => {
    const alike = estimators.filter(({ method }) => method === asked.method);
    const differing = Object.entries(asked).filter(([option, value]) =>
      alike.some((other) => said(Object.entries(other).find(([name]) => name === option)?.[1]) !== said(value)),
    );
    return [asked.method, ...differing.map(([option, value]) => `${wordsOf(option)} ${said(value)}`)].join(', ');
  });
}

/** biasAdjust: bias adjust */
const wordsOf = (option: string) => option.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function said(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(' and ');
  if (value === null || value === undefined) return 'none';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
