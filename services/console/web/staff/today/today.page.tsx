import { Alert, Text } from '@mantine/core';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { today as dayToday } from '../../i18n/formats.js';
import { useFormats, useSay } from '../../i18n/language.js';
import { useSession } from '../../session.js';
import { Page } from '../../ui/page.js';
import { Failed, Waiting } from '../../ui/states.js';
import { pageAt } from '../link.js';
import { ClosingNote } from './closing-note.js';
import { Exports } from './exports.js';
import { WorkList } from './list.js';
import styles from './today.module.css';
import { kindTexts, parts, today as texts } from './today.texts.js';
import { countsOf, type Kind, longestFirst, sourceOf, sources } from './work.js';
import { useQueue } from './work.query.js';

const route = getRouteApi('/');

/** The first page: what it is depends on what somebody is here for. */
export function TodayPage() {
  const { user } = useSession();
  if (user.role === 'ops') return <Navigate {...pageAt('/system')} replace />;
  if (user.role === 'analyst' || user.role === 'evaluator') return <Navigate {...pageAt('/figures')} replace />;
  if (user.role === 'dpo') return <Exports />;
  return <Queue />;
}

/** Who waits for what, since when, and one click to do it. */
function Queue() {
  const say = useSay();
  const formats = useFormats();
  const { kind } = route.useSearch();
  const all = { intake: useQueue('intake'), matching: useQueue('matching'), 'follow-up': useQueue('follow-up') };
  const ofKind = useQueue(kind ? sourceOf(kind) : 'intake', kind);
  const queries = sources.map((source) => all[source]);
  const known = queries.flatMap(({ data }) => data ?? []);
  const counts = countsOf(known);
  const total = counts.reduce((sum, [, many]) => sum + many, 0);
  const away = sources.filter((source) => all[source].error && !all[source].data);
  const waits = kind ? ofKind.isPending : queries.some(({ isPending }) => isPending) && away.length === 0;
  const work = kind ? [...(ofKind.data?.work ?? [])] : longestFirst(known).slice(0, 60);
  const again = () => queries.forEach((query) => void query.refetch());
  const wanted = kind ? (counts.find(([one]) => one === kind)?.[1] ?? 0) : total;
  return (
    <Page title={say(texts.title)} lead={waits ? undefined : say(texts.lead, { n: total })}>
      <ClosingNote />
      <Kinds counts={counts} chosen={kind} total={total} />
      {away.length === sources.length ? (
        <Failed error={all.intake.error} again={again} />
      ) : (
        away.length > 0 && (
          <Alert color="yellow" variant="light" role="alert">
            {say(texts.partAway, { part: formats.list(away.map((part) => say(parts[part]))) })}
          </Alert>
        )
      )}
      {waits ? (
        <Waiting again={again} />
      ) : (
        <WorkList key={kind ?? 'all'} work={work} isKind={Boolean(kind)} today={dayToday()} />
      )}
      {!waits && wanted > work.length && work.length > 0 && (
        <Text c="dimmed">{say(texts.most, { shown: work.length, n: wanted })}</Text>
      )}
    </Page>
  );
}

function Kinds({ counts, chosen, total }: { counts: [Kind, number][]; chosen: Kind | undefined; total: number }) {
  const say = useSay();
  const formats = useFormats();
  if (counts.length === 0) return null;
  const chip = (kind: Kind | undefined, name: string, many: number) => (
    <li key={kind ?? 'all'}>
      <Link
        {...pageAt('/', kind ? { kind } : {})}
        className={styles.kind ?? ''}
        activeOptions={{ exact: true, includeSearch: true }}
        aria-current={kind === chosen ? 'page' : undefined}
      >
        {name}
        <span className={styles.many}>{formats.number(many)}</span>
      </Link>
    </li>
  );
  return (
    <nav aria-label={say(texts.filter)}>
      <ul className={styles.kinds}>
        {chip(undefined, say(texts.all), total)}
        {counts.map(([kind, many]) => chip(kind, say(kindTexts[kind].name), many))}
      </ul>
    </nav>
  );
}
