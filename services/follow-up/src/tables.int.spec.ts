import { openBranch } from '@duo/testing';
import { followUp } from './main.js';
import { tables } from './tables.js';

it('keeps every table as it is declared', async () => {
  const branch = await openBranch();
  try {
    const database = await branch.database(followUp);
    for (const table of tables) expect(await database.manager.find<object>(table)).toEqual([]);
  } finally {
    await branch.close();
  }
});
