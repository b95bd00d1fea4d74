import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { usePaperColours } from '../../ui/printing.js';
import { Answered, Nothing } from '../../ui/states.js';
import { BarrierShift } from './barriers.js';
import styles from './figures.module.css';
import { figureTexts as texts } from './figures.texts.js';
import { Filters } from './filters.js';
import { Funnel } from './funnel.js';
import { QualitiesChanged, SolutionsByYear, WaitingTimes } from './pictures.js';
import { Published } from './published.js';
import { type FiguresSearch, figuresQuery } from './queries.js';
import { TellShown, useShownOf } from './shown.js';
import { Tiles } from './tiles.js';

const route = getRouteApi('/figures');

/** What impact counts, each figure with what it is out of and how it is counted. */
export function FiguresPage() {
  const say = useSay();
  const search = route.useSearch();
  const query = useQuery(figuresQuery(search));
  const { data, isPlaceholderData } = query;
  const shown = useShownOf(search, data?.asOf);
  usePaperColours();
  return (
    <Page
      wide
      title={say(texts.title)}
      lead={shown.words}
      actions={
        <Filters search={search} years={data?.years.map(({ year }) => year) ?? []} branches={data?.branches ?? []} />
      }
    >
      <TellShown value={shown}>
        <Answered query={query} lines={8}>
          {({ figures, years, waiting, synthetic }) => (
            <Stack gap="md" className={isPlaceholderData ? (styles.late ?? '') : ''} aria-busy={isPlaceholderData}>
              {synthetic && <Alert color="yellow">{say(texts.madeUp)}</Alert>}
              {figures.every(({ values }) => values.every(({ numerator }) => numerator === 0)) ? (
                <NothingCounted search={search} />
              ) : (
                <>
                  <Tiles figures={figures} />
                  <SolutionsByYear years={years} figures={figures} />
                  <BarrierShift figures={figures} />
                  <WaitingTimes waiting={waiting} figures={figures} />
                  <QualitiesChanged figures={figures} />
                </>
              )}
              <Funnel search={search} />
              <Published search={search} />
              <Text c="dimmed" size="sm">
                {say(texts.contributed)}
              </Text>
            </Stack>
          )}
        </Answered>
      </TellShown>
    </Page>
  );
}

function NothingCounted({ search }: { search: FiguresSearch }) {
  const say = useSay();
  const navigate = useNavigate();
  const isPart = search.year !== undefined || search.branch !== undefined;
  return (
    <Nothing title={say(texts.none)}>
      <Text>{say(isPart ? texts.noneHere : texts.noneYet)}</Text>
      {isPart && (
        <Button variant="default" onClick={() => void navigate({ to: '/figures', search: {} })}>
          {say(texts.showAll)}
        </Button>
      )}
    </Nothing>
  );
}
