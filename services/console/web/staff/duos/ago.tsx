import { daysBetween, today } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import type { Duo } from './api.js';
import { duos } from './duos.texts.js';

/** 16 days ago; after two months the day itself says more. */
export function useAgo() {
  const say = useSay();
  const formats = useFormats();
  return (day: string) => {
    const days = daysBetween(day, today());
    if (days > 60 || days < -60) return formats.day(day);
    return days < 0 ? say(duos.inDays, { days: -days }) : say(duos.daysAgo, { days });
  };
}

/** 12½ h */
export function useHours() {
  const say = useSay();
  const formats = useFormats();
  return (minutes: number) => say(duos.hours, { hours: formats.number(minutes / 60, { maximumFractionDigits: 1 }) });
}

/** 12 meetings · 24 h; of none there are no hours to tell. */
export function useTogether() {
  const say = useSay();
  const hours = useHours();
  return ({ status, meetings, minutes }: Pick<Duo, 'status' | 'meetings' | 'minutes'>) => {
    if (meetings > 0) return `${say(duos.meetings, { n: meetings })} · ${hours(minutes)}`;
    return say(status === 'closed' ? duos.neverMet : duos.notMetYet);
  };
}
