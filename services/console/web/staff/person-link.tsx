import { Anchor } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { PersonName } from '../ui/names.js';

/** Somebody's name, which opens their file; in full, unless it is to be short. */
export function PersonLink({ id, short = false }: { id: string; short?: boolean }) {
  const to = { to: '/people/$id', params: { id } } as unknown as LinkProps;
  return (
    <Anchor
      fw={650}
      fz="inherit"
      lh="44px"
      renderRoot={(props) => (
        <Link {...props} {...to}>
          <PersonName id={id} full={!short} />
        </Link>
      )}
    />
  );
}
