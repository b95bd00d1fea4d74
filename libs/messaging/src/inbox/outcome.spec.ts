import { createLog } from '@duo/platform';
import { read } from './incoming.js';
import { tellParked } from './outcome.js';

it('tells of a parked event which one it is, and the trace that it belongs to', () => {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const log = createLog({ branch: 'ghent', service: 'matching', to: { write } });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const ce_id = '01890a5d-ac96-774b-bcce-b302099a8057';
  const headers = { ce_id, traceparent: `00-${traceId}-b7ad6b7169203331-01` };
  const record = { topic: 'ghent.intake.v1', partition: 2, offset: '7', key: 'a', headers, value: new Uint8Array() };
  tellParked(log, [{ arrival: read(record), reason: 'unreadable' }]);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { traceId, eventId: ce_id, topic: 'ghent.intake.v1', partition: 2, offset: '7', msg: 'parked an event' },
  ]);
});
