import { useLayoutEffect, useSyncExternalStore } from 'react';

const paper = matchMedia('print');

const listen = (tell: () => void) => {
  paper.addEventListener('change', tell);
  return () => paper.removeEventListener('change', tell);
};

/** Whether the page is being laid out for paper at this moment. */
export const usePrinting = () => useSyncExternalStore(listen, () => paper.matches);

/** Paper is white: a page that is dark is printed in the colours of the light. */
export function usePaperColours(): void {
  const printing = usePrinting();
  useLayoutEffect(() => {
    const root = document.documentElement;
    const before = root.dataset.mantineColorScheme;
    if (!printing || before !== 'dark') return;
    root.dataset.mantineColorScheme = 'light';
    return () => {
      root.dataset.mantineColorScheme = before;
    };
  }, [printing]);
}
