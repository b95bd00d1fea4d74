import { type Day, situations } from '@duo/kernel';
import { reachedWith } from '../evaluation/bond/days-worked.js';
import { identifierIn } from './identifiers.js';

export type Fault = { readonly field: string | null; readonly rule: string; readonly detail?: string };

type Read<T> = { value: T } | { rule: string; detail: string };
type Column<T> = { needed: boolean; read: (cell: string) => Read<T> };

const code = <const C extends readonly string[]>(codes: C, needed = true): Column<C[number]> => ({
  needed,
  read: (cell) => {
    const value = codes.find((one) => one === cell);
    return value === undefined ? { rule: 'must-be-one-of', detail: codes.join(' ') } : { value };
  },
});

const whole = (least: number, most: number, needed = true): Column<number> => ({
  needed,
  read: (cell) => {
    const value = /^\d{1,4}$/.test(cell) ? Number(cell) : Number.NaN;
    const detail = `${least} to ${most}`;
    return value >= least && value <= most ? { value } : { rule: 'must-be-a-whole-number', detail };
  },
});

const matching = (pattern: RegExp, rule: string, detail: string): Column<string> => ({
  needed: true,
  read: (cell) => (pattern.test(cell) ? { value: cell } : { rule, detail }),
});

const yesOrNo = ['yes', 'no'] as const;
const none = 'none';
const days = whole(0, 3660);

/** Every column that is taken. Which levels they have is our choice, as coarse as a comparison allows. */
export const columns = {
  key: matching(/^([0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, 'must-be-a-pseudonym', 'uuid or HMAC'),
  accompanied: code(yesOrNo),
  registered: matching(/^(19|20)\d\d-Q[1-4]$/, 'must-be-a-quarter', 'such as 2015-Q3'),
  registered_with: code(['actiris', 'forem', 'vdab', 'adg']),
  age: whole(15, 67),
  gender: code(['woman', 'man', 'other']),
  origin: code(
    ['belgian', 'eu', 'other-european', 'maghreb', 'other-african', 'near-east', 'other-asian', 'american', 'other'],
    false,
  ),
  education: whole(0, 8, false),
  recognised: code(['no', 'pending', 'recognised'], false),
  language: code(['fr', 'nl', 'de', 'en', 'other'], false),
  unemployed_months: whole(0, 240, false),
  followed_days: days,
  days_worked: whole(0, 366),
  days_worked_before: whole(0, 366, false),
  first_job_after: {
    needed: false,
    read: (cell: string): Read<number | typeof none> => (cell === none ? { value: none } : days.read(cell)),
  },
  situation: code(situations, false),
  synthetic: code(yesOrNo, false),
};
type Columns = typeof columns;
type Name = keyof Columns;
type ValueOf<N extends Name> = Columns[N] extends Column<infer T> ? T : never;

export const columnNames = Object.keys(columns) as Name[];
export const neededColumns = columnNames.filter((name) => columns[name].needed);

/** A job seeker whom nobody of the programme accompanied: a pseudonym and coded facts. null: not told. */
export type ComparisonPerson = {
  key: string;
  /** Quarter of the registration, from which everything below is counted. */
  registered: string;
  registeredWith: ValueOf<'registered_with'>;
  /** Whole years at registration. */
  age: number;
  gender: ValueOf<'gender'>;
  /** By the rule of the statistics office. */
  origin: ValueOf<'origin'> | null;
  /** ISCED 2011, wherever it was obtained, and whether Belgium recognises it. */
  education: number | null;
  recognised: ValueOf<'recognised'> | null;
  /** The one spoken with the office. */
  language: ValueOf<'language'> | null;
  unemployedMonths: number | null;
  /** How many days since registration it is known who worked. */
  followedDays: number;
  /** Of these, in the first twelve months. */
  daysWorked: number;
  /** In the twelve months before, which no programme can have changed. */
  daysWorkedBefore: number | null;
  /** Days until the first one; none: had none in the days followed. */
  firstJobAfter: number | typeof none | null;
  /** Twelve months after registration. */
  situation: ValueOf<'situation'> | null;
};

/** A row that was read; whoever has faults is nobody. No fault repeats what stands in a cell. */
export type ReadPerson = {
  key: string | null;
  person: ComparisonPerson | undefined;
  synthetic: boolean;
  faults: Fault[];
};

type Known = { [N in Name]: ValueOf<N> | null };
type Needed = 'key' | 'registered' | 'registered_with' | 'age' | 'gender' | 'followed_days' | 'days_worked';
type Whole = Known & { [N in Needed]: ValueOf<N> };

export function readPerson(cells: Readonly<Record<string, string>>, today: Day): ReadPerson {
  const faults: Fault[] = [];
  const known = Object.fromEntries(columnNames.map((name) => [name, told(name, cells[name] ?? '', faults)])) as Known;
  const { key, accompanied, registered, followed_days: followed, days_worked: worked, first_job_after: first } = known;
  const fault = (field: Name, rule: string) => faults.push({ field, rule });
  if (accompanied === 'yes') fault('accompanied', 'is-or-was-a-mentee');
  if ((registered ?? '') > quarterOf(today)) fault('registered', 'is-in-the-future');
  if (followed !== null && (worked ?? 0) > followed) fault('days_worked', 'is-more-than-followed-days');
  if (followed !== null && typeof first === 'number' && first > followed)
    fault('first_job_after', 'is-more-than-followed-days');
  if (first === none && (worked ?? 0) > 0) fault('first_job_after', 'contradicts-days-worked');
  const person = faults.length === 0 ? personOf(known as Whole) : undefined;
  return { key, person, synthetic: known.synthetic === 'yes', faults };
}

/** The metric of the bond. Of a registration only the quarter is known, so twelve months are taken for 366 days. */
export const workedNinetyDays = ({ daysWorked, followedDays }: ComparisonPerson): boolean | undefined =>
  reachedWith(daysWorked, Math.max(0, 366 - followedDays));

function told(name: Name, cell: string, faults: Fault[]): string | number | null {
  const column: Column<string | number> = columns[name];
  if (cell === '') {
    if (column.needed) faults.push({ field: name, rule: 'must-be-given' });
    return null;
  }
  const read = column.read(cell);
  if ('value' in read) return read.value;
  const identifier = identifierIn(cell);
  faults.push({ field: name, ...(identifier === undefined ? read : { rule: identifier }) });
  return null;
}

const personOf = (known: Whole): ComparisonPerson => ({
  key: known.key,
  registered: known.registered,
  registeredWith: known.registered_with,
  age: known.age,
  gender: known.gender,
  origin: known.origin,
  education: known.education,
  recognised: known.recognised,
  language: known.language,
  unemployedMonths: known.unemployed_months,
  followedDays: known.followed_days,
  daysWorked: known.days_worked,
  daysWorkedBefore: known.days_worked_before,
  firstJobAfter: known.first_job_after,
  situation: known.situation,
});

const quarterOf = (day: Day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
