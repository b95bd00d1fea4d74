import { Button, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask, matching } from '../../api/clients.js';
import { useSay } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { Failed } from '../../ui/states.js';
import { matching as texts } from './matching.texts.js';
import { Pool } from './pool/pool.js';
import { Proposals } from './proposals/proposals.js';
import { RoundsHeld } from './rounds-held.js';

/** Matching between the meetings: the proposals on their way, who waits, and the rounds that were held. */
export function MatchingPage() {
  const say = useSay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const begun = useMutation({
    mutationFn: () => ask(matching.POST('/rounds', {})),
    onSuccess: async ({ id }) => {
      void client.invalidateQueries({ queryKey: ['rounds'] });
      await navigate({ to: '/matching/$round', params: { round: id } });
    },
  });
  return (
    <Page
      title={say(texts.title)}
      lead={say(texts.lead)}
      actions={
        <Stack gap={4} maw={360}>
          <Button
            size="md"
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            loading={begun.isPending}
            onClick={() => begun.mutate()}
          >
            {say(texts.begin)}
          </Button>
          <Text size="sm" c="dimmed">
            {say(texts.beginHint)}
          </Text>
        </Stack>
      }
    >
      {begun.error && <Failed error={begun.error} />}
      <Proposals />
      <RoundsHeld />
      <Pool />
    </Page>
  );
}
