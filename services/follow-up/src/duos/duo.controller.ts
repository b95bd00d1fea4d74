import { dayOf, type Id, languages, refusal, sides } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, Caller, MayCall, PLATFORM, type PlatformOptions, type Staff, Time } from '@duo/platform';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { type FollowUpConfig, settingsOf } from '../config.js';
import { noteReading, signAgreement } from './duo.actions.js';
import type { DuoId } from './duo.js';
import { findFile, listDuos } from './duos.queries.js';
import { file, lights, listed } from './listed.js';

const id = z.uuid().transform((value) => value as DuoId);

const filter = z.strictObject({
  status: listed.shape.status.optional(),
  light: z.enum(lights).optional(),
  person: z
    .uuid()
    .transform((value) => value as Id<'person'>)
    .optional()
    .describe('Duos of this mentee or mentor'),
  checkInDue: z.stringbool().optional(),
  after: id.optional().describe('The last duo of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const agreement = z.strictObject({
  signedOn: z.iso.date(),
  textVersion: z.string().trim().min(1).max(40).describe('Version of the agreement and the code of conduct'),
  language: z.enum(languages),
  signedBy: z.array(z.enum(sides)).max(2).describe('Both must sign'),
});

@Controller('duos')
export class DuoController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ duos: z.array(listed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { duos: await listDuos(this.database.manager, this.watch(), query) };
  }

  /** The file of a duo, with private notes. That it was read is noted; the mentor sees that the log was. */
  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(file)
  async one(@Param('id', { schema: id }) duo: DuoId, @Caller() { subject: by, role }: Staff) {
    const found = await findFile(this.database.manager, this.watch(), duo);
    if (!found) throw refusal('no-such-duo', { id: duo });
    await this.database.transaction((tx) => noteReading(tx, { duo, by, role }, this.time.now()));
    return found;
  }

  @Post(':id/agreement')
  @MayCall('coordinator', 'branch-manager')
  @HttpCode(204)
  sign(@Param('id', { schema: id }) duo: DuoId, @Body({ schema: agreement }) body: z.infer<typeof agreement>) {
    const { settings } = this.watch();
    return this.database.transaction((tx) => signAgreement(tx, { duo, ...body }, settings, this.time.now()));
  }

  private watch() {
    return { today: dayOf(this.time.now()), settings: settingsOf(this.platform.config) };
  }
}
