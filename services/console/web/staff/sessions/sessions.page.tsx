import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { today } from '../../i18n/formats.js';
import { useLanguage, useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Answered, Nothing } from '../../ui/states.js';
import { Calendar, SessionList } from './calendar.js';
import { type Month, monthOf, monthsLater } from './month.js';
import { PlanWindow } from './plan.js';
import { SessionWindow } from './session-window.js';
import styles from './sessions.module.css';
import { useMonth } from './sessions.query.js';
import { sessions as texts } from './sessions.texts.js';

const route = getRouteApi('/sessions');

export function SessionsPage() {
  const say = useSay();
  const go = useNavigate({ from: '/sessions' });
  const { month = monthOf(today()), session } = route.useSearch();
  const [isPlanning, setPlanning] = useState(false);
  const show = (next: Month) => void go({ search: next === monthOf(today()) ? {} : { month: next } });
  const plan = (
    <Button leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={() => setPlanning(true)}>
      {say(texts.plan)}
    </Button>
  );
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} actions={plan}>
      <Months month={month} show={show} />
      <Answered query={useMonth(month)} lines={5}>
        {(found) => (
          <>
            <div className={styles.grid}>
              <Calendar month={month} sessions={found} />
            </div>
            <div className={styles.phone}>{found.length > 0 && <SessionList month={month} sessions={found} />}</div>
            {found.length === 0 && (
              <Nothing title={say(texts.none)}>
                <Text>{say(texts.noneHere)}</Text>
              </Nothing>
            )}
          </>
        )}
      </Answered>
      <PlanWindow opened={isPlanning} leave={() => setPlanning(false)} show={show} />
      {session && (
        <SessionWindow
          id={session}
          leave={() => void go({ search: (before) => (before.month ? { month: before.month } : {}) })}
        />
      )}
    </Page>
  );
}

function Months({ month, show }: { month: Month; show: (month: Month) => void }) {
  const say = useSay();
  const name = useMonthName(month);
  const now = monthOf(today());
  return (
    <Group gap="xs">
      <ActionIcon variant="default" aria-label={say(texts.before)} onClick={() => show(monthsLater(month, -1))}>
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={say(texts.after)} onClick={() => show(monthsLater(month, 1))}>
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
      <Title order={2} aria-live="polite" style={{ marginInline: 8 }}>
        {name}
      </Title>
      {month !== now && (
        <Button variant="subtle" onClick={() => show(now)}>
          {say(texts.thisMonth)}
        </Button>
      )}
    </Group>
  );
}

function useMonthName(month: Month): string {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = format.format(new Date(`${month}-15T00:00:00Z`));
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
