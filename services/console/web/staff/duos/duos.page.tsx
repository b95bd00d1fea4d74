import { Anchor, Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { useListKeys } from '../keys/list-keys.js';
import { type Duo, duosQuery } from './api.js';
import { duos as t } from './duos.texts.js';
import { DuosFilters } from './duos-filters.js';
import { DuosTable } from './duos-table.js';
import { filtered, type ListSearch, statusesOf } from './list.js';

const route = getRouteApi('/duos');

/** Who waits longest stands first: all duos under way, with a light for silence. */
export function DuosPage() {
  const say = useSay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(duosQuery(statusesOf(search)));
  const shown = filtered(query.data ?? [], search);
  const change = (next: ListSearch) => void navigate({ search: next, replace: true });
  return (
    <Page
      wide
      title={say(t.title)}
      lead={query.data && say(t.lead, { n: shown.length })}
      actions={
        <Button component={Link} to="/duos/measures" variant="default">
          {say(t.measures)}
        </Button>
      }
    >
      <DuosFilters duos={query.data ?? []} search={search} change={change} />
      <Answered query={query} lines={8}>
        {(all) => (shown.length > 0 ? <List {...{ shown, search, change }} /> : <None any={all.length > 0} />)}
      </Answered>
    </Page>
  );
}

function List(props: { shown: Duo[]; search: ListSearch; change: (next: ListSearch) => void }) {
  const say = useSay();
  const list = useListKeys<HTMLDivElement>();
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  return (
    <div ref={list}>
      <DuosTable duos={props.shown} search={props.search} change={props.change} wide={wide} />
      {wide && (
        <Text size="sm" c="dimmed" mt="sm">
          {say(t.keys)}
        </Text>
      )}
    </div>
  );
}

function None({ any }: { any: boolean }) {
  const say = useSay();
  const { status, light, due } = route.useSearch();
  if (any || status || light || due)
    return (
      <Nothing title={say(t.none)}>
        <Button component={Link} to="/duos" variant="default">
          {say(t.clear)}
        </Button>
      </Nothing>
    );
  return (
    <Nothing title={say(t.noneYet)}>
      <Text>{say(t.noneYetHow)}</Text>
      <Anchor href="/staff/matching">{say(t.toMatching)}</Anchor>
    </Nothing>
  );
}
