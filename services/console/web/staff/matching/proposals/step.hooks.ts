import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from '../../../ui/notify.js';
import { poolQuery, proposalsQuery } from '../queries.js';

type Step<Form> = {
  /** Sends it with the key of this form: sent again after a broken line, it has its effect once. */
  send: (form: Form, headers: { 'Idempotency-Key': string }) => Promise<unknown>;
  said: (form: Form) => string;
  close: () => void;
};

/** One step of a proposal: sent, said, and the lists that it changes asked for again. */
export function useStep<Form>({ send, said, close }: Step<Form>) {
  const client = useQueryClient();
  const notify = useNotify();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (form: Form) => send(form, { 'Idempotency-Key': key }),
    onSuccess: (_, form) => {
      notify.done(said(form));
      close();
    },
    // After a refusal, too: the list may be older than what it is refused for.
    onSettled: () => {
      void client.invalidateQueries({ queryKey: proposalsQuery.queryKey });
      void client.invalidateQueries({ queryKey: poolQuery.queryKey });
    },
  });
}
