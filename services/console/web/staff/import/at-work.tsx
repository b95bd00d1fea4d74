import { Alert, Progress, Text } from '@mantine/core';
import { useFormats, useSay } from '../../i18n/language.js';
import type { Import } from './import.query.js';
import { check as texts } from './import.texts.js';
import { useProgress } from './progress.js';
import { Section } from './section.js';

/** How far the dry run or the writing is, as it goes. */
export function AtWork({ found }: { found: Import }) {
  const say = useSay();
  const { number } = useFormats();
  const { told, isLost } = useProgress(found.id);
  const { done, total } = told ?? found;
  const title = say(found.state === 'writing' ? texts.writing : texts.checking);
  const words = say(texts.progress, { done: number(done), total: number(total) });
  return (
    <Section id="work" title={title} what={say(texts.mayLeave)}>
      <Progress.Root size="xl">
        <Progress.Section value={total > 0 ? (100 * done) / total : 0} aria-label={title} />
      </Progress.Root>
      <Text>{words}</Text>
      {isLost && (
        <Alert color="yellow" role="status">
          {say(texts.lost)}
        </Alert>
      )}
    </Section>
  );
}
