import { join } from 'node:path';
import { addressOf } from '@duo/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './chromium.ts';

export { barriers, sticksOut } from './chromium.ts';

/** The browser of the run. */
export const openBrowser = (): Promise<Browser> => launch(addressOf('chromium'));

/** Opens an address in a window of its own, and notes whatever the browser complains about. */
export async function look(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = noteComplaints(page, new URL(url).host);
  const answer = await page.goto(url);
  return { page, complaints, status: answer?.status(), close: () => context.close() };
}

/** What a page's browser complains about from now on, and whatever it asks of another host. */
export function noteComplaints(page: Page, host: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) complaints.push(`asks elsewhere: ${request.url()}`);
  });
  return complaints;
}

/** Keeps a picture for those who ask for one: DUO_SCREENSHOTS names the folder. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.DUO_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
