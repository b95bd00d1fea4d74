import type { Localized } from '@duo/kernel';
import { NativeSelect, TextInput, type TextInputProps } from '@mantine/core';
import { useSay } from '../../../i18n/language.js';
import { form as t } from './forms.texts.js';

type Field = { label: string; value: string; onChange: (value: string) => void; error?: string | undefined };

/** A day, in the device's own calendar. */
export function DayField({ onChange, ...props }: Field & Pick<TextInputProps, 'min' | 'max' | 'description'>) {
  return (
    <TextInput
      type="date"
      w="100%"
      maw={240}
      {...props}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

export function NumberField({ onChange, ...props }: Field & Pick<TextInputProps, 'description'>) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="off"
      maw={240}
      {...props}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

type Words = Readonly<Record<string, Localized>>;

/** One of a list of codes, by its words; `empty` is the answer that tells nothing. */
export function CodeField({ words, empty, onChange, ...props }: Field & { words: Words; empty?: Localized }) {
  const say = useSay();
  return (
    <NativeSelect
      size="md"
      {...props}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      data={[
        { value: '', label: say(empty ?? t.choose) },
        ...Object.entries(words).map(([value, word]) => ({ value, label: say(word) })),
      ]}
    />
  );
}
