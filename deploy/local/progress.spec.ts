import { progressBar } from './progress.ts';

function watch(isTTY: boolean) {
  const said: string[] = [];
  const bar = progressBar({ isTTY, write: (text) => said.push(text) });
  return { said, ...bar };
}

it('is a bar in one line on a terminal, drawn when it moves and taken away', () => {
  const { said, show, clear } = watch(true);
  for (const done of [0, 0, 1, 500, 1_000]) show('ghent writing', done, 1_000);
  clear();
  clear();
  expect(said).toEqual([
    '\r\u001b[K[........................] ghent writing   0 %',
    '\r\u001b[K[############............] ghent writing  50 %',
    '\r\u001b[K[########################] ghent writing 100 %',
    '\r\u001b[K',
  ]);
});

it('is a line every 10 % elsewhere', () => {
  const { said, show, clear } = watch(false);
  for (let done = 0; done <= 250; done += 1) show('ghent writing', done, 1_000);
  show('ghent checking', 5, 0);
  clear();
  expect(said).toEqual([
    ...['ghent writing 0 %\n', 'ghent writing 10 %\n', 'ghent writing 20 %\n'],
    'ghent checking 0 %\n',
  ]);
});
