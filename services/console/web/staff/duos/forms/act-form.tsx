import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useSay } from '../../../i18n/language.js';
import { Failed } from '../../../ui/states.js';
import { states } from '../../../words/states.texts.js';
import type { Lacks } from './bodies.js';
import { lackWords, form as t } from './forms.texts.js';

export type Shortfall = Record<string, Lacks>;

/** What a field lacks, in words. */
export function useLack(lacks: Shortfall) {
  const say = useSay();
  return (field: string) => (lacks[field] ? say(lackWords[lacks[field]]) : undefined);
}

/** A form of a duo's file: its fields, what is wrong with them, and what became of sending it. */
export function ActForm(props: {
  children: ReactNode;
  lacks: Shortfall;
  write: { error: unknown; isPending: boolean };
  submit: () => void;
  close: () => void;
  label?: string;
  beside?: ReactNode;
}) {
  const say = useSay();
  const { lacks, write, label } = props;
  const wrong = useRef<HTMLDivElement>(null);
  const many = Object.keys(lacks).length;
  useEffect(() => {
    if (many > 0 || write.error) wrong.current?.focus();
  }, [many, write.error]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    props.submit();
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        {(many > 0 || Boolean(write.error)) && (
          <div ref={wrong} tabIndex={-1} style={{ outline: 'none' }}>
            {many > 0 ? <Wrong lacks={lacks} /> : <Failed error={write.error} />}
          </div>
        )}
        {props.children}
        <Group gap="sm">
          <Button type="submit" loading={write.isPending}>
            {label ?? say(states.save)}
          </Button>
          <Button variant="default" onClick={props.close}>
            {say(states.close)}
          </Button>
          {props.beside}
        </Group>
        <Text size="sm" c="dimmed">
          {say(t.kept)}
        </Text>
      </Stack>
    </form>
  );
}

function Wrong({ lacks }: { lacks: Shortfall }) {
  const say = useSay();
  const words = [...new Set(Object.values(lacks))].map((lack) => say(lackWords[lack]));
  return (
    <Alert color="red" variant="light" role="alert" title={say(states.errorsTitle)}>
      {words.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </Alert>
  );
}
