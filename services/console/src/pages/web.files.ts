import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
};
const compressible = /^(text\/|application\/|image\/svg)/;

export type Coding = 'br' | 'gzip';
export type WebFile = {
  type: string;
  content(coding: Coding | undefined): Promise<Buffer>;
  codings: readonly Coding[];
};

/** What the web build left: two pages, and files whose names change with what is in them. */
export type WebFiles = {
  readonly staff: string | undefined;
  readonly participant: string | undefined;
  asset(name: string): WebFile | undefined;
};

/** Reads the web build once. Pages are undefined where there is none; see `pages.controller.ts` for what is said then. */
export function readWeb(folder: URL): WebFiles {
  const page = (name: string) => {
    const path = new URL(name, folder);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const assets = new URL('assets/', folder);
  const names = existsSync(assets) ? readdirSync(assets, { withFileTypes: true }).filter((one) => one.isFile()) : [];
  const files = new Map(
    names.filter(({ name }) => !/\.(br|gz)$/.test(name)).map(({ name }) => [name, fileOf(new URL(name, assets))]),
  );
  return { staff: page('staff.html'), participant: page('participant.html'), asset: (name) => files.get(name) };
}

/** A file in memory, and compressed: as the build left it, or when a browser first asks. */
function fileOf(path: URL): WebFile {
  const type = types[path.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const kept = new Map<Coding | undefined, Promise<Buffer>>();
  const make = async (coding: Coding | undefined) => {
    const built = coding && new URL(`${path.href}.${coding === 'br' ? 'br' : 'gz'}`);
    if (built && existsSync(built)) return readFileSync(built);
    return coding ? compress[coding](readFileSync(path)) : readFileSync(path);
  };
  return {
    type,
    codings: compressible.test(type) ? ['br', 'gzip'] : [],
    content(coding) {
      const content = kept.get(coding) ?? make(coding);
      kept.set(coding, content);
      return content;
    },
  };
}

const compress = {
  br: (content: Buffer) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};
