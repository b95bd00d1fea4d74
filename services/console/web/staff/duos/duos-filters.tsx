import { Group, NativeSelect } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useSay } from '../../i18n/language.js';
import type { Light as Colour, Duo, Status } from './api.js';
import { lightWords, statusWords, duos as t } from './duos.texts.js';
import { counts, type ListSearch, type Sort } from './list.js';
import { Picks } from './picks.js';

type Props = { duos: readonly Duo[]; search: ListSearch; change: (next: ListSearch) => void };

const colours: readonly Colour[] = ['red', 'amber', 'green'];
const statuses: readonly Status[] = ['formed', 'running', 'closed'];

/** What the list is asked for; a filter begins again at the first page. */
export function DuosFilters({ duos, search, change }: Props) {
  const say = useSay();
  const narrow = useMediaQuery('(max-width: 64em)', false, { getInitialValueInEffect: false });
  const { page: _, ...rest } = search;
  const n = counts(duos);
  const { status = 'open', light = 'any' } = search;
  const counted = (colour: Colour) => say(t.withCount, { word: say(lightWords[colour]), n: n[colour] });
  return (
    <search aria-label={say(t.filter)}>
      <Group gap="lg" align="flex-end">
        <NativeSelect
          label={say(t.status)}
          size="md"
          value={status}
          onChange={({ target }) => change(withStatus(rest, target.value))}
          data={[
            { value: 'open', label: say(t.open) },
            ...statuses.map((value) => ({ value, label: say(statusWords[value]) })),
          ]}
        />
        {status !== 'closed' && (
          <Picks<Colour | 'any' | 'due'>
            legend={say(t.light)}
            value={search.due ? 'due' : light}
            onChange={(picked) => change(withLight(rest, picked))}
            options={[
              { value: 'any', label: say(t.anyLight) },
              ...colours.map((value) => ({ value, label: counted(value) })),
              { value: 'due', label: say(t.due, { n: n.due }) },
            ]}
          />
        )}
        {narrow && <SortSelect search={rest} change={change} />}
      </Group>
    </search>
  );
}

/** On a phone there are no columns whose heads one could click. */
function SortSelect({ search, change }: Pick<Props, 'search' | 'change'>) {
  const say = useSay();
  const { sort, desc: _, ...rest } = search;
  return (
    <NativeSelect
      label={say(t.sort)}
      size="md"
      value={sort ?? 'contact'}
      onChange={({ target }) => change({ ...rest, sort: target.value as Sort })}
      data={[
        { value: 'contact', label: say(t.longest) },
        { value: 'next', label: say(t.next) },
        { value: 'week', label: say(t.week) },
        { value: 'hours', label: say(t.together) },
      ]}
    />
  );
}

function withStatus({ status: _, light, due, ...rest }: ListSearch, picked: string): ListSearch {
  const kept = { ...(light ? { light } : {}), ...(due ? { due } : {}) };
  if (picked === 'open') return { ...rest, ...kept };
  // A closed duo has no light: nobody waits to hear of it.
  return { ...rest, ...(picked === 'closed' ? {} : kept), status: picked as Status };
}

function withLight({ light: _, due: __, ...rest }: ListSearch, picked: Colour | 'any' | 'due'): ListSearch {
  if (picked === 'any') return rest;
  return picked === 'due' ? { ...rest, due: true } : { ...rest, light: picked };
}
