import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { deed as texts } from './deeds.texts.js';
import { correctable, FactField } from './fact-fields.js';
import { factNames } from './facts.texts.js';
import { CorrectionForm, useSeen } from './others.js';
import { type Facts, factsOf } from './state.js';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

type Sent = { typed: Facts; version: number };

/**
 * Corrects what somebody told. The version that was seen travels along: when somebody else has corrected meanwhile,
 * nothing is written, and the page tells field by field what is different now.
 */
export function CorrectDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const { seen, others, onError } = useSeen(file, factsOf);
  const [typed, setTyped] = useState<Facts>({});
  const [isTried, setTried] = useState(false);
  const before = factsOf(seen);
  const write = usePeopleWrite(
    async ({ typed: given, version }: Sent, headers) => {
      const of = { params: { path: { id: file.id } }, body: { ...given, version } as never, headers };
      return ask(
        file.side === 'mentee'
          ? intake.POST('/mentees/{id}/corrections', of)
          : intake.POST('/mentors/{id}/corrections', of),
      );
    },
    () => {
      notify.done(say(texts.corrected));
      leave();
    },
  );
  const isEmpty = Object.keys(typed).length === 0;
  const send = () => {
    setTried(true);
    if (isEmpty) return;
    write.mutate({ typed, version: seen.version }, { onError: (error) => onError(error, typed) });
  };
  return (
    <CorrectionForm
      {...{ write, others, send, leave }}
      names={factNames}
      isUnchanged={isTried && isEmpty}
      lead={say(texts.correctLead)}
    >
      {correctable(before).map((fact) => (
        <FactField
          key={fact}
          fact={fact}
          value={fact in typed ? typed[fact] : before[fact]}
          set={(value) => setTyped((all) => ({ ...all, [fact]: value }))}
        />
      ))}
    </CorrectionForm>
  );
}
