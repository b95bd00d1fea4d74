import type { Branch, Html } from '@duo/kernel';
import { z } from 'zod';
import { isOurs, languageFor } from './language.js';
import { chosenLanguage } from './session/cookies.js';
import type { View } from './shell.js';

/** What the address of a page may ask. Others put words of their own behind our addresses; those are left alone. */
export const pageQuery = z.object({ lang: z.string().max(20).optional().describe('fr, nl or en') });

export type RequestHeaders = { [name: string]: string | string[] | undefined; cookie?: string | undefined };

/** As much of Fastify's request as a page needs. */
export type Request = { url: string; headers: RequestHeaders; query: unknown };

/** The page as it was asked for: of this branch, in the language of the address, of a choice before, or of the browser. */
export const viewOf = (branch: Branch, { lang }: z.infer<typeof pageQuery>, headers: RequestHeaders): View => ({
  branch,
  language: languageFor(lang, String(headers['accept-language'] ?? ''), chosenLanguage(headers.cookie)),
  isChosen: lang !== undefined && isOurs(lang),
});

/** As much of Fastify's reply as a page needs. */
export type Reply = {
  code(status: number): Reply;
  header(name: string, value: string | string[]): Reply;
  headers(fields: Record<string, string>): Reply;
  send(text: string | Buffer): unknown;
};

const year = 365 * 86_400;

export function sendPage(reply: Reply, { language, isChosen }: View, page: Pick<Html, 'text'>, status = 200) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-cache',
    vary: 'accept-language, cookie',
  };
  // A choice is kept, and scripts of our pages may read and change it: it says nothing of who somebody is.
  if (isChosen) reply.header('set-cookie', `lang=${language}; Path=/; Max-Age=${year}; SameSite=Lax`);
  reply.code(status).headers(headers).send(page.text);
}
