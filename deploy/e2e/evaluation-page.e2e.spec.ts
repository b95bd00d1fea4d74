import type { Browser } from 'playwright-core';
import { page as pageOf } from '../../services/impact/src/evaluation/page/page.js';
import { earningsReport, lungReport } from '../../services/impact/test/evaluation/report.js';
import { barriers, keepPicture, noteComplaints, openBrowser, sticksOut } from './browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterAll(() => browser?.close());

const windows = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const;
const reports = { earnings: earningsReport, times: lungReport };

describe.each(['fr', 'nl', 'en'] as const)('an evaluation in %s', (language) => {
  it.each(windows)(
    'is read by everybody at $width pixels, $colorScheme',
    async ({ colorScheme, ...viewport }) => {
      const context = await browser.newContext({ viewport, colorScheme });
      for (const [name, report] of Object.entries(reports)) {
        const page = await context.newPage();
        const complaints = noteComplaints(page, 'nowhere');
        // A script of a file's would have run by then.
        page.on('dialog', (dialog) => complaints.push(dialog.message()));
        await page.setContent(pageOf(report, language));
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await barriers(page)).toEqual([]);
        expect(await sticksOut(page)).toBe(false);
        expect(complaints).toEqual([]);
        await keepPicture(page, `evaluation-${name}-${language}-${viewport.width}-${colorScheme}`);
      }
      await context.close();
    },
    60_000,
  );
});
