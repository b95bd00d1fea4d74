import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleHost } from '@duo/console';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { groupOf, type Language, parseBranch, topicOf } from '@duo/kernel';
import { matching } from '@duo/matching';
import { mirrorLog, PostgresLog } from '@duo/messaging';
import { createLog } from '@duo/platform';
import { type Answer, ask, type BranchOptions, openBranch, type Question, type TestBranch } from '@duo/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { addressKeys, consoleKeys } from '../../local/branch.ts';
import { endings } from '../../local/endings.ts';
import { localKeys, localToken } from '../../local/keys.ts';
import { openLogIn } from '../../local/provider/open.ts';
import { type DemoRole, nationalRoles } from '../../local/provider/users.ts';
import { freePort } from '../../local/servers/port.ts';
import { noteComplaints, openBrowser } from '../browser.ts';

/** A browser takes its time on a machine that does other things as well. */
export const patience = 180_000;

const services = [intake, matching, followUp, impact] as const;
export type ServiceName = 'intake' | 'matching' | 'follow-up' | 'impact';
type Extra = Readonly<Record<string, Record<string, string>>>;

export type WindowOptions = Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'locale'> & {
  /** The page to come to after the log-in. */
  at?: string;
  language?: Language;
};

/** A window of somebody who is logged in, and what the browser complains about in it. */
export type Window = { page: Page; complaints: string[]; close(): Promise<void> };

/** A whole branch as people meet it: its services, the log-in, and the console with its web app, in a real browser. */
export type House = {
  readonly branch: TestBranch;
  readonly browser: Browser;
  /** Where people look. */
  readonly url: string;
  /** Asks a service past the console, as somebody of a role, to arrange what a journey finds. */
  ask<Body = unknown>(service: ServiceName, question: Question & { as?: DemoRole }): Promise<Answer<Body>>;
  /** Logs somebody in through the real screens, in a page that may be anywhere. */
  logIn(page: Page, role: DemoRole, at?: string): Promise<void>;
  /** A window of its own for somebody of a role. */
  enter(role: DemoRole, options?: WindowOptions): Promise<Window>;
  close(): Promise<void>;
};

/** Speaks to staff in another language from now on, by the switch that is on every page. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: { fr: 'Français', nl: 'Nederlands', en: 'English' }[language] }).click();
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}

export type HouseOptions = Pick<BranchOptions, 'log' | 'jobs'> & {
  /** Makes it the national view over these branches: impact alone, which hears what is mirrored from them. */
  over?: readonly TestBranch[];
  /** What the services take from their environment beside what a branch gives. */
  env?: Partial<Record<ServiceName, Record<string, string>>>;
};

export async function openHouse({ env = {}, over, ...options }: HouseOptions = {}): Promise<House> {
  const extra: Extra = env;
  const named = over ? { ...options, name: parseBranch('national') } : options;
  const { add, endAll, orEndAll } = endings();
  return orEndAll(async () => {
    const [branch, browser] = await Promise.all([openBranch(named), openBrowser()]);
    add(() => branch.close());
    add(() => browser.close());
    const logIn = await startLogIn(branch.name);
    add(logIn.stop);
    const { front, issuer, jwksUrl, port } = logIn;
    const heard = over ? { IMPACT_BRANCHES: over.map(({ name }) => name).join(',') } : {};
    const shared = { AUTH_ISSUER: issuer, AUTH_JWKS_URL: jwksUrl, PUBLIC_URL: front, ...heard };
    const urls = new Map<string, string>();
    for (const service of over ? [impact] : services)
      urls.set(service.name, (await branch.start(service, { ...common, ...shared, ...extra[service.name] })).url);
    const host = await consoleHost.start({
      ...{ ...branch.env, ...shared, ...addressKeys(Object.fromEntries(urls)) },
      ...consoleKeys(branch.name, front, { sessionSecret }),
      ...{ SERVICE_PORT: String(port), CONSOLE_FIGURES_SECONDS: '0' },
    });
    add(() => host.stop());
    for (const one of over ?? []) add(await mirrored(one, branch));
    return { branch, browser, url: front, ...doors(branch, browser, logIn, urls), close: endAll };
  });
}

/** Hands all that a branch says to the log of the national view, as it is done between real ones. */
async function mirrored(from: TestBranch, to: TestBranch) {
  const { add, endAll, orEndAll } = endings();
  return orEndAll(async () => {
    const open = ({ env, name }: TestBranch) => {
      const log = createLog({ branch: name, service: 'mirror', level: 'silent' });
      const opened = new PostgresLog({ url: env.DATABASE_URL ?? '', name: 'mirror', log });
      add(() => opened.close());
      return opened;
    };
    const topics = impact.listensTo.map((service) => topicOf(from.name, service));
    const mirror = await mirrorLog(open(from), open(to), groupOf(to.name, 'mirror'), topics);
    add(() => mirror.stop());
    return endAll;
  });
}

const common = {
  INTAKE_ENROLMENTS_PER_MINUTE: '100000',
  IMPACT_PUBLIC_CACHE_SECONDS: '0',
  HTTP_TRUSTED_PROXIES: '127.0.0.1,::1',
};

const sessionSecret = 'the secret of the sessions of tests, and of nothing else';

/** The log-in, at ports that nobody had a moment ago: both sides must know the other's address before they start. */
async function startLogIn(branch: string) {
  const folder = mkdtempSync(join(tmpdir(), 'duo-house-'));
  const [port, own] = [await freePort(), await freePort()];
  const [front, issuer] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${own}`];
  await localKeys(folder, issuer);
  const opened = await openLogIn(folder, { issuer, host: '127.0.0.1', port: own }, [{ branch, url: front }]);
  const stop = async () => {
    await opened.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, port, front, issuer, jwksUrl: opened.jwksUrl, stop };
}

type LogIn = Awaited<ReturnType<typeof startLogIn>>;

/** The ways in: through the screens, and past them. */
function doors(
  branch: TestBranch,
  browser: Browser,
  { front, folder, issuer }: LogIn,
  urls: ReadonlyMap<string, string>,
): Pick<House, 'ask' | 'logIn' | 'enter'> {
  const tokenOf = (role: DemoRole) =>
    localToken(folder, nationalRoles.some((one) => one === role) ? { role } : { role, branch: branch.name });
  const logIn: House['logIn'] = async (page, role, at = '/staff') => {
    await page.goto(`${front}/login?to=${encodeURIComponent(at)}`);
    await page.locator(`button[value="local-${role}"]`).click();
    await page.waitForURL((url) => url.href.startsWith(`${front}/staff`));
  };
  return {
    async ask(service, { as, ...question }) {
      return ask(urls.get(service) ?? '', { ...question, ...(as ? { token: await tokenOf(as) } : {}) });
    },
    logIn,
    async enter(role, { at, language = 'en', ...options } = {}) {
      const context = await browser.newContext(options);
      await context.addCookies([{ name: 'lang', value: language, url: front }]);
      const page = await context.newPage();
      const complaints = noteComplaints(page, new URL(front).host);
      await logIn(page, role, at);
      await page.locator('h1').waitFor();
      // That the log-in is elsewhere is as it should be.
      const ours = complaints.filter((one) => !one.includes(issuer));
      complaints.splice(0, complaints.length, ...ours);
      return { page, complaints, close: () => context.close() };
    },
  };
}
