import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { smallService } from '../../test/small-service.js';
import { type Http, MayCall, routesOf } from '../index.js';

@Controller('quiet')
class Quiet {
  @Get(':id')
  says(@Param('id', { schema: z.uuid() }) id: string) {
    return id;
  }
}

@Controller()
class Unchecked {
  @Post('things/:id')
  @MayCall('ops')
  add(@Param('id') _id: string, @Query('limit') _limit: string, @Body() body: object) {
    return body;
  }
}

@Controller('loose')
class Loose {
  @Post()
  @MayCall('ops')
  add(@Body({ schema: z.strictObject({ list: z.array(z.object({ a: z.string() })) }) }) body: object) {
    return body;
  }
}

@Controller(['a', 'b'])
class Fine {
  @Get(['', 'x/:id'])
  @MayCall('coordinator', 'ops')
  get() {
    return {};
  }

  @Post()
  @MayCall('public')
  add(@Body({ schema: z.union([z.strictObject({ a: z.string() }), z.record(z.string(), z.number())]) }) body: object) {
    return body;
  }
}

it.each([
  ['does not say who may call it', Quiet, 'GET /quiet/:id (Quiet.says) does not say who may call it: add @MayCall'],
  ['takes a body unchecked', Unchecked, 'POST /things/:id (Unchecked.add) takes its body unchecked: add { schema }'],
  ['takes a query unchecked', Unchecked, 'POST /things/:id (Unchecked.add) takes its query unchecked: add { schema }'],
  ['takes a path unchecked', Unchecked, 'POST /things/:id (Unchecked.add) takes its path unchecked: add { schema }'],
  [
    'drops unknown fields without a word',
    Loose,
    'POST /loose (Loose.add) lets unknown fields in at body.list.items: use z.strictObject',
  ],
])('does not start with a route that %s, and names it', async (_, controller, message) => {
  await expect(smallService([controller])).rejects.toThrow(message);
});

it('enumerates every route with who may call it', async () => {
  const small = await smallService([Fine]);
  const found = routesOf(small.http.app).map(
    ({ method, path, roles, public: open }) => `${method} ${path} ${roles} ${open}`,
  );
  expect(found.sort()).toEqual([
    'GET /a coordinator,ops false',
    'GET /a/x/:id coordinator,ops false',
    'GET /b coordinator,ops false',
    'GET /b/x/:id coordinator,ops false',
    'GET /health/live public true',
    'GET /health/ready public true',
    'GET /metrics public true',
    'GET /openapi.json public true',
    'POST /a public true',
    'POST /b public true',
  ]);
  await small.close();
});

it('does not start with a way in that is in no controller', async () => {
  const prepare = ({ app }: Http) =>
    app
      .getHttpAdapter()
      .getInstance()
      .get('/hidden', () => ({}));
  await expect(smallService([Fine], {}, { prepare })).rejects.toThrow('GET /hidden is served by no controller');
});
