import { estimatorSchema } from '../specification/estimators.js';
import type { Asked } from '../specification/schema.js';

/** A name for each estimate: its method and, where several share one, the options that tell it from what is usual. */
export function labelsOf(estimators: readonly Asked[]): string[] {
  return estimators.map((asked) => {
    const alike = estimators.filter(({ method }) => method === asked.method).map(optionsOf);
    const usual = usualOf(asked);
    const own = Object.entries(optionsOf(asked)).filter(
      ([option, value]) =>
        said(usual[option]) !== said(value) && alike.some((other) => said(other[option]) !== said(value)),
    );
    return [asked.method, ...own.map(([option, value]) => wordsOf(option, value))].join(', ');
  });
}

type Options = Record<string, unknown>;

const optionsOf = (asked: Asked): Options => ({ ...asked });

/** What is not said, when the choices that decide on others are. */
function usualOf(asked: Asked): Options {
  const { method } = asked;
  const usual = optionsOf(estimatorSchema.parse({ method }));
  if (asked.method !== 'matching') return usual;
  const { distance, replacement } = asked;
  const { order, se } = optionsOf(estimatorSchema.parse({ method, distance, replacement }));
  return { ...usual, order, se };
}

/** biasAdjust, true: bias adjust */
function wordsOf(option: string, value: unknown): string {
  const words = option.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (value === true) return words;
  return option === 'distance' ? said(value) : `${words} ${said(value)}`;
}

function said(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(' and ');
  return value === null || value === undefined ? 'none' : String(value);
}
