import { today } from '../../i18n/formats.js';
import { useFormats } from '../../i18n/language.js';

/** The day and the hour of something that may be of another year. */
export function useWhen() {
  const { day, clock } = useFormats();
  return (iso: string) => `${day(today(new Date(iso)))}, ${clock(iso)}`;
}
