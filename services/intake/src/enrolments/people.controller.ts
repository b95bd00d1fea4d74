import { type Id, refusal } from '@duo/kernel';
import { Database } from '@duo/messaging';
import { Answers, MayCall } from '@duo/platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { listed } from './listed.js';
import { findPerson, listPeople } from './people.queries.js';

const id = z.uuid().transform((value) => value as Id<'person'>);

const filter = z.strictObject({
  side: listed.shape.side.optional(),
  status: listed.shape.status.optional(),
  after: id.optional().describe('The last person of the page before'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Who the people are. This is the only place that can tell; it is never asked by name, for an address is kept in logs. */
@Controller('people')
export class PeopleController {
  constructor(private readonly database: Database) {}

  @Get()
  @MayCall('coordinator', 'branch-manager')
  @Answers(z.object({ people: z.array(listed) }))
  async list(@Query({ schema: filter }) query: z.infer<typeof filter>) {
    return { people: await listPeople(this.database.manager, query) };
  }

  @Get(':id')
  @MayCall('coordinator', 'branch-manager')
  @Answers(listed)
  async one(@Param('id', { schema: id }) person: Id<'person'>) {
    const found = await findPerson(this.database.manager, person);
    if (!found) throw refusal('no-such-person', { id: person });
    return found;
  }
}
