import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useSay } from '../../../i18n/language.js';
import styles from './round.module.css';
import { card } from './round.texts.js';

/** On a phone a card tells who and how well, and the rest when asked; undefined where there is room for everything. */
export function useBrief() {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  return { brief: narrow && !open, toggle: narrow ? () => setOpen((before) => !before) : undefined };
}

type Fold = { brief: boolean; toggle: (() => void) | undefined; of: string };

export function Unfold({ brief, toggle, of }: Fold) {
  const say = useSay();
  if (!toggle) return null;
  const words = say(brief ? card.showAll : card.showLess);
  return (
    <Button
      variant="subtle"
      px={0}
      className={styles.unfold ?? ''}
      aria-expanded={!brief}
      aria-label={`${words}: ${of}`}
      onClick={toggle}
    >
      {words}
    </Button>
  );
}
