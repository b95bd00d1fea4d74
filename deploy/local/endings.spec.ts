import { endings } from './endings.ts';

it('ends what was started when the rest of it fails, in reverse and once, and tells why', async () => {
  const { add, endAll, orEndAll } = endings();
  const ended: string[] = [];
  const started = orEndAll(async () => {
    for (const name of ['first', 'second']) add(() => void ended.push(name));
    throw new Error('the third did not start');
  });
  await expect(started).rejects.toThrow('the third did not start');
  expect(ended).toEqual(['second', 'first']);
  await endAll();
  expect(ended).toHaveLength(2);
});
