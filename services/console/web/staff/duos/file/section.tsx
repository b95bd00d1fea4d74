import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

/** A part of a duo's file under its own heading, with what one can do there. */
export function Section(props: { title: string; aside?: ReactNode; action?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" withBorder p="md" bg="var(--duo-surface)" aria-labelledby={id}>
      <Group justify="space-between" mb="sm" gap="sm">
        <Group gap="sm" align="baseline">
          <Title order={2} size="h3" id={id}>
            {props.title}
          </Title>
          {props.aside && (
            <Text size="sm" c="dimmed">
              {props.aside}
            </Text>
          )}
        </Group>
        {props.action}
      </Group>
      <Stack gap="sm">{props.children}</Stack>
    </Paper>
  );
}
