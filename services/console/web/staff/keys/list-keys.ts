import { useEffect, useRef } from 'react';

/** Whether a key is typed into something, so that it is no command. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** While something lies over the page, its lists do not listen. */
const isCovered = () => document.querySelector('[role="dialog"], [role="menu"]') !== null;

/**
 * `j` and `k` go down and up in a list, from one `data-row` to the next: to the row where it is a link itself, else to
 * the last link or button in it, which is the one thing to do about it; Enter is what it always is there.
 */
export function useListKeys<Element extends HTMLElement>() {
  const list = useRef<Element>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isCovered()) return;
      const step = { j: 1, k: -1 }[event.key];
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      if (!step || rows.length === 0) return;
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      const next =
        rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1)];
      const target = next?.matches('a, button')
        ? next
        : [...(next?.querySelectorAll<HTMLElement>('a, button') ?? [])].at(-1);
      target?.focus();
      target?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return list;
}
