import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { today } from '../../../i18n/formats.js';
import { useSay } from '../../../i18n/language.js';
import type { DuoFile } from '../api.js';
import { actWords, file as t } from './file.texts.js';
import type { Act } from './search.js';
import { actsOf } from './state.js';

/** What else can be done with the duo now. */
export function ActMenu({ file, open }: { file: DuoFile; open: (act: Act) => void }) {
  const say = useSay();
  const acts = actsOf(file, today());
  if (acts.length === 0) return null;
  return (
    <Menu position="bottom-end" width={300} transitionProps={{ duration: 120 }}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {say(t.more)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} mih={44} onClick={() => open(act)}>
            {say(actWords[act])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
