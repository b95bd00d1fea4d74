import { Readable } from 'node:stream';
import { Database } from '@duo/messaging';
import { Caller, HttpProblem, MayCall, type National, newId, type Staff, Time } from '@duo/platform';
import { byteOrderMark, csvLine } from '@duo/tables';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { noteEnd, noteExport } from './export.actions.js';
import { rowsOf, type Table, tables } from './export.queries.js';

const table = z.enum(tables);
const asked = z.strictObject({
  names: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('With names, contacts and days of birth; for a branch manager only'),
});

/** What the branch has, in the form in which an import takes it. */
@Controller('exports')
export class ExportController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  /** One table as CSV, as long as it is and as fast as it is taken. Who takes it is noted first. */
  @Get(':table')
  @MayCall('branch-manager', 'analyst', 'dpo')
  @Header('cache-control', 'no-store')
  async one(
    @Param('table', { schema: table }) of: Table,
    @Query({ schema: asked }) query: z.infer<typeof asked>,
    @Caller() { subject, role }: Staff | National,
  ) {
    const names = query.names === 'yes';
    if (names && role !== 'branch-manager') throw new HttpProblem(403, 'role-may-not-call');
    const id = newId();
    await this.database.transaction((tx) => noteExport(tx, { id, of, names, by: subject, role }, this.time.now()));
    const type = 'text/csv; charset=utf-8; header=present';
    return new StreamableFile(Readable.from(this.lines(id, of, names)), {
      type,
      disposition: `attachment; filename="${of}.csv"`,
    });
  }

  private async *lines(id: string, of: Table, names: boolean): AsyncGenerator<Buffer> {
    let rows = -1;
    let whole = false;
    try {
      let piece = byteOrderMark;
      for await (const cells of rowsOf(this.database, of, names)) {
        rows += 1;
        piece += csvLine(cells);
        if (piece.length < 1 << 14) continue;
        yield Buffer.from(piece);
        piece = '';
      }
      yield Buffer.from(piece);
      whole = true;
    } finally {
      await this.database.transaction((tx) => noteEnd(tx, { id, rows: Math.max(rows, 0), whole }));
    }
  }
}
