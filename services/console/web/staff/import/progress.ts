import { useEffect, useState } from 'react';
import { useRefresh } from './import.query.js';

type Told = { state: string; done: number; total: number };

const againMs = 3000;
const isAtWork = (state: string) => state === 'checking' || state === 'writing';

/**
 * How far an import is, as the service tells it while it works. When the line drops the work goes on without the page,
 * and the page asks again until it is told; when the work is done, what is shown is asked anew.
 */
export function useProgress(id: string) {
  const refresh = useRefresh();
  const [told, setTold] = useState<Told>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    const listen = () => {
      source = new EventSource(`/api/intake/imports/${id}/progress`);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const now = JSON.parse(data) as Told;
        setLost(false);
        setTold(now);
        if (isAtWork(now.state)) return;
        source.close();
        void refresh();
      };
      source.onerror = () => {
        setLost(true);
        source.close();
        void refresh();
        timer = setTimeout(listen, againMs);
      };
    };
    listen();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [id, refresh]);
  return { told, isLost };
}
