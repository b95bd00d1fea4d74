import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useFormats, useSay } from '../../i18n/language.js';
import { useSession } from '../../session.js';
import { fullName } from '../../ui/names.js';
import { personStatusWords, sideWords } from '../../words/codes.texts.js';
import { pageAt } from '../link.js';
import { placesOf } from '../places.js';
import styles from './keys.module.css';
import { keys as texts } from './keys.texts.js';
import { usePeopleSearch } from './people.query.js';

type Hit = { key: string; name: string; what: string; to: string };

const startsWord = (text: string, typed: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.startsWith(typed.toLowerCase().trim()));

/** Places and people that begin so. */
function useHits(typed: string, people: boolean): { hits: Hit[]; isTyped: boolean; isFetching: boolean } {
  const say = useSay();
  const formats = useFormats();
  const session = useSession();
  const search = usePeopleSearch(typed, { limit: 8, isAsked: people });
  const places = placesOf(session)
    .filter(({ name }) => typed.trim() === '' || startsWord(say(name), typed))
    .map(({ path, name }) => ({ key: path, name: say(name), what: say(texts.page), to: path }));
  const found = (search.people ?? []).map((one) => ({
    key: one.id,
    name: fullName(one),
    what: `${say(sideWords[one.side])} · ${say(personStatusWords[one.status])} · ${formats.day(one.enrolledOn)}`,
    to: `/people/${one.id}`,
  }));
  return { hits: [...found, ...places], isTyped: search.isTyped, isFetching: search.isFetching };
}

/** Type, go down, Enter. The focus stays in the field; what is chosen is told to readers of screens. */
export function SearchBox({ leave, people }: { leave: () => void; people: boolean }) {
  const say = useSay();
  const id = useId();
  const go = useNavigate();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { hits, isTyped, isFetching } = useHits(typed, people);
  const chosen = Math.min(at, Math.max(hits.length - 1, 0));
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    leave();
    void go(pageAt(hit.to) as Parameters<typeof go>[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + hits.length) % Math.max(hits.length, 1));
    if (event.key === 'Enter') open(hits[chosen]);
    if (step || event.key === 'Enter') event.preventDefault();
  };
  return (
    <>
      <TextInput
        data-autofocus
        // The window's own focus comes a moment later than the next letter may.
        autoFocus
        label={say(texts.who)}
        description={say(texts.hint)}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={hits[chosen] ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
      />
      {isTyped && hits.length === 0 && !isFetching && <Text mt="md">{say(texts.nobody)}</Text>}
      <div id={`${id}-list`} role="listbox" aria-label={say(texts.search)} className={styles.hits}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
          // biome-ignore lint/a11y/useFocusableInteractive: the field names it as its active descendant
          <div
            key={hit.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={styles.hit}
            onClick={() => open(hit)}
          >
            <span className={styles.hitName}>{hit.name}</span>
            <span className={styles.hitWhat}>{hit.what}</span>
          </div>
        ))}
      </div>
    </>
  );
}
