import { Anchor } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { PersonName } from '../../ui/names.js';

/** Somebody's name, which opens their file. */
export function PersonLink({ id }: { id: string }) {
  const to = { to: '/people/$id', params: { id } } as unknown as LinkProps;
  return (
    <Anchor
      fw={650}
      lh="44px"
      renderRoot={(props) => (
        <Link {...props} {...to}>
          <PersonName id={id} full />
        </Link>
      )}
    />
  );
}
