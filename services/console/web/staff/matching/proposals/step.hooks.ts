import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../../../ui/notify.js';
import { type Sent, useWrite } from '../../use-write.js';
import { poolQuery, proposalsQuery } from '../queries.js';

type Step<Form> = {
  send: (form: Form, headers: Sent) => Promise<unknown>;
  said: (form: Form) => string;
  close: () => void;
};

/** One step of a proposal: sent, said, and the lists that it changes asked for again. */
export function useStep<Form>({ send, said, close }: Step<Form>) {
  const client = useQueryClient();
  const notify = useNotify();
  const refresh = () =>
    Promise.all([proposalsQuery, poolQuery].map(({ queryKey }) => client.invalidateQueries({ queryKey })));
  return useWrite(send, {
    refresh,
    done: (_, form) => {
      notify.done(said(form));
      close();
    },
    // The list may be older than what it is refused for.
    failed: () => void refresh(),
  });
}
