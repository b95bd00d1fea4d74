import { createHash } from 'node:crypto';
import { csvFile } from '@duo/tables';

type Cells = Record<string, string | number>;

/** What the key of somebody is: a keyed hash that only the office can make. */
export const keyOf = (name: string) => createHash('sha256').update(name).digest('hex');

/** A job seeker as an office delivers one. */
export const control = (name: string, special: Cells = {}): Cells => ({
  ...{ key: keyOf(name), accompanied: 'no', registered: '2015-Q3', registered_with: 'actiris', age: 24 },
  ...{ gender: 'woman', origin: 'maghreb', education: 3, recognised: 'pending', language: 'fr', unemployed_months: 7 },
  ...{ followed_days: 730, days_worked: 120, days_worked_before: 0, first_job_after: 200, situation: 'job' },
  ...special,
});

export const controls = (count: number) => Array.from({ length: count }, (_, at) => control(`control ${at}`));

/** The rows as a file, with the columns of the first. */
export async function csvOf(rows: readonly Cells[]): Promise<string> {
  const columns = Object.keys(rows[0] ?? {});
  const all = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  let text = '';
  for await (const chunk of csvFile(eachOf(all))) text += chunk;
  return text;
}

async function* eachOf<T>(all: readonly T[]) {
  yield* all;
}
