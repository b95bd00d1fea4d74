/** The roles of tokens; those of the national office are of no branch. */
export const branchRoles = ['coordinator', 'branch-manager', 'ops'] as const;
export const nationalRoles = ['analyst', 'evaluator', 'dpo'] as const;
export type DemoRole = (typeof branchRoles)[number] | (typeof nationalRoles)[number];

/** Somebody one can be for a demonstration; there is nothing to know but the name. */
export type DemoUser = { id: string; name: string; role: DemoRole };

const user = (role: DemoRole, name: string): DemoUser => ({ id: `local-${role}`, name, role });

/** One for each role. */
export const demoUsers: readonly DemoUser[] = [
  user('coordinator', 'Amina B.'),
  user('branch-manager', 'Pieter V.'),
  user('ops', 'Sam O.'),
  user('analyst', 'Claire D.'),
  user('evaluator', 'Prof. Janssens'),
  user('dpo', 'Fatou N.'),
];

const prefix = 'console-';
export const clientOf = (branch: string) => `${prefix}${branch}`;
const branchOf = (client: string) => client.slice(prefix.length);

const isNational = ({ role }: DemoUser) => (nationalRoles as readonly string[]).includes(role);

/** Who can log in to a console: in a branch everybody, in the national view those of the national office. */
export const usersOf = (client: string): DemoUser[] =>
  demoUsers.filter((one) => branchOf(client) !== 'national' || isNational(one));

/** What the access token says of a user, in the branch of the console that asked for it. */
export function claimsOf(id: string | undefined, client: string): { role: string; branch?: string } | undefined {
  const found = usersOf(client).find((one) => one.id === id);
  if (!found) return undefined;
  return isNational(found) ? { role: found.role } : { role: found.role, branch: branchOf(client) };
}
