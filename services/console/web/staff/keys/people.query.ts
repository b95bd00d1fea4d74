import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, intake } from '../../api/clients.js';

/** People by what was typed, a moment after it was; what was found before stays until then. Words go in the body only. */
export function usePeopleSearch(typed: string, { limit = 20, isAsked = true } = {}) {
  const [words] = useDebouncedValue(typed.trim(), 120);
  const enough = words.length >= 2 && isAsked;
  const found = useQuery({
    queryKey: ['people', 'search', words, limit],
    queryFn: () => ask(intake.POST('/people/search', { body: { words, limit } })),
    enabled: enough,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return { ...found, people: enough ? found.data?.people : undefined, isTyped: typed.trim().length >= 2 };
}
