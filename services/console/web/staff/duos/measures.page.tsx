import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormats, useSay } from '../../i18n/language.js';
import { fullName, PersonName, useName } from '../../ui/names.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { momentWords } from '../../words/codes.texts.js';
import { states } from '../../words/states.texts.js';
import { useListKeys } from '../keys/list-keys.js';
import { Phone } from '../phone.js';
import { useAgo } from './ago.js';
import { type Measure, measuresQuery } from './api.js';
import { file } from './file/file.texts.js';
import styles from './measures.module.css';
import { measures as t } from './measures.texts.js';
import { Picks } from './picks.js';

const route = getRouteApi('/duos/measures');

/** Whose answer is waited for, the longest first; a call away. */
export function MeasuresPage() {
  const say = useSay();
  const { unreached = false } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(measuresQuery(unreached ? 'unreached' : 'waiting'));
  const n = query.data?.length;
  return (
    <Page
      title={say(t.title)}
      lead={n !== undefined && say(unreached ? t.leadUnreached : t.lead, { n })}
      actions={
        <Button component={Link} to="/duos" variant="default">
          {say(file.toList)}
        </Button>
      }
    >
      <Picks
        legend={say(t.which)}
        value={unreached ? 'unreached' : 'waiting'}
        onChange={(picked) =>
          void navigate({ search: picked === 'unreached' ? { unreached: true } : {}, replace: true })
        }
        options={(['waiting', 'unreached'] as const).map((value) => ({ value, label: say(t[value]) }))}
        hint={unreached ? say(t.unreachedHint) : undefined}
      />
      <Answered query={query} lines={6}>
        {(measures) => (measures.length > 0 ? <List measures={measures} /> : <None unreached={unreached} />)}
      </Answered>
    </Page>
  );
}

function None({ unreached }: { unreached: boolean }) {
  const say = useSay();
  if (unreached) return <Nothing title={say(t.noneUnreached)} />;
  return (
    <Nothing title={say(t.none)}>
      <Text>{say(t.noneHow)}</Text>
    </Nothing>
  );
}

function List({ measures }: { measures: readonly Measure[] }) {
  const list = useListKeys<HTMLUListElement>();
  return (
    <ul ref={list} className={styles.list}>
      {measures.map((measure) => (
        <Row key={measure.id} measure={measure} />
      ))}
    </ul>
  );
}

function Row({ measure }: { measure: Measure }) {
  const say = useSay();
  const { duo, mentee, mentor, moment } = measure;
  const named = useName(mentee);
  const name = named ? fullName(named) : say(states.somebody);
  const to = { to: '/duos/$id', params: { id: duo } } as const;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <Anchor
          fw={650}
          size="lg"
          renderRoot={(props) => (
            <Link {...props} {...to} data-row>
              <PersonName id={mentee} full />
            </Link>
          )}
        />{' '}
        <Text span c="dimmed">
          {say(t.withMentor)} <PersonName id={mentor} />
        </Text>
        <Text>{say(momentWords[moment])}</Text>
        <Text size="sm" c="dimmed">
          <Asked measure={measure} />
        </Text>
      </div>
      <Group gap="xs">
        <Phone person={mentee} />
        <Button
          component={Link}
          {...({ ...to, search: { do: `measure-${moment}` } } as object)}
          aria-label={say(t.recordOf, { name })}
        >
          {say(t.record)}
        </Button>
      </Group>
    </li>
  );
}

function Asked({ measure }: { measure: Measure }) {
  const say = useSay();
  const formats = useFormats();
  const ago = useAgo();
  const { dueOn, askedOn, remindedOn, unreachedOn, times } = measure;
  const last = remindedOn ?? askedOn;
  const told = [
    say(t.dueSince, { day: formats.day(dueOn) }),
    last ? `${say(t.times, { n: times })}, ${say(t.lastAsked, { ago: ago(last) })}` : say(t.times, { n: times }),
    ...(unreachedOn ? [say(t.givenUp, { day: formats.day(unreachedOn) })] : []),
  ];
  return told.join(' · ');
}
