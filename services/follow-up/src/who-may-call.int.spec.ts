import { readFileSync } from 'node:fs';
import { matrixFaults, platformRows } from '@duo/platform/testing';
import { matrixOf, messagingRows, openBranch } from '@duo/testing';
import { followUp } from './main.js';

it('lets in whom the README names, and nobody else', async () => {
  const rows = matrixOf(readFileSync(new URL('../README.md', import.meta.url), 'utf8'));
  const branch = await openBranch();
  try {
    const { url, routes } = await branch.start(followUp);
    const of = {
      url,
      routes,
      service: 'follow-up',
      branch: branch.name,
      issuer: branch.issuer,
      linkSecret: branch.env.LINK_SECRET,
    };
    const all = [...rows, ...platformRows, ...messagingRows({ listens: true })];
    expect(await matrixFaults({ ...of, rows: all })).toEqual([]);
  } finally {
    await branch.close();
  }
});
