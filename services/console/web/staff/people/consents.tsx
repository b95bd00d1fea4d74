import { Button, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { privacyTextVersion } from '../../participant/enrol/privacy.texts.js';
import { handOverTextVersion } from '../../participant/hand-over/hand-over.texts.js';
import { shortName } from '../../ui/names.js';
import { useNotify } from '../../ui/notify.js';
import { Failed } from '../../ui/states.js';
import { wordOf } from '../../words/codes.texts.js';
import { states } from '../../words/states.texts.js';
import { useClosingAnswers } from '../closing.query.js';
import { DeedForm } from './form.js';
import styles from './person.module.css';
import { purposeWords, person as texts } from './person.texts.js';
import type { File } from './types.js';
import { usePeopleWrite } from './use-write.js';
import { Part } from './who.js';

const purposes = ['programme', 'evaluation', 'testimony', 'partner-sharing', 'alumni-contact', 'hand-over'] as const;
type Purpose = (typeof purposes)[number];

const textOf = (purpose: Purpose) => (purpose === 'hand-over' ? handOverTextVersion : privacyTextVersion);

/** What somebody agreed to, each purpose for itself; given and taken back here when it is told to a coordinator. */
export function Consents({ file }: { file: File }) {
  const say = useSay();
  const notify = useNotify();
  const closes = Boolean(useClosingAnswers().data?.closing);
  const [leaving, setLeaving] = useState(false);
  const of = (purpose: Purpose) => ({ id: file.id, purpose });
  const give = usePeopleWrite(
    (purpose: Purpose, headers) =>
      ask(
        intake.POST('/people/{id}/consents', {
          params: { path: { id: file.id } },
          body: { purpose, textVersion: textOf(purpose) },
          headers,
        }),
      ),
    () => notify.done(say(texts.consentGiven)),
  );
  const takeBack = usePeopleWrite(
    (purpose: Purpose, headers) =>
      ask(intake.POST('/people/{id}/consents/{purpose}/withdrawal', { params: { path: of(purpose) }, headers })),
    () => {
      setLeaving(false);
      notify.done(say(texts.consentBack));
    },
  );
  const isBusy = give.isPending || takeBack.isPending;
  const name = shortName(file);
  return (
    <Part title={say(texts.consents)}>
      {give.error || (takeBack.error && !leaving) ? <Failed error={give.error ?? takeBack.error} /> : null}
      <ul className={styles.modules}>
        {purposes
          .filter((purpose) => closes || purpose !== 'hand-over')
          .map((purpose) => (
            <Purpose
              key={purpose}
              file={file}
              purpose={purpose}
              isBusy={isBusy}
              give={() => give.mutate(purpose)}
              takeBack={() => (purpose === 'programme' ? setLeaving(true) : takeBack.mutate(purpose))}
            />
          ))}
      </ul>
      <Modal
        opened={leaving}
        onClose={() => setLeaving(false)}
        title={say(purposeWords.programme ?? texts.consents)}
        closeButtonProps={{ 'aria-label': say(states.close) }}
      >
        <DeedForm
          write={takeBack}
          send={() => takeBack.mutate('programme')}
          leave={() => setLeaving(false)}
          act={say(texts.takeBack)}
          danger
        >
          <Text>{say(texts.takeBackProgramme, { name })}</Text>
        </DeedForm>
      </Modal>
    </Part>
  );
}

function Purpose({
  file,
  purpose,
  isBusy,
  give,
  takeBack,
}: {
  file: File;
  purpose: Purpose;
  isBusy: boolean;
  give: () => void;
  takeBack: () => void;
}) {
  const say = useSay();
  const formats = useFormats();
  const last = file.consents.filter((one) => one.purpose === purpose).at(-1);
  const stands = last !== undefined && last.withdrawnOn === null;
  const words = say(wordOf(purposeWords, purpose));
  const state = !last
    ? say(texts.notGiven)
    : last.withdrawnOn
      ? say(texts.takenBack, { day: formats.fullDay(last.withdrawnOn) })
      : say(texts.given, { day: formats.fullDay(last.givenOn) });
  const isOver = file.status === 'withdrawn' && purpose === 'programme';
  return (
    <li>
      <div>
        <Text>{words}</Text>
        <Text c="dimmed" size="sm">
          {state}
        </Text>
      </div>
      {!isOver && (
        <Button
          variant="default"
          disabled={isBusy}
          onClick={stands ? takeBack : give}
          aria-label={`${say(stands ? texts.takeBack : texts.give)}: ${words}`}
        >
          {say(stands ? texts.takeBack : texts.give)}
        </Button>
      )}
    </li>
  );
}
