import { Menu, Text, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconLogout, IconMoon, IconSun, IconUser, IconWorld } from '@tabler/icons-react';
import { send } from '../api/clients.js';
import { useSay } from '../i18n/language.js';
import { useSession } from '../session.js';
import styles from './account.module.css';
import { roleNames, shell } from './shell.texts.js';

async function logOut() {
  const { to } = (await (await send('/logout', { method: 'POST' })).json()) as { to: string };
  location.assign(to);
}

/** Who one is here, how it looks, and the way out. */
export function Account() {
  const say = useSay();
  const { user } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = document.documentElement.dataset.mantineColorScheme === 'dark' || colorScheme === 'dark';
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={styles.name ?? ''} aria-label={`${say(shell.account)}: ${user.name}`}>
          <IconUser className={styles.face ?? ''} size={20} stroke={1.7} aria-hidden />
          <span className={styles.words}>{user.name}</span>
          <IconChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm">{user.name}</Text>
          <Text size="sm" c="dimmed">
            {say(roleNames[user.role])}
          </Text>
        </Menu.Label>
        <Menu.Item
          leftSection={dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {say(dark ? shell.light : shell.dark)}
        </Menu.Item>
        <Menu.Item component="a" href="/" leftSection={<IconWorld size={18} aria-hidden />}>
          {say(shell.toPublic)}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void logOut()}>
          {say(shell.logOut)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
