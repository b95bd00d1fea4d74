import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followUp } from '@duo/follow-up';
import { impact } from '@duo/impact';
import { intake } from '@duo/intake';
import { matching } from '@duo/matching';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/*
 * The types of the console's API clients, made from the services' own OpenAPI documents: `npm run api` writes them, a
 * spec compares. No server is needed.
 */

const folder = join(import.meta.dirname, '..', '..', 'services', 'console', 'web', 'api', 'generated');
const services = [intake, matching, followUp, impact];

/** A service describes its routes only; these addresses are never asked. */
const nowhere = {
  BRANCH: 'ghent',
  DATABASE_URL: 'postgres://nowhere/duo',
  EVENT_LOG: 'postgres',
  JOBS: 'postgres',
  AUTH_ISSUER: 'https://nowhere.example',
  AUTH_JWKS_URL: 'https://nowhere.example/jwks',
  LINK_SECRET: 'signs nothing, for nothing is served here',
  PUBLIC_URL: 'https://nowhere.example',
  LOG_LEVEL: 'silent',
};

/** Each file of types by its path, as the services describe themselves now. */
export async function apiTypes(): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const service of services) made.set(join(folder, `${service.name}.ts`), await typesOf(service));
  return made;
}

async function typesOf(service: (typeof services)[number]): Promise<string> {
  const document = await service.describe(nowhere);
  const nodes = await openapiTS(JSON.stringify(document), {
    // A file to download, and what comes bit by bit, is no text to be typed.
    transform: ({ format }) => (format === 'binary' ? ts.factory.createTypeReferenceNode('Blob') : undefined),
  });
  return `/* Made by npm run api from what ${service.name} says of itself; not to be written by hand. */\n${astToString(nodes)}`;
}

/** The files that are not what the services say now. */
export async function outdated(): Promise<string[]> {
  const made = await apiTypes();
  const kept = await Promise.all([...made.keys()].map((path) => readFile(path, 'utf8').catch(() => '')));
  return [...made].filter(([, text], at) => text !== kept[at]).map(([path]) => path);
}

if (import.meta.main) {
  for (const [path, text] of await apiTypes()) await writeFile(path, text);
}
