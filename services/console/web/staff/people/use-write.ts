import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useRefreshPeople } from './people.query.js';

type Headers = { 'idempotency-key': string };

/**
 * Writes something about people. However often a form is sent while the line fails, it carries one key and has its effect
 * once; after that the next one gets a key of its own.
 */
export function useWrite<Input>(
  write: (input: Input, headers: Headers) => Promise<unknown>,
  done?: (input: Input) => void,
) {
  const key = useRef(crypto.randomUUID());
  const refresh = useRefreshPeople();
  return useMutation({
    mutationFn: (input: Input) => write(input, { 'idempotency-key': key.current }),
    onSuccess: async (_, input) => {
      key.current = crypto.randomUUID();
      // First the window goes and gives the focus back; what is asked anew meanwhile is under the eye, not behind it.
      done?.(input);
      await refresh();
    },
    // What was refused was not done: what is sent next is something else.
    onError: (error) => {
      if (!('mayPass' in error && error.mayPass)) key.current = crypto.randomUUID();
    },
  });
}
