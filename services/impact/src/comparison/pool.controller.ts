import type { Readable } from 'node:stream';
import { dayOf, refusal } from '@duo/kernel';
import { Database, type Tx } from '@duo/messaging';
import { Answers, Caller, FileBody, HttpProblem, MayCall, type National, OnlyAsks, Time } from '@duo/platform';
import { readTables, TableFault } from '@duo/tables';
import { Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import { emptyPool, replacePool, versionOf } from './pool.actions.js';
import { hashOf, mostBytes, mostTold, type ReadPool, readPool } from './pool.js';
import { countLeftOut, listEditions, menteesIn } from './pool.queries.js';

const version = z.int().min(0).describe('Of the edition in force; 0 before the first');
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'must be the hash that a check has told')
  .describe('Over the people, in whatever order they come');
const seen = z.strictObject({ version: z.coerce.number().pipe(version) });
const checked = seen.extend({ hash });

const edition = z.object({
  version: z.int(),
  hash,
  people: z.int(),
  synthetic: z.boolean().describe('Some of the people are made up'),
  importedAt: z.date(),
});
const state = z.object({
  editions: z.array(edition).describe('The one in force first; of former ones no people are kept'),
  leftOut: z.int().describe('People of the pool who have become mentees since, and are not compared with'),
});
const report = z.object({
  rows: z.int(),
  people: z.int().describe('Rows without faults'),
  faultsFound: z.int(),
  faults: z
    .array(z.object({ line: z.int(), field: z.string().nullable(), rule: z.string(), detail: z.string().optional() }))
    .describe(`The first ${mostTold}; no value that was sent is repeated`),
  hash: hash.nullable().describe('To be named when this is written; null as long as something is wrong'),
  version,
});

/** The people whom the programme is compared with. */
@Controller('comparison-pool')
export class PoolController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Get()
  @MayCall('analyst', 'evaluator', 'dpo')
  @Answers(state)
  async state() {
    const manager = this.database.manager;
    const [editions, leftOut] = await Promise.all([listEditions(manager, 20), countLeftOut(manager)]);
    return { editions, leftOut };
  }

  /** Reads a file, CSV or Excel, and says what is wrong with it. Nothing is kept. */
  @Post('check')
  @OnlyAsks()
  @MayCall('analyst')
  @HttpCode(200)
  @Answers(report)
  async check(@FileBody() body: Readable) {
    const pool = await this.read(body);
    const faults = await faultsOf(this.database, pool);
    return {
      ...{ rows: pool.rows, people: pool.people.length },
      ...{ faultsFound: faults.length, faults: faults.slice(0, mostTold) },
      ...{ hash: faults.length === 0 ? hashOf(pool) : null, version: await versionOf(this.database) },
    };
  }

  /** Takes the people of a file that was checked instead of all who were there; all of them, or none. */
  @Put()
  @MayCall('analyst')
  @Answers(z.object({ version: z.int(), hash, people: z.int() }))
  async replace(
    @Query({ schema: checked }) of: z.infer<typeof checked>,
    @FileBody() body: Readable,
    @Caller() { subject }: National,
  ) {
    const pool = await this.read(body);
    return this.database.transaction(async (tx) => {
      refuseFaults(await faultsOf(tx, pool));
      if (hashOf(pool) !== of.hash) throw refusal('is-not-what-was-checked');
      return replacePool(tx, pool, { version: of.version, by: subject }, this.time.now());
    });
  }

  /** Deletes everybody of the pool. That there was one is kept. */
  @Delete()
  @MayCall('analyst', 'dpo')
  @HttpCode(204)
  empty(@Query({ schema: seen }) of: z.infer<typeof seen>, @Caller() { subject }: National) {
    return this.database.transaction(async (tx) => {
      await emptyPool(tx, { version: of.version, by: subject }, this.time.now());
    });
  }

  private async read(body: Readable): Promise<ReadPool> {
    const today = dayOf(this.time.now());
    try {
      return await readPool(readTables(body, { name: 'comparison-pool', limits: { fileBytes: mostBytes } }), today);
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      const field = error.line === undefined ? 'body' : `line ${error.line}`;
      const message = 'This file cannot be read';
      throw new HttpProblem(400, error.code, { errors: [{ field, rule: error.code, message }] });
    }
  }
}

/** In the order of the file; what the file alone does not tell is asked of the database. */
const faultsOf = async ({ manager }: Pick<Tx, 'manager'>, pool: ReadPool) =>
  [...pool.faults, ...(await menteesIn(manager, pool))].sort((one, other) => one.line - other.line);

function refuseFaults(faults: Awaited<ReturnType<typeof faultsOf>>) {
  if (faults.length === 0) return;
  const errors = faults.slice(0, mostTold).map(({ line, field, rule, detail }) => ({
    field: field === null ? `line ${line}` : `line ${line} ${field}`,
    ...{ rule, message: detail ?? 'This row breaks a rule' },
  }));
  throw new HttpProblem(400, 'comparison-pool-has-faults', { details: { faults: faults.length }, errors });
}
