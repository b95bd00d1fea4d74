import { branchNames } from '@duo/kernel';
import { Alert, Button, Group, Select, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useFormats, useLanguage, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { figureTexts as texts } from './figures.texts.js';
import { BarrierShift, Funnel, QualitiesChanged, SolutionsByYear, WaitingTimes } from './pictures.js';
import { type FiguresSearch, figuresQuery, funnelQuery, seriesQuery } from './queries.js';
import { Tiles } from './tiles.js';

const route = getRouteApi('/figures');

/** What impact counts, each figure with what it is out of and how it is counted. */
export function FiguresPage() {
  const say = useSay();
  const { day } = useFormats();
  const search = route.useSearch();
  const [figures, series, funnel] = [
    useQuery(figuresQuery(search)),
    useQuery(seriesQuery(search)),
    useQuery(funnelQuery),
  ];
  const asOf = figures.data?.asOf;
  return (
    <Page
      wide
      title={say(texts.title)}
      lead={asOf && say(texts.of, { day: day(asOf) })}
      actions={<Filters search={search} />}
    >
      <Answered query={figures} lines={8}>
        {({ figures: told, synthetic }) =>
          told.every(({ values }) => values.every(({ numerator }) => numerator === 0)) ? (
            <Nothing title={say(texts.none)} />
          ) : (
            <>
              {synthetic && <Alert color="yellow">{say(texts.madeUp)}</Alert>}
              <Tiles figures={told} />
              {series.data && <SolutionsByYear years={series.data.years} />}
              <BarrierShift figures={told} />
              {series.data && <WaitingTimes waiting={series.data.waiting} />}
              {funnel.data && !search.branch && <Funnel steps={funnel.data.steps} year={search.year} />}
              <QualitiesChanged figures={told} />
              <Text c="dimmed" size="sm">
                {say(texts.contributed)}
              </Text>
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Filters({ search }: { search: FiguresSearch }) {
  const say = useSay();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { data } = useQuery(seriesQuery({ branch: search.branch }));
  const all = useQuery(seriesQuery({})).data;
  const go = (next: FiguresSearch) => void navigate({ to: '/figures', search: next });
  const years = (data?.years ?? []).map(({ year }) => String(year)).reverse();
  const branches = all?.branches ?? [];
  const { year, branch } = search;
  return (
    <Group gap="sm" className="no-print" align="flex-end">
      {branches.length > 1 && (
        <Select
          label={say(texts.branch)}
          value={branch ?? ''}
          onChange={(value) => go({ ...(year ? { year } : {}), ...(value ? { branch: value } : {}) })}
          data={[
            { value: '', label: say(texts.allBranches) },
            ...branches.map((one) => ({ value: one, label: branchNames[one]?.[language] ?? one })),
          ]}
        />
      )}
      <Select
        label={say(texts.year)}
        value={year ? String(year) : ''}
        onChange={(value) => go({ ...(branch ? { branch } : {}), ...(value ? { year: Number(value) } : {}) })}
        data={[{ value: '', label: say(texts.allYears) }, ...years.map((one) => ({ value: one, label: one }))]}
      />
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {say(texts.print)}
      </Button>
    </Group>
  );
}
