import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { Languages } from '../i18n/language.js';
import { themeFor } from './theme.js';

/** The host lets in only the styles that carry the number of this answer. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// What locks the page behind a window writes a style of its own, and looks for the number here.
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** What did not go may go better next time only when the line or a service was away; a refusal is final. */
const retry = (failures: number, error: unknown) => failures < 2 && error instanceof Problem && error.mayPass;

const makeClient = () =>
  new QueryClient({ defaultOptions: { queries: { retry, staleTime: 15_000, refetchOnWindowFocus: true } } });

/** What stands around every page of both entries. */
export function Frame({ reader, children }: { reader: 'staff' | 'participant'; children: ReactNode }) {
  const [client] = useState(makeClient);
  return (
    <StrictMode>
      <MantineProvider theme={themeFor(reader)} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <Languages>
          <QueryClientProvider client={client}>{children}</QueryClientProvider>
        </Languages>
      </MantineProvider>
    </StrictMode>
  );
}

/** The name of the page as the browser's window shows it. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · duo`;
  }, [title]);
}
