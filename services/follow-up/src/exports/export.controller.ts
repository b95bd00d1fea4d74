import { Readable } from 'node:stream';
import { Database, noteEnd, noteExport } from '@duo/messaging';
import { Caller, MayCall, type National, newId, type Staff, Time } from '@duo/platform';
import { csvFile } from '@duo/tables';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { rowsOf, type Table, tables } from './export.queries.js';

const table = z.enum(tables);

/** What the branch has of its duos, in the form in which an import takes it. There are no names here to be left out. */
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
  async one(@Param('table', { schema: table }) of: Table, @Caller() { subject, role }: Staff | National) {
    const id = newId();
    await this.database.transaction((tx) => noteExport(tx, { id, of, by: subject, role }, this.time.now()));
    const ended = (rows: number, whole: boolean) => this.database.transaction((tx) => noteEnd(tx, { id, rows, whole }));
    return new StreamableFile(Readable.from(csvFile(rowsOf(this.database, of), ended)), {
      type: 'text/csv; charset=utf-8; header=present',
      disposition: `attachment; filename="${of}.csv"`,
    });
  }
}
