import { Alert, Button, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { isLoggedOut, loginHere } from '../api/log-in.js';
import { Problem } from '../api/problem.js';
import { useLanguage, useSay } from '../i18n/language.js';
import { problemWords } from '../words/problem-words.js';
import { states } from '../words/states.texts.js';

/** True once so many milliseconds have passed. */
function usePassed(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}

/** Nothing for 300 ms, then the shape of what comes, after 5 s a word. */
export function Waiting({ lines = 4, again }: { lines?: number; again?: () => void }) {
  const say = useSay();
  const [shown, slow] = [usePassed(300), usePassed(5000)];
  if (!shown) return null;
  return (
    <Stack gap="sm" aria-busy="true" role="status" aria-label={say(states.waiting)}>
      {Array.from({ length: lines }, (_, at) => `line ${at}`).map((line) => (
        <Skeleton key={line} height={44} radius="md" />
      ))}
      {slow && <Text>{say(states.slow)}</Text>}
      {slow && again && (
        <Button variant="default" onClick={again} style={{ alignSelf: 'flex-start' }}>
          {say(states.tryAgain)}
        </Button>
      )}
    </Stack>
  );
}

/** The words of whatever was thrown. */
export function useProblemWords() {
  const { language } = useLanguage();
  return (error: unknown) =>
    problemWords(language, error instanceof Problem ? error : new Problem(500, 'unexpected', {}));
}

/** The way on for who is no longer logged in: in a window of its own, so that what was typed stays in this one. */
export function LogInAgain({ error }: { error: unknown }) {
  const say = useSay();
  if (!isLoggedOut(error)) return null;
  return (
    <Button mt="sm" component="a" href={loginHere()} target="_blank" rel="noopener">
      {say(states.logInAgain)}
    </Button>
  );
}

/** What went wrong, in words, where the eye is; with a way on. */
export function Failed({ error, again }: { error: unknown; again?: (() => void) | undefined }) {
  const say = useSay();
  const words = useProblemWords();
  return (
    <Alert color="red" variant="light" role="alert">
      <Text>{words(error)}</Text>
      <LogInAgain error={error} />
      {again && (
        <Button mt="sm" variant="default" onClick={again}>
          {say(states.tryAgain)}
        </Button>
      )}
    </Alert>
  );
}

/** Nothing is here, and that is told: what would be here, and how it comes here. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Paper p="lg" withBorder bg="var(--duo-surface)">
      <Title order={2} size="h3">
        {title}
      </Title>
      {children && (
        <Stack gap="sm" mt="xs" align="flex-start">
          {children}
        </Stack>
      )}
    </Paper>
  );
}

type Asked<Data> = Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch' | 'isPending'>;

/** What a query answered, or where it stands. What came before stays while it is asked again. */
export function Answered<Data>({
  query,
  lines,
  children,
}: {
  query: Asked<Data>;
  lines?: number;
  children: (data: Data) => ReactNode;
}) {
  const again = () => void query.refetch();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed error={query.error} again={again} />;
  return <Waiting {...(lines ? { lines } : {})} again={again} />;
}
