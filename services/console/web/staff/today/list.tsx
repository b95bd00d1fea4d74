import { Alert, Button, Group, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../i18n/language.js';
import { Nothing } from '../../ui/states.js';
import { useListKeys } from '../keys/list-keys.js';
import { WorkRow } from './row.js';
import styles from './today.module.css';
import { today as texts } from './today.texts.js';
import { keyOf, type Work } from './work.js';

const sameRows = (a: readonly Work[], b: readonly Work[]) => a.map(keyOf).join() === b.map(keyOf).join();

/** The rows as they were when one began to read: what comes meanwhile is told, and shown when it is wanted. */
export function WorkList({ work, isKind, today }: { work: readonly Work[]; isKind: boolean; today: string }) {
  const say = useSay();
  const [shown, setShown] = useState(work);
  const opened = useRef(Date.now());
  const hasChanged = !sameRows(shown, work);
  // Just opened, nobody has read anything yet: what was kept from before gives way.
  useEffect(() => {
    if (hasChanged && Date.now() - opened.current < 1500) setShown(work);
  }, [hasChanged, work]);
  const list = useListKeys<HTMLUListElement>();
  return (
    <>
      {hasChanged && (
        <Alert variant="light" role="status">
          <Group justify="space-between">
            <Text>{say(texts.changed)}</Text>
            <Button variant="default" onClick={() => setShown(work)}>
              {say(texts.showChanged)}
            </Button>
          </Group>
        </Alert>
      )}
      {shown.length === 0 ? (
        <Nothing title={say(texts.nothing)}>
          <Text>{say(isKind ? texts.nothingOfKind : texts.nothingHere)}</Text>
        </Nothing>
      ) : (
        <ul className={styles.list ?? ''} ref={list}>
          {shown.map((one) => (
            <WorkRow key={keyOf(one)} work={one} today={today} />
          ))}
        </ul>
      )}
    </>
  );
}
