import { parseArgs } from 'node:util';
import { parseBranch } from '@duo/kernel';
import { addressesOf, giveUp, whyOf } from './addresses.ts';
import { exportTables, exportWorkbook } from './export.tables.ts';
import { dataFolder } from './folder.ts';
import { localToken } from './keys.ts';

/*
 * `npm run export -- --branch ghent --out FOLDER`: everything a branch has, in the form in which an import takes it. It asks
 * the services as any client would; without addresses and a token, those of the branch that runs on this machine.
 */

const { values } = parseArgs({
  options: {
    branch: { type: 'string', default: 'brussels' },
    out: { type: 'string' },
    names: { type: 'boolean', default: false },
    xlsx: { type: 'string' },
    'url-intake': { type: 'string' },
    'url-matching': { type: 'string' },
    'url-follow-up': { type: 'string' },
  },
});
const branch = parseBranch(values.branch);
if (!values.out) giveUp('into which folder? --out FOLDER');

const token = process.env.DUO_TOKEN ?? (await localToken(dataFolder(), { role: 'branch-manager', branch }));
const addresses = await addressesOf(branch, token, {
  intake: values['url-intake'],
  matching: values['url-matching'],
  followUp: values['url-follow-up'],
});
try {
  const written = await exportTables(branch, values.out, { ...addresses, token, names: values.names });
  for (const { path } of written) console.log(path);
  if (values.xlsx) {
    await exportWorkbook(written, values.xlsx);
    console.log(values.xlsx);
  }
} catch (error) {
  giveUp(whyOf(error));
}
