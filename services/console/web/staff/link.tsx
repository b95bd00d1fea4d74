import { Anchor, Button, type ButtonProps } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The address of a page that may belong to another room. */
export const pageAt = (to: string, search: Record<string, string> = {}) => ({ to, search }) as LinkProps;

type To = { to: string; search?: Record<string, string>; children: ReactNode };

/** What is done by going to a page, looking like what is done by a button. */
export function ButtonLink({ to, search, children, ...look }: To & Pick<ButtonProps, 'variant'>) {
  return (
    <Button {...look} renderRoot={(props) => <Link {...props} {...pageAt(to, search)} />}>
      {children}
    </Button>
  );
}

export function TextLink({ to, search, children }: To) {
  return <Anchor renderRoot={(props) => <Link {...props} {...pageAt(to, search)} />}>{children}</Anchor>;
}
