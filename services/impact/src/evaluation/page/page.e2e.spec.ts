import { addressOf } from '@duo/testing';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { earningsReport, lungReport } from '../../../test/evaluation/report.js';
import { page as pageOf } from './page.js';

let browser: Browser;

beforeAll(async () => {
  const executablePath = addressOf('chromium');
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
}, 60_000);

afterAll(() => browser?.close());

const windows = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const;

describe.each(['fr', 'nl', 'en'] as const)('an evaluation in %s', (language) => {
  it.each(windows)(
    'is read by everybody at $width pixels, $colorScheme',
    async ({ colorScheme, ...viewport }) => {
      const context = await browser.newContext({ viewport, colorScheme });
      for (const report of [earningsReport, lungReport]) {
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('request', (request) => complaints.push(`asks for ${request.url()}`));
        // A script of a file's would have opened one by then.
        page.on('dialog', (dialog) => complaints.push(dialog.message()));
        await page.setContent(pageOf(report, language));
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate<{ scrollWidth: number; clientWidth: number }>(
          '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
        );
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        expect(complaints).toEqual([]);
      }
      await context.close();
    },
    60_000,
  );
});
