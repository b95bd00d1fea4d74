import { branchNames } from '@duo/kernel';
import { AppShell, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage, useSay } from '../i18n/language.js';
import { useSession } from '../session.js';
import { LanguageSwitch } from '../ui/language-switch.js';
import { Account } from './account.js';
import { Everywhere } from './keys/everywhere.js';
import { pageAt } from './link.js';
import { placesOf } from './places.js';
import styles from './shell.module.css';
import { shell } from './shell.texts.js';
import { useWaiting } from './today/work.query.js';

/** The frame around staff's pages: where one is, who one is, and the parts of the application, on a phone at the bottom. */
export function Shell({ children }: { children: ReactNode }) {
  const say = useSay();
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: true } }}
      padding="lg"
    >
      <a className={styles.skip} href="#content">
        {say(shell.skip)}
      </a>
      <AppShell.Header className={`${styles.header} no-print`} component="header">
        <Brand />
        <Group gap="xs" wrap="nowrap">
          <Everywhere />
          <LanguageSwitch short />
          <Account />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className={`${styles.rail} no-print`} aria-label={say(shell.menu)}>
        <Rail />
      </AppShell.Navbar>
      <AppShell.Main id="content" className={styles.main ?? ''}>
        {children}
      </AppShell.Main>
      <nav className={`${styles.bar} no-print`} aria-label={say(shell.menu)}>
        <Rail />
      </nav>
    </AppShell>
  );
}

function Brand() {
  const say = useSay();
  const { language } = useLanguage();
  const { branch, national, demo } = useSession();
  const name = national ? say(shell.national) : (branchNames[branch]?.[language] ?? branch);
  return (
    <Group gap="sm" wrap="nowrap" style={{ minWidth: 0 }}>
      <Text fw={650} size="lg" className={styles.brand ?? ''}>
        <span className={styles.product}>
          <b>duo</b> ·{' '}
        </span>
        {name}
      </Text>
      {demo && (
        <Text size="xs" className={styles.demo ?? ''} visibleFrom="md">
          {say(shell.demo)}
        </Text>
      )}
    </Group>
  );
}

function Rail() {
  const say = useSay();
  const session = useSession();
  const waiting = useWaiting();
  return (
    <ul className={styles.places}>
      {placesOf(session).map(({ path, name, icon: Icon }) => (
        <li key={path}>
          <Link {...pageAt(path)} className={styles.place ?? ''} activeOptions={{ exact: path === '/' }}>
            <Icon size={20} stroke={1.7} aria-hidden />
            <span>{say(name)}</span>
            <Waits many={waiting[path] ?? 0} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** How much waits there; more than can be taken in at a glance is not told. */
function Waits({ many }: { many: number }) {
  const say = useSay();
  if (many === 0) return null;
  return (
    <span className={styles.waits}>
      {many > 999 ? '999+' : many}
      <span className={styles.hidden}> {say(shell.waits)}</span>
    </span>
  );
}
