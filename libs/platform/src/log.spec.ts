import { Writable } from 'node:stream';
import { createLog, logContext } from './log.js';
import { nestLog } from './nest-log.js';
import { redacted } from './redact.js';
import { withSpan } from './telemetry.js';

function recording(level = 'debug') {
  const lines: string[] = [];
  const to = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return {
    log: createLog({ branch: 'ghent', service: 'matching', level, to }),
    text: () => lines.join(''),
    last: () => JSON.parse(lines.at(-1) ?? '{}'),
  };
}

const planted = 'Amina Planted';

it('tells branch and service, and what the work in hand is about', async () => {
  const { log, last } = recording();
  const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await logContext.run({ eventId: 'e1' }, () =>
    withSpan('handle', { parent }, () => logContext.run({ jobId: 'j1' }, async () => log.info({ n: 1 }, 'done'))),
  );
  expect(last()).toMatchObject({
    level: 'info',
    branch: 'ghent',
    service: 'matching',
    eventId: 'e1',
    jobId: 'j1',
    traceId: '0af7651916cd43dd8448eb211c80319c',
    n: 1,
    msg: 'done',
  });
  log.info('after');
  expect(last()).not.toHaveProperty('eventId');
});

it.each(redacted.map((key) => [key]))('leaves out %s at any depth, in lists, and however it is written', (key) => {
  const { log, text } = recording();
  const shouted = key.toUpperCase().split('').join('_');
  log.info(
    { [key]: planted, person: { [key]: { inner: planted } }, list: [{ deep: { er: [{ [shouted]: planted }] } }] },
    'saved',
  );
  log.child({ [`${key}`]: planted }).info('from a child');
  expect(text()).not.toContain(planted);
  expect(text()).toContain('[redacted]');
});

it.each([['first-name'], ['birth_date'], ['Set-Cookie'], ['freeText']])('leaves out %s', (key) => {
  const { log, text } = recording();
  log.warn({ [key]: planted }, 'saved');
  expect(text()).not.toContain(planted);
});

it('tells what an error is and where it happened, not what it carries', () => {
  const { log, text, last } = recording();
  const cause = Object.assign(new Error(`duplicate key value (${planted})`), {
    severity: 'ERROR',
    code: '23505',
    constraint: 'mentees_email_key',
    detail: planted,
    where: planted,
  });
  const err = Object.assign(new Error('not saved', { cause }), {
    parameters: [planted],
    query: `insert ${planted}`,
    driverError: cause,
  });
  log.error({ err }, 'failed');
  expect(text()).not.toContain(planted);
  expect(last().err).toMatchObject({
    type: 'Error',
    message: 'not saved',
    cause: { code: '23505', constraint: 'mentees_email_key', message: 'database error 23505' },
  });
  expect(last().err.stack).toContain('log.spec');
  log.error({ deeper: { failure: err } }, 'failed');
  expect(text()).not.toContain(planted);
});

it('does not quote what could not be read', () => {
  const { log, text } = recording();
  try {
    JSON.parse(`{"a": ${planted}`);
  } catch (err) {
    log.warn({ err }, 'not JSON');
  }
  expect(text()).toContain('could not be read');
  expect(text()).not.toContain('Amina');
});

it('survives what cannot be told', () => {
  const { log, last } = recording();
  const round: Record<string, unknown> = { id: 1n };
  round.self = round;
  log.info({ round, when: new Date(0), bytes: new Uint8Array(9), nothing: null }, 'odd');
  expect(last()).toMatchObject({ when: '1970-01-01T00:00:00.000Z', bytes: '[left out]', nothing: null, msg: 'odd' });
});

it("takes Nest's own messages, its wiring only for debugging", () => {
  const { log, text, last } = recording('info');
  const nest = nestLog(log);
  nest.log('Mapped {/x, GET} route', 'RouterExplorer');
  expect(text()).toBe('');
  nest.warn('careful', 'Injector');
  expect(last()).toMatchObject({ level: 'warn', origin: 'Injector', msg: 'careful' });
});
