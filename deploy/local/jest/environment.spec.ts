import NativeEnvironment from './environment.ts';

const made = () => new NativeEnvironment({ projectConfig: { fakeTimers: {} } } as never);

it('puts back what a file has changed of the process and the global object', async () => {
  process.env.DUO_KEPT = 'before';
  const [symbol, listener, { exit }] = [Symbol.for('duo.left-behind'), () => undefined, process];
  const environment = made();
  process.env.DUO_KEPT = 'after';
  process.env.DUO_ADDED = 'after';
  process.on('SIGUSR2', listener);
  process.exit = (() => undefined) as never;
  Object.assign(globalThis, { [symbol]: 1 });
  await environment.teardown();
  expect([process.env.DUO_KEPT, process.env.DUO_ADDED, process.exit]).toEqual(['before', undefined, exit]);
  expect(process.listeners('SIGUSR2')).not.toContain(listener);
  expect(Reflect.has(globalThis, symbol)).toBe(false);
});

it('leaves the listeners that were there', async () => {
  const listener = () => undefined;
  process.on('SIGUSR2', listener);
  await made().teardown();
  expect(process.listeners('SIGUSR2')).toContain(listener);
});
