import type { RunningBranch } from './branch.ts';
import { demoUsers } from './provider/users.ts';

/** Where to look, and who one can be there. */
export function tellAddresses(running: readonly RunningBranch[], folder: string): void {
  console.log(`\ndata in ${folder}`);
  for (const { branch, front, urls } of running) {
    console.log(`\n${branch}`);
    line('public', `${front}/`);
    if (branch !== 'national') line('enrol', `${front}/enrol`);
    line('staff', `${front}/staff`);
    for (const [name, url] of Object.entries(urls)) line(name, `${url}/openapi.json`);
  }
  console.log('\nStaff log in as one of these, without a password:');
  for (const { name, role } of demoUsers) console.log(`  ${name.padEnd(16)}${role}`);
  console.log('');
}

const line = (name: string, address: string) => console.log(`  ${name.padEnd(10)}${address}`);
