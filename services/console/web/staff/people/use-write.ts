import { type Sent, useWrite } from '../use-write.js';
import { useRefreshPeople } from './people.query.js';

/** Writes something about people. */
export function usePeopleWrite<Told>(
  write: (told: Told, headers: Sent) => Promise<unknown>,
  done?: (told: Told) => void,
) {
  return useWrite(write, { refresh: useRefreshPeople(), done: (_, told) => done?.(told) });
}
