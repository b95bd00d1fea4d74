import { Readable } from 'node:stream';
import { refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall } from '@duo/platform';
import { csvFile } from '@duo/tables';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { fault, kind, word } from './answers.js';
import { errorsColumn, type Kind } from './columns.js';
import { badRows, findProgress, listFaults, listWords } from './import.queries.js';

const importId = z.uuid();
const page = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).describe('The last fault of the page before'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  level: fault.shape.level.optional().describe('Only errors, or only notices'),
});

/** What the check of an import has found. */
@Controller('imports')
export class ImportFaultsController {
  constructor(private readonly database: Database) {}

  @Get(':id/faults')
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ faults: z.array(fault), next: z.int().nullable() }))
  async faults(
    @Param('id', { schema: importId }) id: string,
    @Query({ schema: page }) { after, limit, level }: z.infer<typeof page>,
  ) {
    await this.found(id);
    const faults = await listFaults(this.database.manager, { id, after, limit, level });
    return { faults, next: faults.length === limit ? (faults.at(-1)?.id ?? null) : null };
  }

  /** The rows that could not be imported, as a file to correct and send again. */
  @Get(':id/bad-rows/:table')
  @MayCall('coordinator', 'branch-manager')
  @Header('cache-control', 'no-store')
  async badRows(@Param('id', { schema: importId }) id: string, @Param('table', { schema: kind }) table: Kind) {
    await this.found(id);
    const rows = badRows(this.database, { id, kind: table, errors: errorsColumn });
    return new StreamableFile(Readable.from(csvFile(rows)), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="${table}-to-correct.csv"`,
    });
  }

  /** Words in columns of codes that are none of them, so that the mapping can say what they mean. */
  @Get(':id/words')
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ words: z.array(word) }))
  async words(@Param('id', { schema: importId }) id: string) {
    const { mapping } = await this.found(id);
    return { words: await listWords(this.database.manager, id, mapping) };
  }

  private async found(id: string) {
    const found = await findProgress(this.database.manager, id);
    if (!found) throw refusal('no-such-import', { id });
    return found;
  }
}
