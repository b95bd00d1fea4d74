import { levels } from '@duo/kernel';
import { ActionIcon, Fieldset, Group, Select, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { levelWords } from '../../words/codes.texts.js';
import { languagesIn } from './code-lists.js';
import { factNames, facts as texts } from './facts.texts.js';
import type { FieldProps } from './field.js';

/** Languages that somebody speaks, each with its level. */
export function LanguagesField({ value, set }: FieldProps) {
  const say = useSay();
  const formats = useFormats();
  const known = (value ?? {}) as Record<string, string>;
  const all = useMemo(() => languagesIn(formats), [formats]);
  const without = (code: string) => Object.fromEntries(Object.entries(known).filter(([one]) => one !== code));
  return (
    <Fieldset legend={say(factNames.languages ?? texts.none)} variant="filled">
      <Stack gap="xs">
        {Object.entries(known).map(([code, level]) => (
          <Group key={code} gap="xs" wrap="nowrap" align="flex-end">
            <Select
              style={{ flex: 1 }}
              label={formats.languageName(code)}
              value={level}
              onChange={(chosen) => set({ ...known, [code]: chosen })}
              data={levels.map((one) => ({ value: one, label: say(levelWords[one]) }))}
            />
            <ActionIcon
              variant="default"
              aria-label={say(texts.removeLanguage, { language: formats.languageName(code) })}
              disabled={Object.keys(known).length === 1}
              onClick={() => set(without(code))}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Select
          label={say(texts.addLanguage)}
          searchable
          value={null}
          onChange={(code) => code && set({ ...known, [code]: 'B1' })}
          data={all.filter((one) => !(one.value in known))}
        />
      </Stack>
    </Fieldset>
  );
}
