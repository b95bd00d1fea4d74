import { parseArgs } from 'node:util';
import { dataFolder } from './folder.ts';
import { localToken } from './keys.ts';

const roles = ['coordinator', 'branch-manager', 'analyst', 'evaluator', 'dpo', 'ops'];
const national = ['analyst', 'evaluator', 'dpo'];

const { values, positionals } = parseArgs({
  options: { branch: { type: 'string', default: 'brussels' } },
  allowPositionals: true,
});
const [role = ''] = positionals;
if (!roles.includes(role)) {
  console.error(`whose token? one of: ${roles.join(', ')}`);
  process.exit(2);
}
console.log(await localToken(dataFolder(), national.includes(role) ? { role } : { role, branch: values.branch }));
