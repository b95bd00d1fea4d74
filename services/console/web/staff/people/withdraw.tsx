import { type WithdrawalReason, withdrawalReasons } from '@duo/kernel';
import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { shortName } from '../../ui/names.js';
import { useNotify } from '../../ui/notify.js';
import { withdrawalReasonWords } from '../../words/codes.texts.js';
import { deed as texts } from './deeds.texts.js';
import { DeedForm } from './form.js';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';

/** Somebody leaves. It cannot be taken back, so the button says what follows. */
export function WithdrawDeed({ file, leave }: { file: File; leave: () => void }) {
  const say = useSay();
  const notify = useNotify();
  const [reason, setReason] = useState<WithdrawalReason>('no-longer-interested');
  const name = shortName(file);
  const write = usePeopleWrite(
    (body: { reason: WithdrawalReason }, headers) => {
      const of = { params: { path: { id: file.id } }, body, headers };
      return ask(
        file.side === 'mentee'
          ? intake.POST('/mentees/{id}/withdrawal', of)
          : intake.POST('/mentors/{id}/withdrawal', of),
      );
    },
    () => {
      notify.done(say(texts.withdrawn, { name }));
      leave();
    },
  );
  return (
    <DeedForm
      write={write}
      send={() => write.mutate({ reason })}
      leave={leave}
      act={say(texts.withdrawDo, { name })}
      danger
    >
      <Text>{say(texts.withdrawLead, { name })}</Text>
      <Select
        label={say(texts.withdrawalReason)}
        value={reason}
        onChange={(value) => setReason(value as WithdrawalReason)}
        data={withdrawalReasons.map((one) => ({ value: one, label: say(withdrawalReasonWords[one]) }))}
      />
    </DeedForm>
  );
}
