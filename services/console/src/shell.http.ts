import type { Branch } from '@duo/kernel';
import { z } from 'zod';
import type { Html } from './html.js';
import { languageFor } from './language.js';
import type { View } from './shell.js';

/** What the address of a page may ask. Others put words of their own behind our addresses; those are left alone. */
export const pageQuery = z.object({ lang: z.string().max(20).optional().describe('fr, nl or en') });

/** The page as it was asked for: of this branch, in the language of the address or of the browser. */
export const viewOf = (branch: Branch, { lang }: z.infer<typeof pageQuery>, accepted: string | undefined): View => ({
  branch,
  language: languageFor(lang, accepted),
});

/** As much of Fastify's reply as a page needs. */
export type Reply = {
  code(status: number): Reply;
  headers(fields: Record<string, string>): Reply;
  send(text: string): unknown;
};

export function sendPage(reply: Reply, { language }: View, page: Html, status = 200) {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-cache',
    vary: 'accept-language',
  };
  reply.code(status).headers(headers).send(page.text);
}
