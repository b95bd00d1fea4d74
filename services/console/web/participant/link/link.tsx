import type { LinkPurpose } from '@duo/kernel';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '../../api/problem.js';
import { Answered } from '../../ui/states.js';
import { fingerprint, heldLink } from './take.js';
import { LinkTrouble, type Trouble } from './trouble.js';

export type LinkHeaders = { 'x-duo-link': string };

/** The personal link that was opened for this, as the requests of its page carry it. */
export function linkFor(purpose: LinkPurpose): { headers: LinkHeaders; name: string } | undefined {
  const token = heldLink(purpose);
  return token ? { headers: { 'x-duo-link': token }, name: fingerprint(token) } : undefined;
}

/** Which trouble with a link that is; undefined when it is another one. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Problem)) return undefined;
  if (error.code === 'link-has-ended') return 'ended';
  if (error.status === 401 || error.code === 'link-is-for-something-else' || error.code === 'other-branch')
    return 'wrong';
  return error.status === 404 ? 'gone' : undefined;
}

type Props<Data> = {
  purpose: LinkPurpose;
  ask: (headers: LinkHeaders) => Promise<Data>;
  children: (data: Data, headers: LinkHeaders, query: UseQueryResult<Data>) => ReactNode;
};

/** Shows what a personal link is about; a link that does not open says so, with a way on. */
export function WithLink<Data>({ purpose, ask, children }: Props<Data>) {
  const link = linkFor(purpose);
  const query = useQuery({
    queryKey: ['my', purpose, link?.name],
    queryFn: () => ask(link?.headers ?? { 'x-duo-link': '' }),
    enabled: link !== undefined,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  });
  if (!link) return <LinkTrouble trouble="none" />;
  const trouble = troubleOf(query.error);
  if (trouble && query.data === undefined) return <LinkTrouble trouble={trouble} />;
  return <Answered query={query}>{(data) => children(data, link.headers, query)}</Answered>;
}
