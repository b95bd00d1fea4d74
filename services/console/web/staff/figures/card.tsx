import { Box, Button, Group, Paper, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useSay } from '../../i18n/language.js';
import styles from './figures.module.css';
import { figureTexts as texts } from './figures.texts.js';

/** A part of the page under a title of its own, with what can be done with it beside. */
export function Card({
  title,
  note,
  actions,
  children,
}: {
  title: string;
  note: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={heading}
      p="md"
      withBorder
      bg="var(--duo-surface)"
      className={styles.card ?? ''}
    >
      <Group justify="space-between" align="flex-start" gap="sm">
        <Box style={{ flex: '1 1 24rem' }} maw={720}>
          <Title order={2} size="h3" id={heading}>
            {title}
          </Title>
          <Text c="dimmed" size="sm">
            {note}
          </Text>
        </Box>
        {actions && (
          <Group gap="xs" className="no-print">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Paper>
  );
}

export function Save({ kind, title, onClick }: { kind: string; title: string; onClick: () => void }) {
  const say = useSay();
  return (
    <Button
      variant="default"
      px="sm"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={say(texts.download, { kind, name: title })}
      onClick={onClick}
    >
      {kind}
    </Button>
  );
}

/** A table that may be wider than the page: it is pushed to and fro by itself, with the keyboard too. */
export function Wide({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay();
  return (
    <Box
      mt="sm"
      className={styles.sheet ?? ''}
      tabIndex={0}
      role="region"
      aria-label={`${title} · ${say(texts.asTable)}`}
    >
      {children}
    </Box>
  );
}
