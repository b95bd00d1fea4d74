import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSay } from '../i18n/language.js';
import { states } from '../words/states.texts.js';
import { useProblemWords } from './states.js';

/** What stands on the page, the oldest first. */
const standing: string[] = [];
const most = 2;

/** Shows one more; the oldest goes where there would be too many to see the page. */
function show(told: Parameters<typeof notifications.show>[0]): string {
  const id = notifications.show({
    ...told,
    onClose: () => {
      const at = standing.indexOf(id);
      if (at >= 0) standing.splice(at, 1);
    },
  });
  standing.push(id);
  const [oldest] = standing;
  if (oldest && standing.length > most) {
    standing.shift();
    notifications.hide(oldest);
  }
  return id;
}

/**
 * Says what happened, in words; with `undo` where it can be taken back. Errors of a form belong beside the form; this
 * says those of a single button.
 */
export function useNotify() {
  const say = useSay();
  const words = useProblemWords();
  const closeButtonProps = { 'aria-label': say(states.close) };
  return {
    done: (message: string, undo?: () => void) => {
      const id = show({
        color: 'pine',
        autoClose: undo ? 10_000 : 5000,
        withBorder: true,
        closeButtonProps,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text>{message}</Text>
            {undo && (
              <Button
                variant="default"
                onClick={() => {
                  notifications.hide(id);
                  undo();
                }}
              >
                {say(states.undo)}
              </Button>
            )}
          </Group>
        ),
      });
    },
    failed: (error: unknown) =>
      show({ color: 'red', autoClose: false, withBorder: true, closeButtonProps, message: words(error) }),
  };
}
