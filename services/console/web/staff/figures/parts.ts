import { useSay } from '../../i18n/language.js';
import { momentWords } from '../../words/codes.texts.js';
import { partTexts } from './figures.texts.js';

const moments = ['closing', 'month-12'] as const;
const isKnown = (part: string): part is keyof typeof partTexts => Object.hasOwn(partTexts, part);

/** What a number of a figure counts, in words; undefined where the figure has one number only. */
export function usePartWords() {
  const say = useSay();
  return (part: string | null): string | undefined => {
    if (part === null) return undefined;
    const moment = moments.find((one) => part.startsWith(one));
    const rest = moment ? part.slice(moment.length + 1) : part;
    const words = isKnown(rest) ? [say(partTexts[rest])] : [];
    return [...(moment ? [say(momentWords[moment])] : []), ...words].join(', ') || undefined;
  };
}
