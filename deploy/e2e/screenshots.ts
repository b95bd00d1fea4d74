import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, type LinkPurpose, languages, parseBranch, type Side, sides } from '@duo/kernel';
import { signLink } from '@duo/platform';
import type { Browser, Page } from 'playwright-core';
import { localLinkSecret } from '../local/keys.ts';
import { findServers, variableOf } from '../local/servers/found.ts';
import { barriers, launch, sticksOut } from './chromium.ts';
import { Started } from './history/start.ts';

/*
 * `npm run screenshots -- FOLDER` keeps a picture of every page in each language, as wide as a telephone and as a desk, of
 * a branch with the synthetic history of Ghent that runs only for this; `-- FOLDER staff-round` of pages of such a name. What
 * axe finds on them is told, and fails.
 */

const [, , named = '.duo/screenshots', ...only] = process.argv;
const folder = resolve(named);
const branch = 'ghent';
const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const services = { intake: 1, matching: 2, 'follow-up': 3 } as const;

type Shot = { name: string; path: string };

const data = mkdtempSync(join(tmpdir(), 'duo-screenshots-'));
// Run by root, PostgreSQL is another user, who has to find the way to its data.
chmodSync(data, 0o755);
mkdirSync(folder, { recursive: true });
const servers = await findServers(['chromium']);
console.log('starting a branch with its history …');
const started = await Started.in(data, '--branch', branch);
const front = `http://127.0.0.1:${started.port}`;
let browser: Browser | undefined;
try {
  await started.says(/^ready /m);
  browser = await launch(servers.env[variableOf('chromium')]);
  const duo = await accompanied();
  const all = [...atHome(), ...(await ofLinks(duo)), ...(await ofStaff(duo))];
  const shots = all.filter(({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)));
  const faults: string[] = [];
  for (const language of languages)
    for (const [device, viewport] of Object.entries(widths)) {
      const context = await browser.newContext({ viewport, locale: language });
      await context.addCookies([{ name: 'lang', value: language, url: front }]);
      const page = await context.newPage();
      await logIn(page);
      for (const shot of shots) {
        await see(page, shot);
        await page.screenshot({ path: join(folder, `${shot.name}-${language}-${device}.png`), fullPage: true });
        const found = [...(await barriers(page)), ...((await sticksOut(page)) ? ['something sticks out'] : [])];
        faults.push(...found.map((fault) => `${shot.name}, ${language}, ${device}: ${fault}`));
      }
      await context.close();
      console.log(`${language}, ${device}: ${shots.length} pages`);
    }
  console.log(`${shots.length * languages.length * Object.keys(widths).length} pictures are in ${folder}`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser?.close();
  await started.end();
  await servers.stop();
  rmSync(data, { recursive: true, force: true });
}

async function logIn(page: Page) {
  await page.goto(`${front}/login?to=/staff`);
  await page.locator('button[value="local-branch-manager"]').click();
  await page.waitForURL(`${front}/staff`);
}

/** Comes to a page and waits until it has what it asked for. */
async function see(page: Page, { path }: Shot) {
  await page.goto(`${front}${path}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

function atHome(): Shot[] {
  const steps = {
    mentee: 'you contact origin stay languages education work occupation place when digital barriers help consent',
    mentor: 'you contact languages occupation help place when digital consent',
  };
  const forms = Object.entries(steps).flatMap(([side, names]) =>
    ['', ...names.split(' '), 'summary'].map((step) => `/enrol/${side}${step && `/${step}`}`),
  );
  const paths = ['/system', '/enrol', ...forms];
  return [{ name: 'public', path: '/' }, ...paths.map((path) => ({ name: path.slice(1).replaceAll('/', '-'), path }))];
}

async function told<Body>(service: keyof typeof services, path: string, body?: object): Promise<Body> {
  const token = await started.token('coordinator', branch);
  const answer = await fetch(`http://127.0.0.1:${started.port + services[service]}${path}`, {
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });
  if (!answer.ok) throw new Error(`${service} ${path}: ${answer.status} ${await answer.text()}`);
  return (answer.status === 204 ? undefined : await answer.json()) as Body;
}

type Two = { mentee: string; mentor: string };
type Duo = Two & { id: string };

/** Somebody who waits meets somebody else who does; the history has nobody who has just met. */
async function meet(): Promise<Two & { proposal: string }> {
  const { id } = await told<{ id: string }>('matching', '/rounds', {});
  const { version, pairs } = await told<{ version: number; pairs: Two[] }>('matching', `/rounds/${id}`);
  const [pair] = pairs;
  if (!pair) throw new Error('nobody waits in the history');
  const { mentee, mentor } = pair;
  const approval = { mentee, mentor, version };
  const { proposal } = await told<{ proposal: string }>('matching', `/rounds/${id}/approvals`, approval);
  const metAt = new Date(Date.now() - 60_000).toISOString();
  await told('matching', `/proposals/${proposal}/meeting`, { metAt });
  return { mentee, mentor, proposal };
}

/** A duo that has signed and met once. */
async function accompanied(): Promise<Duo> {
  const { mentee, mentor, proposal } = await meet();
  for (const side of sides) await told('matching', `/proposals/${proposal}/answer`, { side, answer: 'yes' });
  const duo = await eventually(async () => {
    const { duos } = await told<{ duos: Duo[] }>('follow-up', `/duos?person=${mentee}`);
    return duos.find((one) => one.mentor === mentor);
  });
  const today = dayOf(new Date());
  const agreement = { signedOn: today, textVersion: '2026-1', language: 'fr', signedBy: [...sides] };
  await told('follow-up', `/duos/${duo.id}/agreement`, agreement);
  await told('follow-up', `/duos/${duo.id}/meetings`, { heldOn: today, minutes: 90, kind: 'met' });
  return duo;
}

/** Asks again and again for what comes by itself. */
async function eventually<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const found = await find();
    if (found !== undefined) return found;
    await sleep(200);
  }
  throw new Error('what was waited for did not come');
}

async function ofStaff({ id, mentee }: Duo): Promise<Shot[]> {
  const { id: round } = await told<{ id: string }>('matching', '/rounds', {});
  const paths = {
    ...{ today: '', people: '/people', sessions: '/sessions', matching: '/matching', duos: '/duos' },
    ...{ measures: '/duos/measures', figures: '/figures', letters: '/letters', system: '/system' },
    ...{ import: '/import', person: `/people/${mentee}`, round: `/matching/${round}`, duo: `/duos/${id}` },
    ...{ correct: `/people/${mentee}?do=correct`, meeting: `/duos/${id}?do=meeting` },
  };
  return Object.entries(paths).map(([name, path]) => ({ name: `staff-${name}`, path: `/staff${path}` }));
}

/** What personal links open: of two who have met, of a duo, and of somebody who is asked how things stand. */
async function ofLinks(duo: Duo): Promise<Shot[]> {
  const { measures } = await told<{ measures: { id: string; mentee: string }[] }>('follow-up', '/measures');
  const [measure] = measures;
  if (!measure) throw new Error('no measure is due in the history');
  const met = await meet();
  const to = async (service: string, purpose: LinkPurpose, side: Side, about: string, person: string) => {
    const endsAt = new Date(Date.now() + 3_600_000);
    const grant = { branch: parseBranch(branch), service, purpose, side, about, person, endsAt };
    const token = await signLink(localLinkSecret(data), grant, new Date());
    return { name: `my-${purpose}-${side}`, path: `/my/${purpose}#${token}` };
  };
  return Promise.all([
    to('matching', 'answer-proposal', 'mentee', met.proposal, met.mentee),
    to('follow-up', 'log-meetings', 'mentor', duo.id, duo.mentor),
    to('follow-up', 'close-duo', 'mentee', duo.id, duo.mentee),
    to('follow-up', 'close-duo', 'mentor', duo.id, duo.mentor),
    to('follow-up', 'answer-measure', 'mentee', measure.id, measure.mentee),
  ]);
}
