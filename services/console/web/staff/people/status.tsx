import { Group } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconDoorExit, IconHourglass } from '@tabler/icons-react';
import { useSay } from '../../i18n/language.js';
import { personStatusWords } from '../../words/codes.texts.js';
import type { Listed } from './types.js';

const icons = {
  enrolled: IconCircleDashed,
  'not-yet': IconHourglass,
  ready: IconCircleCheck,
  refused: IconCircleX,
  withdrawn: IconDoorExit,
};

/** How far somebody has come: a shape and a word. */
export function Status({ status }: Pick<Listed, 'status'>) {
  const say = useSay();
  const Icon = icons[status];
  return (
    <Group gap={6} wrap="nowrap" component="span" style={{ display: 'inline-flex' }}>
      <Icon size={18} stroke={1.7} aria-hidden style={{ flexShrink: 0 }} />
      <span>{say(personStatusWords[status])}</span>
    </Group>
  );
}
