import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A real Chromium that talks to nobody but the pages it is sent to. */
export const launch = (executablePath: string | undefined): Promise<Browser> =>
  chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

/** What a person who cannot see well, or uses no mouse, would stumble over (WCAG 2.2 AA and good practice). */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  const told = ({ html, any }: axe.NodeResult) => `${html} ${any.map(({ message }) => message).join(', ')}`;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(told).join(' ')}`);
}

/** Whether something sticks out to the right, so that a page has to be pushed to and fro. */
export const sticksOut = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
