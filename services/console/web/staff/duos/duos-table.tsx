import {
  createPaginatedRowModel,
  createSortedRowModel,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useSay } from '../../i18n/language.js';
import type { Duo } from './api.js';
import { duos as t } from './duos.texts.js';
import { DuoCard, DuoRow } from './duos-row.js';
import styles from './duos-table.module.css';
import { type ListSearch, type Sort, sorts, sortValue } from './list.js';
import { Pages } from './pages.js';

const features = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
});

const columns = sorts.map((id) => ({
  id,
  accessorFn: sortValue[id],
  sortUndefined: 'last' as const,
  sortFn: (a: { original: Duo }, b: { original: Duo }) => {
    const [left, right] = [sortValue[id](a.original) ?? '', sortValue[id](b.original) ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  },
}));

const pageSize = 50;

type Props = { duos: readonly Duo[]; search: ListSearch; change: (next: ListSearch) => void };

/** The duos as a table where there is room, else as cards; the same order and pages in both. */
export function DuosTable({ duos, search, change, wide }: Props & { wide: boolean }) {
  const { sort = 'contact', desc = false, page = 1 } = search;
  const data = useMemo(() => [...duos], [duos]);
  const pages = Math.max(1, Math.ceil(data.length / pageSize));
  const at = Math.min(page, pages);
  const sorting = useMemo(() => [{ id: sort, desc }], [sort, desc]);
  const pagination = useMemo(() => ({ pageIndex: at - 1, pageSize }), [at]);
  const table = useTable({
    ...{ features, columns, data, autoResetPageIndex: false },
    state: { sorting, pagination },
    getRowId: ({ id }: Duo) => id,
  });
  const rows = table.getRowModel().rows.map(({ original }) => original);
  const go = (next: number) => {
    const { page: _, ...rest } = search;
    change(next > 1 ? { ...rest, page: next } : rest);
  };
  return (
    <>
      {wide ? (
        <table className={styles.table}>
          <Head sort={sort} desc={desc} change={change} search={search} />
          <tbody>
            {rows.map((duo) => (
              <DuoRow key={duo.id} duo={duo} />
            ))}
          </tbody>
        </table>
      ) : (
        <ul className={styles.cards}>
          {rows.map((duo) => (
            <DuoCard key={duo.id} duo={duo} />
          ))}
        </ul>
      )}
      {pages > 1 && <Pages page={at} pages={pages} go={go} />}
    </>
  );
}

function Head({ sort, desc, search, change }: { sort: Sort; desc: boolean } & Pick<Props, 'search' | 'change'>) {
  const say = useSay();
  const by = (id: Sort) => {
    const { sort: _, desc: __, page: ___, ...rest } = search;
    const turned = id === sort && !desc;
    change({ ...rest, ...(id === 'contact' ? {} : { sort: id }), ...(turned ? { desc: true as const } : {}) });
  };
  const sorted = (id: Sort) => (id === sort ? (desc ? 'descending' : 'ascending') : 'none');
  const names = { contact: t.contact, next: t.next, week: t.week, hours: t.together };
  const head = (id: Sort) => (
    <th key={id} scope="col" aria-sort={sorted(id)}>
      <button type="button" className={styles.sort} onClick={() => by(id)}>
        {say(names[id])}
        <span aria-hidden>{id === sort ? (desc ? '↓' : '↑') : ''}</span>
      </button>
    </th>
  );
  return (
    <thead>
      <tr>
        <th scope="col">{say(t.light)}</th>
        <th scope="col">{say(t.duo)}</th>
        {head('contact')}
        {head('next')}
        {head('week')}
        {head('hours')}
        <th scope="col">{say(t.status)}</th>
      </tr>
    </thead>
  );
}
