import { Button, Group, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { figureTexts as texts } from './figures.texts.js';
import type { FiguresSearch } from './queries.js';
import { useBranchName } from './shown.js';

type Choices = { search: FiguresSearch; years: readonly number[]; branches: readonly string[] };

/** Which figures: what is chosen stands in the address, so that it can be kept and sent to somebody. */
export function Filters({ search, years, branches }: Choices) {
  const say = useSay();
  const { compare } = useFormats();
  const nameOf = useBranchName();
  const navigate = useNavigate();
  const { year, branch } = search;
  const go = (next: FiguresSearch) => void navigate({ to: '/figures', search: next });
  const shown = [...new Set([...(year ? [year] : []), ...years])].sort((a, b) => b - a).map(String);
  const named = [...new Set([...(branch ? [branch] : []), ...branches])]
    .map((one) => ({ value: one, label: nameOf(one) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <Group gap="sm" className="no-print" align="flex-end">
      {named.length > 1 && (
        <Select
          label={say(texts.branch)}
          w={232}
          value={branch ?? ''}
          onChange={(value) => go({ ...(year ? { year } : {}), ...(value ? { branch: value } : {}) })}
          data={[{ value: '', label: say(texts.allBranches) }, ...named]}
        />
      )}
      <Select
        label={say(texts.year)}
        w={200}
        value={year ? String(year) : ''}
        onChange={(value) => go({ ...(branch ? { branch } : {}), ...(value ? { year: Number(value) } : {}) })}
        data={[{ value: '', label: say(texts.allYears) }, ...shown.map((one) => ({ value: one, label: one }))]}
      />
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {say(texts.print)}
      </Button>
    </Group>
  );
}
