import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';

export type Sent = { 'idempotency-key': string };

type After<Told, Answer> = {
  /** Asks anew for what it changed. */
  refresh: () => Promise<unknown>;
  done?: (answer: Answer, told: Told) => void;
  failed?: (error: Error) => void;
};

/**
 * A write. However often it is sent while the line fails, it carries one key and has its effect once; another body, and
 * whatever is sent after it was done or refused, is another write.
 */
export function useWrite<Told, Answer>(
  send: (told: Told, headers: Sent) => Promise<Answer>,
  { refresh, done, failed }: After<Told, Answer>,
) {
  const last = useRef({ told: '', key: '' });
  const forget = () => {
    last.current = { told: '', key: '' };
  };
  return useMutation({
    mutationFn: (told: Told) => {
      // What has nothing to tell has no text either, and still needs a key.
      const text = JSON.stringify(told) ?? 'nothing';
      if (last.current.told !== text) last.current = { told: text, key: crypto.randomUUID() };
      return send(told, { 'idempotency-key': last.current.key });
    },
    onSuccess: async (answer, told) => {
      forget();
      // First the window goes and gives the focus back; what is asked anew meanwhile is under the eye, not behind it.
      done?.(answer, told);
      await refresh();
    },
    onError: (error) => {
      if (!('mayPass' in error && error.mayPass)) forget();
      failed?.(error);
    },
  });
}
