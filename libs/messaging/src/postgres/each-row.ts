import type { DataSource } from 'typeorm';

const batch = 500;

/**
 * Reads the rows of a query with a cursor: all of one moment, a batch in memory at a time, on a connection of its own. It
 * goes back when the last row was read, or when whoever reads stops before.
 */
export async function* eachRow<Row>(source: DataSource, sql: string): AsyncGenerator<Row> {
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction('REPEATABLE READ');
    await runner.query(`declare each_row no scroll cursor for ${sql}`);
    for (let read = batch; read === batch; ) {
      const rows: Row[] = await runner.query(`fetch ${batch} from each_row`);
      read = rows.length;
      yield* rows;
    }
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    await runner.release();
  }
}
