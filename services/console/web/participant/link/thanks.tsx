import type { ReactNode } from 'react';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import styles from '../form/form.module.css';
import { linkWords } from './link.texts.js';

/** It is done, and that is said. */
export function Thanks({ title, children }: { title: string; children: ReactNode }) {
  const say = useSay();
  return (
    <Page key={title} title={title}>
      <div className={styles.note} role="status">
        <p>{children}</p>
        <p>{say(linkWords.mayClose)}</p>
      </div>
    </Page>
  );
}
