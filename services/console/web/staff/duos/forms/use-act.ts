import { useState } from 'react';
import { useNotify } from '../../../ui/notify.js';
import type { Sent } from '../../use-write.js';
import { type DuoFile, useDuoWrite } from '../api.js';
import { useDraft } from '../file/drafts.js';
import type { Shortfall } from './act-form.js';
import type { Checked } from './bodies.js';

/** What every form of a duo's file is given. */
export type ActProps = { file: DuoFile; names: { mentee: string; mentor: string }; close: () => void };

type Act<Draft, Body, Answer> = {
  /** Of the duo and the form: what was typed is kept under it until it was sent. */
  key: string;
  first: Draft;
  check: (draft: Draft) => Checked<Body>;
  send: (body: Body, headers: Sent) => Promise<Answer>;
  /** What happened, in words; and how it is taken back. */
  said: (body: Body, answer: Answer) => { words: string; undo?: () => void };
  close: () => void;
};

/** One form: its draft, what it lacks, and sending it. A refusal stays beside the form with all that was typed. */
export function useAct<Draft extends object, Body, Answer>(act: Act<Draft, Body, Answer>) {
  const notify = useNotify();
  const { draft, change, forget } = useDraft(act.key, act.first);
  const [lacks, setLacks] = useState<Shortfall>({});
  const write = useDuoWrite(act.send, (answer, body) => {
    forget();
    act.close();
    const { words, undo } = act.said(body, answer);
    notify.done(words, undo);
  });
  /** Sends what is whole; `more` goes along, such as that it is meant twice. */
  const submit = (more: Partial<Body> = {}) => {
    const checked = act.check(draft);
    setLacks('lacks' in checked ? checked.lacks : {});
    if ('body' in checked) write.mutate({ ...checked.body, ...more });
  };
  return { draft, change, lacks, write, submit };
}
