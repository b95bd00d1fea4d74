import { barriers, halfDays, type Localized, meetingWays } from '@duo/kernel';
import { Checkbox, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { barrierWords, halfDayWords, meetingWayWords } from '../../words/codes.texts.js';
import { sectorWords } from '../../words/sectors.texts.js';
import { countriesIn } from './code-lists.js';
import { factNames, originWords, registerWords, stayWords, facts as texts } from './facts.texts.js';
import type { FieldProps } from './field.js';
import { LanguagesField } from './languages-field.js';

const ofCodes = (words: Readonly<Record<string, Localized>>, codes: readonly string[] = Object.keys(words)) =>
  codes.map((value) => ({ value, words: words[value] ?? { fr: value, nl: value, en: value } }));

const choices: Readonly<Record<string, ReturnType<typeof ofCodes>>> = {
  sector: ofCodes(sectorWords),
  meeting: ofCodes(meetingWayWords, meetingWays),
  originBasis: ofCodes(originWords),
  registeredWith: ofCodes(registerWords),
};
const sets: Readonly<Record<string, ReturnType<typeof ofCodes>>> = {
  availability: ofCodes(halfDayWords, halfDays),
  help: ofCodes(barrierWords, barriers),
};
const numbers: Readonly<Record<string, number>> = { reachKm: 200, unemployedMonths: 240, capacity: 5 };
const mayBeNothing = ['sector', 'registeredWith', 'reachKm', 'unemployedMonths', 'pausedUntil', 'occupation'];

/** A fact that can be corrected; those that are not here are corrected by an import or not at all. */
export const correctable = (facts: Readonly<Record<string, unknown>>): string[] =>
  ['languages', 'occupation', 'sector', 'postalCode', 'availability', 'meeting', 'help', 'reachKm', 'nationality']
    .concat(['originBasis', 'stay', 'seeksWork', 'unemployedMonths', 'registeredWith'])
    .concat(['generalist', 'capacity', 'pausedUntil', 'hasWorked'])
    .filter((fact) => fact in facts);

/** The field of a fact, by what kind of answer it has. */
export function FactField({ fact, value, set }: FieldProps) {
  const say = useSay();
  const label = say(factNames[fact] ?? { fr: fact, nl: fact, en: fact });
  const nothing = mayBeNothing.includes(fact) ? [{ value: '', label: say(texts.none) }] : [];
  const options = choices[fact];
  const many = sets[fact];
  if (fact === 'languages') return <LanguagesField fact={fact} value={value} set={set} />;
  if (fact === 'nationality') return <Country label={label} value={value} set={set} />;
  if (fact === 'stay') return <Stay label={label} value={value} set={set} />;
  if (options)
    return (
      <Select
        label={label}
        value={typeof value === 'string' ? value : ''}
        onChange={(chosen) => set(chosen || null)}
        data={[...nothing, ...options.map((one) => ({ value: one.value, label: say(one.words) }))]}
      />
    );
  if (many)
    return (
      <MultiSelect
        label={label}
        size="md"
        value={Array.isArray(value) ? value : []}
        onChange={set}
        data={many.map((one) => ({ value: one.value, label: say(one.words) }))}
      />
    );
  if (numbers[fact] !== undefined)
    return (
      <NumberInput
        label={label}
        size="md"
        min={0}
        max={numbers[fact]}
        allowDecimal={false}
        value={typeof value === 'number' ? value : ''}
        onChange={(told) => set(typeof told === 'number' ? told : null)}
      />
    );
  if (typeof value === 'boolean')
    return <Checkbox label={label} checked={value} onChange={({ currentTarget }) => set(currentTarget.checked)} />;
  return (
    <TextInput
      label={label}
      {...(fact === 'pausedUntil' ? { type: 'date' } : { inputMode: 'numeric' as const, maxLength: 4 })}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => set(currentTarget.value || null)}
    />
  );
}

type Labelled = Omit<FieldProps, 'fact'> & { label: string };

function Country({ label, value, set }: Labelled) {
  const formats = useFormats();
  const data = useMemo(() => countriesIn(formats), [formats]);
  return (
    <Select label={label} searchable value={typeof value === 'string' ? value : null} onChange={set} data={data} />
  );
}

/** The class of the right to stay and its end; never a paper. */
function Stay({ label, value, set }: Labelled) {
  const say = useSay();
  const { kind = 'long-term', until = null } = (value ?? {}) as { kind?: string; until?: string | null };
  return (
    <Stack gap="xs">
      <Select
        label={label}
        value={kind}
        onChange={(chosen) => set({ kind: chosen, until: chosen === 'unlimited' ? null : until })}
        data={Object.entries(stayWords).map(([code, words]) => ({ value: code, label: say(words) }))}
      />
      {kind !== 'unlimited' && (
        <TextInput
          type="date"
          label={say(texts.stayUntil)}
          value={until ?? ''}
          onChange={({ currentTarget }) => set({ kind, until: currentTarget.value || null })}
        />
      )}
    </Stack>
  );
}
