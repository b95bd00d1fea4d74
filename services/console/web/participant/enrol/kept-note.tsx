import { useState } from 'react';
import { useSay } from '../../i18n/language.js';
import styles from '../form/form.module.css';
import { enrol } from './enrol.texts.js';

/** Says that what is typed stays on this device, and lets it be erased; asks once, for it does not come back. */
export function KeptNote({ onErase }: { onErase: () => void }) {
  const say = useSay();
  const [asks, setAsks] = useState(false);
  return (
    <div className={styles.kept}>
      <span role="status">{say(asks ? enrol.eraseSure : enrol.kept)}</span>
      {asks ? (
        <>
          <button type="button" className={styles.plain} onClick={onErase}>
            {say(enrol.eraseYes)}
          </button>
          <button type="button" className={styles.plain} onClick={() => setAsks(false)}>
            {say(enrol.eraseNo)}
          </button>
        </>
      ) : (
        <button type="button" className={styles.plain} onClick={() => setAsks(true)}>
          {say(enrol.erase)}
        </button>
      )}
    </div>
  );
}
