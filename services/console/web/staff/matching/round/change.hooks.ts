import { useFormats, useSay } from '../../../i18n/language.js';
import { halfDayWords } from '../../../words/codes.texts.js';
import type { Change } from '../answers.js';
import { usePointsWords } from './loss.hooks.js';
import { useMeeting } from './meeting.js';
import { changeWords } from './reasons.texts.js';

/** What would have to change so that a mentee is matched, as a sentence. */
export function useChangeWords() {
  const say = useSay();
  const { list, languageName } = useFormats();
  const points = usePointsWords();
  const { nameOf } = useMeeting();
  return (change: Change): string => {
    const words = changeWords[change.kind];
    switch (change.kind) {
      case 'half-days':
        return say(words, { days: list(change.add.map((code) => say(halfDayWords[code]))) });
      case 'reach':
        return say(words, { km: change.byKm });
      case 'level':
        return say(words, { language: languageName(change.language), level: change.to });
      case 'meet-remotely':
        return say(words);
      case 'lift-veto':
        return say(words, { name: nameOf(change.mentor) });
      case 'one-more-place':
        return say(words, { name: nameOf(change.mentor), gain: points(change.gain) });
      case 'penalty':
        return say(words, { by: points(change.by) });
    }
  };
}
