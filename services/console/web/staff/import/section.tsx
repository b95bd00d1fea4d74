import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './import.module.css';
import type { Import } from './import.query.js';

/** A step of an import under its heading, which can take the focus. */
export function Section({
  id,
  title,
  what,
  children,
}: {
  id: string;
  title: string;
  what?: string;
  children?: ReactNode;
}) {
  return (
    <Paper component="section" p="md" withBorder bg="var(--duo-surface)" aria-labelledby={id}>
      <Stack gap="sm">
        <Title order={2} id={id} tabIndex={-1} className={styles.heading ?? ''}>
          {title}
        </Title>
        {what && (
          <Text c="dimmed" maw={720}>
            {what}
          </Text>
        )}
        {children}
      </Stack>
    </Paper>
  );
}

const headings: Partial<Record<Import['state'], string>> = {
  checking: 'work',
  checked: 'check',
  writing: 'work',
  ended: 'result',
};

/** When the work begins or is done, the focus goes to what is there now. */
export function useFocusOnChange(state: Import['state']) {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    document.getElementById(headings[state] ?? '')?.focus();
  }, [state]);
}
