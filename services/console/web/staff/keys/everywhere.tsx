import { Kbd, Modal, Table, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { useSession } from '../../session.js';
import styles from './keys.module.css';
import { keys as texts } from './keys.texts.js';
import { isTyping } from './list-keys.js';
import { SearchBox } from './search.js';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const command = isMac ? '⌘' : 'Ctrl';

/** The search that is one key away on every page, and the list of the keys. */
export function Everywhere() {
  const say = useSay();
  const { user } = useSession();
  const [open, setOpen] = useState<'search' | 'help'>();
  const maySearch = user.role === 'coordinator' || user.role === 'branch-manager';
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen('search');
      } else if (event.key === '?' && !isTyping(event.target)) setOpen('help');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const close = () => setOpen(undefined);
  return (
    <>
      <UnstyledButton
        className={styles.opener ?? ''}
        onClick={() => setOpen('search')}
        aria-label={`${say(texts.find)} ${command} K`}
      >
        <IconSearch size={18} aria-hidden />
        <span className={styles.openerWords} aria-hidden>
          {say(texts.find)} <Kbd>{command} K</Kbd>
        </span>
      </UnstyledButton>
      <Modal
        opened={open === 'search'}
        onClose={close}
        title={say(texts.search)}
        size="lg"
        centered={false}
        yOffset="10vh"
        // There at once: whoever types on after the key must not lose the first letters.
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': say(texts.away) }}
      >
        <SearchBox leave={close} people={maySearch} />
      </Modal>
      <Modal
        opened={open === 'help'}
        onClose={close}
        title={say(texts.title)}
        closeButtonProps={{ 'aria-label': say(texts.away) }}
      >
        <Help />
      </Modal>
    </>
  );
}

function Help() {
  const say = useSay();
  const rows = [
    [`${command} K`, texts.search],
    ['j', texts.down],
    ['k', texts.up],
    ['Enter', texts.open],
    ['?', texts.help],
    ['Esc', texts.away],
  ] as const;
  return (
    <Table>
      <Table.Tbody>
        {rows.map(([key, what]) => (
          <Table.Tr key={key}>
            <Table.Th scope="row" w={110}>
              <Kbd>{key}</Kbd>
            </Table.Th>
            <Table.Td>{say(what)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
