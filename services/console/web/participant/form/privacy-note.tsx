import type { ReactNode } from 'react';
import styles from './form.module.css';

/** What happens with what is asked here, where it is asked. */
export function PrivacyNote({ children }: { children: ReactNode }) {
  return <div className={styles.note}>{children}</div>;
}
