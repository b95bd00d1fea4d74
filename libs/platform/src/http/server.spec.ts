import { connect } from 'node:net';
import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { type SmallService, smallService } from '../../test/small-service.js';
import { MayCall } from '../index.js';

@Controller('people')
class People {
  @Get(':id')
  @MayCall('public')
  one(@Param('id', { schema: z.string() }) id: string) {
    return { id };
  }
}

let small: SmallService;
beforeAll(async () => {
  small = await smallService(
    [People],
    {},
    { limits: { headerBytes: 4096, headersMs: 300, requestMs: 500, checkEveryMs: 50 } },
  );
});
afterAll(() => small.close());

/** Speaks HTTP by hand: what is sent, and all that comes back until the other side ends. */
function speak(...parts: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(small.url).port), '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('end', () => resolve(heard));
    socket.on('error', reject);
    for (const part of parts) socket.write(part);
  });
}

it.each([
  [
    'headers that are too large',
    `GET /health/live HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(5000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
  ['headers that never end', 'GET /health/live HTTP/1.1\r\nhost: x\r\nx-slow: ', 408, 'request-timeout'],
  ['silence', '', 408, 'request-timeout'],
  [
    'a body that never comes',
    'POST /openapi.json HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    408,
    'request-timeout',
  ],
  ['what is not HTTP', 'hello there\r\n\r\n', 400, 'bad-request'],
  [
    'an address that is too long',
    `GET /people/${'x'.repeat(300)} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
    414,
    'address-too-long',
  ],
  ['an address that cannot be read', 'GET /%ZZ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400, 'bad-request'],
])('%s', async (_, sent, status, code) => {
  const [head = '', body = ''] = (await speak(sent)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head.toLowerCase()).toContain('content-type: application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status, code, instance: expect.stringMatching(/^urn:uuid:/) });
});
