import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../ui/language-switch.js';
import styles from './shell.module.css';

/** The frame around participants' pages: the name, the languages, and one thing a page. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <Text fw={650} size="lg" component="a" href="/" className={styles.brand ?? ''}>
          duo
        </Text>
        <LanguageSwitch short />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
