import { Button, type ButtonProps } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNotify } from '../../ui/notify.js';
import { type Mapping, useBegin } from './import.query.js';

type Props = { mapping?: Mapping; children: ReactNode } & Pick<ButtonProps, 'variant' | 'leftSection'>;

/** Begins an import and goes to it; one that follows another takes its words along. */
export function Begin({ mapping, children, ...look }: Props) {
  const notify = useNotify();
  const navigate = useNavigate();
  const begin = useBegin();
  const start = () =>
    begin.mutate(mapping, {
      onSuccess: ({ id }) => void navigate({ to: '/import/$id', params: { id } }),
      onError: notify.failed,
    });
  return (
    <Button {...look} loading={begin.isPending} onClick={start}>
      {children}
    </Button>
  );
}
