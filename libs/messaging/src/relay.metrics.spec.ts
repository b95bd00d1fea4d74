import { metrics } from '@duo/platform';
import { outboxUnpublished, tellNoRelay, tellRelay, waitingSince } from './relay.metrics.js';

const told = async (name: string) => (await metrics.getSingleMetricAsString(name)).replaceAll(/^#.*\n?/gm, '');

it('leaves it to the process that relays to tell how old the outbox is', async () => {
  waitingSince.set('intake', Date.now() - 5_000);
  waitingSince.set('matching', undefined);
  outboxUnpublished.set({ service: 'intake' }, 3);
  expect(await told('duo_outbox_age_seconds')).toMatch(/\{service="intake"\} 5\S*\n.*\{service="matching"\} 0$/);
  tellNoRelay('intake');
  expect(await told('duo_outbox_age_seconds')).toBe('duo_outbox_age_seconds{service="matching"} 0');
  expect(await told('duo_outbox_unpublished_events')).toBe('');
});

it('tells of no failure before the first', async () => {
  tellRelay('impact');
  expect(await told('duo_relay_batches_total')).toContain('{service="impact",outcome="failed"} 0');
});
