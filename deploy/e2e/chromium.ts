import { type Browser, chromium } from 'playwright-core';

/** A real Chromium that talks to nobody but the pages it is sent to. */
export const launch = (executablePath: string | undefined): Promise<Browser> =>
  chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
