import { instantOf, type Language, languages } from '@duo/kernel';
import { Group, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ask, intake } from '../../api/clients.js';
import { today } from '../../i18n/formats.js';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { useNotify } from '../../ui/notify.js';
import { states } from '../../words/states.texts.js';
import { DeedForm } from '../people/form.js';
import { usePeopleWrite } from '../people/use-write.js';
import { type Month, monthOf } from './month.js';
import { sessions as texts } from './sessions.texts.js';

type Planned = { day: string; clock: string; place: string; language: Language; capacity: number };

export function PlanWindow({ opened, leave, show }: { opened: boolean; leave: () => void; show: (m: Month) => void }) {
  const say = useSay();
  return (
    <Modal
      opened={opened}
      onClose={leave}
      title={say(texts.plan)}
      closeButtonProps={{ 'aria-label': say(states.close) }}
    >
      <PlanForm leave={leave} show={show} />
    </Modal>
  );
}

function PlanForm({ leave, show }: { leave: () => void; show: (month: Month) => void }) {
  const say = useSay();
  const formats = useFormats();
  const notify = useNotify();
  const { language } = useLanguage();
  const [plan, setPlan] = useState<Planned>({ day: '', clock: '18:00', place: '', language, capacity: 20 });
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<Planned>) => setPlan((before) => ({ ...before, ...part }));
  const startsAt = plan.day && plan.clock ? instantOf(plan.day, plan.clock).toISOString() : undefined;
  const isToCome = startsAt !== undefined && new Date(startsAt) > new Date();
  const write = usePeopleWrite(
    ({ place, language: spoken, capacity, at }: Planned & { at: string }, headers) =>
      ask(
        intake.POST('/sessions', {
          body: { startsAt: at, place: place.trim() || null, language: spoken, capacity },
          headers,
        }),
      ),
    ({ at, day }) => {
      notify.done(say(texts.planned, { when: formats.instant(at) }));
      leave();
      show(monthOf(day));
    },
  );
  const send = () => {
    setTried(true);
    if (startsAt && isToCome) write.mutate({ ...plan, at: startsAt });
  };
  return (
    <DeedForm write={write} send={send} leave={leave} act={say(texts.plan)}>
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={say(texts.day)}
          min={today()}
          value={plan.day}
          error={isTried && !isToCome ? say(texts.inFuture) : undefined}
          onChange={({ currentTarget }) => set({ day: currentTarget.value })}
        />
        <TextInput
          type="time"
          label={say(texts.clock)}
          value={plan.clock}
          onChange={({ currentTarget }) => set({ clock: currentTarget.value })}
        />
      </Group>
      <TextInput
        label={say(texts.where)}
        value={plan.place}
        maxLength={200}
        onChange={({ currentTarget }) => set({ place: currentTarget.value })}
      />
      <Group grow align="flex-start">
        <Select
          label={say(texts.language)}
          value={plan.language}
          onChange={(value) => set({ language: value as Language })}
          data={languages.map((value) => ({ value, label: formats.languageName(value) }))}
        />
        <NumberInput
          label={say(texts.capacity)}
          size="md"
          min={1}
          max={500}
          allowDecimal={false}
          value={plan.capacity}
          onChange={(value) => set({ capacity: Number(value) || 1 })}
        />
      </Group>
    </DeedForm>
  );
}
