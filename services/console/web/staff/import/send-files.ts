import { useState } from 'react';
import { fileNameOf } from './file-name.js';
import { sendFile, useRefresh } from './import.query.js';

type Failed = { name: string; error: unknown };

/** Sends files one after the other; one that does not arrive does not stop the others. */
export function useSendFiles(id: string) {
  const refresh = useRefresh();
  const [sending, setSending] = useState<string>();
  const [arrived, setArrived] = useState(0);
  const [failed, setFailed] = useState<readonly Failed[]>([]);
  const sendAll = async (files: readonly File[]) => {
    setFailed([]);
    setArrived(0);
    for (const file of files) {
      const name = fileNameOf(file.name);
      setSending(name);
      await sendFile(id, name, file).then(
        () => setArrived((before) => before + 1),
        (error: unknown) => setFailed((before) => [...before, { name, error }]),
      );
    }
    await refresh();
    setSending(undefined);
  };
  return { sendAll, sending, arrived, failed };
}
