import { type Id, languages, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, Caller, MayCall, type Staff, Time } from '@duo/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { noteReading } from '../enrolments/reading.actions.js';
import { findLetter, letterStatuses, listLetters } from './letter.queries.js';

const id = z.uuid().transform((value) => value as Id<'letter'>);
const listed = z.object({
  id: z.uuid(),
  person: z.uuid(),
  template: z.string(),
  language: z.enum(languages),
  subject: z.string(),
  status: z.enum(letterStatuses),
  askedAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  error: z.string().nullable(),
});
const filter = z.strictObject({
  person: z.uuid().optional(),
  status: z.enum(letterStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The letters of the branch: what was written to whom, and whether it was sent. */
@Controller('letters')
export class LetterController {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
  ) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ letters: z.array(listed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { letters: await listLetters(this.database.manager, query) };
  }

  /** A letter is part of a person's file, and may hold a personal link: who reads it is noted. */
  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(listed.extend({ body: z.string() }))
  async one(@Param('id', { schema: id }) letter: Id<'letter'>, @Caller() { subject, role }: Staff) {
    const found = await findLetter(this.database.manager, letter);
    if (!found) throw refusal('no-such-letter', { id: letter });
    const reading = { person: found.person as Id<'person'>, by: subject, role };
    await this.database.transaction((tx) => noteReading(tx, reading, this.time.now()));
    return found;
  }
}
