import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayOf, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, Caller, FileBody, HttpProblem, MayCall, type Staff, Time } from '@duo/platform';
import { readTables, TableFault } from '@duo/tables';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  type MessageEvent,
  Param,
  Post,
  Put,
  Query,
  Sse,
} from '@nestjs/common';
import { from, type Observable } from 'rxjs';
import { z } from 'zod';
import { kept, listed, progress, state, table } from './answers.js';
import { columnsOf, kinds, type Mapping, mapping } from './columns.js';
import { askForCheck, askForWriting, beginImport, changeMapping, discardImport } from './import.actions.js';
import { countFaults, findProgress, listImports, listSheets, listUnread } from './import.queries.js';
import { Importer } from './importer.loop.js';
import { keepFile, removeFile } from './staging.actions.js';

const importId = z.uuid();
const fileName = z
  .string()
  .regex(/^[\p{L}\p{N} ._()-]{1,120}$/u, 'must be the name of a file: letters, digits, spaces and . _ ( ) -');
const begun = z.strictObject({ mapping: mapping.prefault({}) });
const few = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) });
const asked = z.object({ state });

const tellMs = 250;

/** The branch's existing records: files are sent, checked, and written when somebody asks for it. */
@Controller('imports')
export class ImportController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly importer: Importer,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ imports: z.array(listed) }))
  async list(@Query({ schema: few }) { limit }: z.infer<typeof few>) {
    return { imports: await listImports(this.database.manager, limit) };
  }

  /** The tables that an import can hold, with their columns. */
  @Get('tables')
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ tables: z.array(table) }))
  tables() {
    return { tables: kinds.map((one) => ({ table: one, columns: [...columnsOf[one]] })) };
  }

  @Post()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ id: z.uuid() }), 201)
  begin(@Body({ schema: begun }) body: z.infer<typeof begun>, @Caller() { subject }: Staff) {
    const now = this.time.now();
    return this.database.transaction((tx) => beginImport(tx, { mapping: body.mapping, by: subject }, now, dayOf(now)));
  }

  /** Takes a file as it is, CSV or Excel, in the body. A file of the same name takes the place of the one before. */
  @Put(':id/files/:name')
  @MayCall('coordinator', 'branch-manager')
  @Answers(kept)
  async file(
    @Param('id', { schema: importId }) id: string,
    @Param('name', { schema: fileName }) file: string,
    @FileBody() body: Readable,
  ) {
    try {
      const rows = () => readTables(body, { name: file });
      return await this.database.transaction((tx) => keepFile(tx, { id, file, rows: rows() }));
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      const { code, table: sheet, line, column } = error;
      const field = [sheet, line, column].filter((part) => part !== undefined).join(' ') || 'body';
      const details = { file, ...(column === undefined ? {} : { column }) };
      throw new HttpProblem(400, code, {
        details,
        errors: [{ field, rule: code, message: 'This file cannot be read' }],
      });
    }
  }

  @Delete(':id/files/:name')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  removeFile(@Param('id', { schema: importId }) id: string, @Param('name', { schema: fileName }) file: string) {
    return this.database.transaction((tx) => removeFile(tx, { id, file }));
  }

  @Put(':id/mapping')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  mapping(@Param('id', { schema: importId }) id: string, @Body({ schema: mapping }) body: Mapping) {
    return this.database.transaction((tx) => changeMapping(tx, { id, mapping: body }));
  }

  /** Reads every row and finds what is wrong; nothing is written. */
  @Post(':id/check')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(202)
  @Answers(asked, 202)
  async check(@Param('id', { schema: importId }) id: string) {
    const answer = await this.database.transaction((tx) => askForCheck(tx, { id }));
    this.importer.wake();
    return answer;
  }

  /** Writes the records that are good and new. */
  @Post(':id/write')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(202)
  @Answers(asked, 202)
  async write(@Param('id', { schema: importId }) id: string) {
    const answer = await this.database.transaction((tx) => askForWriting(tx, { id }));
    this.importer.wake();
    return answer;
  }

  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(progress)
  async one(@Param('id', { schema: importId }) id: string) {
    const { counts: tables, ...rest } = await this.found(id);
    const sum = (part: 'good' | 'bad') => tables.reduce((all, one) => all + one[part], 0);
    const unknownColumns = await listUnread(this.database.manager, id);
    const faults = await countFaults(this.database.manager, id);
    const files = await listSheets(this.database.manager, id, rest.mapping);
    return { ...rest, ...faults, records: sum('good'), badRows: sum('bad'), tables, unknownColumns, files };
  }

  /** Tells how far it is, as server-sent events, until nothing is at work any more. */
  @Sse(':id/progress')
  @MayCall('coordinator', 'branch-manager')
  async progress(@Param('id', { schema: importId }) id: string): Promise<Observable<MessageEvent>> {
    await this.found(id);
    return from(this.told(id));
  }

  @Delete(':id')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  discard(@Param('id', { schema: importId }) id: string) {
    return this.database.transaction((tx) => discardImport(tx, { id }));
  }

  private async *told(id: string): AsyncGenerator<MessageEvent> {
    for (let last = ''; ; await sleep(tellMs)) {
      const found = await findProgress(this.database.manager, id);
      if (!found) return;
      const { state: now, done, total } = found;
      const data = { state: now, done, total };
      if (JSON.stringify(data) !== last) yield { data };
      last = JSON.stringify(data);
      if (now !== 'checking' && now !== 'writing') return;
    }
  }

  private async found(id: string) {
    const found = await findProgress(this.database.manager, id);
    if (!found) throw refusal('no-such-import', { id });
    return found;
  }
}
