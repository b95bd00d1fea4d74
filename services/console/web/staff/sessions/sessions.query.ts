import { useQuery } from '@tanstack/react-query';
import { ask, intake } from '../../api/clients.js';
import type { operations } from '../../api/generated/intake.js';
import { type Month, monthsLater } from './month.js';

export type Session = operations['Session.list']['responses'][200]['content']['application/json']['sessions'][number];

const list = async (from: string, to: string | undefined) =>
  (await ask(intake.GET('/sessions', { params: { query: { from, ...(to ? { to } : {}), limit: 200 } } }))).sessions;

export const useMonth = (month: Month) =>
  useQuery({
    queryKey: ['sessions', 'month', month],
    queryFn: () => list(`${month}-01`, `${monthsLater(month, 1)}-01`),
  });

export const useBookings = (id: string) =>
  useQuery({
    queryKey: ['sessions', 'bookings', id],
    queryFn: async () => (await ask(intake.GET('/sessions/{id}/bookings', { params: { path: { id } } }))).bookings,
  });

/** One session, wherever in time it is. */
export const useSession = (id: string) =>
  useQuery({
    queryKey: ['sessions', 'one', id],
    queryFn: () => ask(intake.GET('/sessions/{id}', { params: { path: { id } } })),
  });
