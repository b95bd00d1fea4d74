import { Button, Group, Paper, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { tables, today as texts } from './today.texts.js';

const files: [keyof typeof tables, 'intake' | 'follow-up'][] = [
  ['people', 'intake'],
  ['assessments', 'intake'],
  ['duos', 'follow-up'],
  ['meetings', 'follow-up'],
  ['outcomes', 'follow-up'],
  ['measures', 'follow-up'],
];

/** What somebody who watches over the data may do. */
export function Exports() {
  const say = useSay();
  return (
    <Page title={say(texts.dpoTitle)} lead={say(texts.dpoLead)}>
      {files.map(([table, service]) => (
        <Paper key={table} p="md" withBorder bg="var(--duo-surface)">
          <Group justify="space-between">
            <Text fw={650}>{say(tables[table])}</Text>
            <Button
              component="a"
              href={`/api/${service}/exports/${table}`}
              download
              variant="default"
              leftSection={<IconDownload size={18} aria-hidden />}
              aria-label={`${say(texts.download)}: ${say(tables[table])}`}
            >
              {say(texts.download)}
            </Button>
          </Group>
        </Paper>
      ))}
    </Page>
  );
}
