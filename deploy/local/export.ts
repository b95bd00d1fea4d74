import { parseArgs } from 'node:util';
import { branchNames, parseBranch } from '@duo/kernel';
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
    'url-follow-up': { type: 'string' },
  },
});
const branch = parseBranch(values.branch);
if (!values.out) giveUp('into which folder? --out FOLDER');

const token = process.env.DUO_TOKEN ?? (await localToken(dataFolder(), { role: 'branch-manager', branch }));
const { intake, followUp } = await addresses();
try {
  const written = await exportTables(branch, values.out, { intake, followUp, token, names: values.names });
  for (const { path } of written) console.log(path);
  if (values.xlsx) {
    await exportWorkbook(written, values.xlsx);
    console.log(values.xlsx);
  }
} catch (error) {
  const { message, cause } = error as Error;
  giveUp([message, ...(cause instanceof Error ? [cause.message] : [])].join(': '));
}

/** As told, or of this machine: a branch that runs alone has the first ports, one of all of them its own. */
async function addresses(): Promise<{ intake: string; followUp: string }> {
  const told = { intake: values['url-intake'], followUp: values['url-follow-up'] };
  if (told.intake && told.followUp) return { intake: told.intake, followUp: told.followUp };
  const first = Number(process.env.PORT ?? 4200);
  const ports = [first, first + (Object.keys(branchNames).indexOf(branch) + 1) * 10];
  for (const port of ports) {
    const [intake, followUp] = [`http://127.0.0.1:${port + 1}`, `http://127.0.0.1:${port + 3}`];
    if (await isOurs(intake)) return { intake: told.intake ?? intake, followUp: told.followUp ?? followUp };
  }
  return giveUp(
    `${branch} does not run on this machine: npm start -- --branch ${branch}, or tell --url-intake and --url-follow-up`,
  );
}

/** Whether the branch's own intake is there, and not that of another branch. */
async function isOurs(url: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  return fetch(`${url}/people?limit=1`, { headers }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
