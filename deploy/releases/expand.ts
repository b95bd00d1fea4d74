/**
 * What in a migration the release before could not live with while both run side by side ("expand, then contract":
 * Sadalage and Fowler, Evolutionary Database Design). What only adds passes: tables, columns that a writer may leave out,
 * indexes that refuse no row. Everything else is named, unless a comment before it says `-- contract: unused since 1.0.0`,
 * of a release that is out: then the release before does without it already.
 */
export function expandFaults(sql: string, released: readonly string[]): string[] {
  const statements = statementsOf(sql);
  const made = new Set(statements.flatMap(({ code }) => createdIn(code) ?? []));
  const held = new Set(statements.flatMap(({ code }) => lockedBy(code)).filter((table) => !made.has(table)));
  const both = `holds ${[...held].join(' and ')}: one table a file, or it and a writer of both may wait for each other`;
  const faults = statements.flatMap(({ code, comment }) => {
    const why = whyNot(code, made);
    const since = /-- contract: unused since (\S+)/.exec(comment)?.[1];
    if (!why || (since && released.includes(since))) return [];
    const said = since ? `, and ${since}, since when it is said to be unused, is no release` : '';
    return [`"${code.slice(0, 80)}" ${why}${said}`];
  });
  return held.size > 1 ? [both, ...faults] : faults;
}

type Statement = { code: string; comment: string };

/** Comments, text and bodies of functions say nothing of what a statement is; semicolons in them end none. */
const asides = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|;/g;

function statementsOf(sql: string): Statement[] {
  const found: Statement[] = [];
  let [code, comment, last] = ['', '', 0];
  const end = () => {
    const tidy = code.replaceAll(/\s+/g, ' ').trim().toLowerCase();
    if (tidy) found.push({ code: tidy, comment });
    [code, comment] = ['', ''];
  };
  for (const { 0: aside, index } of sql.matchAll(asides)) {
    code += sql.slice(last, index);
    last = index + aside.length;
    if (aside === ';') end();
    else if (aside.startsWith('--')) comment += `${aside}\n`;
    else if (!aside.startsWith('/*')) code += "''";
  }
  code += sql.slice(last);
  end();
  return found;
}

const name = '(?:only )?(?:if (?:not )?exists )?(?:\\w+\\.)?"?(\\w+)"?';
const createdIn = (code: string) => new RegExp(`^create table ${name}`).exec(code)?.[1];
const adds =
  /^(create (table|index|sequence|type|domain|view|function|trigger|statistics)|comment on|insert into|update|select) /;

const pointed = new RegExp(`\\breferences ${name}(?: \\([^)]*\\))?( on delete (?:cascade|set (?:null|default)))?`, 'g');

/** The tables that others cannot write to until the file is done. */
function lockedBy(code: string): string[] {
  if (createdIn(code)) return [...code.matchAll(pointed)].map(([, table = '']) => table);
  const found = new RegExp(`^(?:alter table|create (?:unique )?index .*?\\bon) ${name}`).exec(code)?.[1];
  return found ? [found] : [];
}

/** Why a statement does more than add; undefined when it does not, or touches only what the same file makes. */
function whyNot(code: string, made: ReadonlySet<string>): string | undefined {
  const [, table, actions] = new RegExp(`^alter table ${name} (.*)$`).exec(code) ?? [];
  const [, unique] = new RegExp(`^create unique index .*?\\bon ${name}`).exec(code) ?? [];
  if (unique) return made.has(unique) ? undefined : `may refuse what the release before writes to ${unique}`;
  if (!table && !adds.test(code)) return 'is not known to be a step that only adds';
  const held = [...code.matchAll(pointed)].find(([, at = '', then]) => !made.has(at) && !then)?.[1];
  if (held) return `keeps the release before from deleting rows of ${held}: say what becomes of these on delete`;
  if (!table || made.has(table)) return undefined;
  return apart(actions ?? '')
    .map(whyNotAction)
    .find((why) => why !== undefined);
}

/** The actions of an `alter table`; a comma in brackets parts none. */
function apart(actions: string): string[] {
  let depth = 0;
  const marked = [...actions].map((sign) => {
    depth += Number(sign === '(') - Number(sign === ')');
    return sign === ',' && depth === 0 ? '\n' : sign;
  });
  return marked
    .join('')
    .split('\n')
    .map((action) => action.trim());
}

const harmless = /^(alter (column )?"?\w+"? set (default|statistics|storage) |validate constraint |set \()/;
const rule = /^add (constraint|check|unique|primary key|foreign key|exclude)\b/;
const column = /^add (column )?(if not exists )?"?(\w+)"? /;

function whyNotAction(action: string): string | undefined {
  if (harmless.test(action)) return undefined;
  if (rule.test(action)) return 'may refuse what the release before writes';
  const added = column.exec(action)?.[3];
  if (!added) return `changes or takes away what the release before may use: ${action.slice(0, 60)}`;
  if (/\b(unique|primary key)\b/.test(action)) return `refuses the second row that leaves ${added} out`;
  if (/\bnot null\b/.test(action) && !/\b(default|generated)\b/.test(action))
    return `refuses every row of the release before, which does not know ${added}: give it a default`;
  return undefined;
}
