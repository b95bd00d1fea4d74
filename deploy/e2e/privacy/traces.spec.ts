import { tracesOf } from './traces.ts';

const at = (what: string | Buffer) => [{ where: 'a log', what: Buffer.from(what) }];

it.each([
  ['as it is', 'Dear Quillovitch,'],
  ['in capitals', '"QUILLOVITCH"'],
  ['in bytes among others', Buffer.concat([Buffer.of(10, 11), Buffer.from('Quillovitch'), Buffer.of(0)])],
  ['in hexadecimal', Buffer.from('x Quillovitch y').toString('hex')],
  ['in base64', Buffer.from('Quillovitch').toString('base64')],
  ['in base64 after one byte', Buffer.from('xQuillovitch').toString('base64')],
  ['in base64 after two bytes', Buffer.from('xyQuillovitch and more').toString('base64')],
])('finds a name %s', (_, what) => {
  expect(tracesOf(['Quillovitch'], at(what))).toEqual(['Quillovitch in a log']);
});

it('finds nothing where nothing is', () => {
  expect(tracesOf(['Quillovitch'], at('01890a5d-ac96-774b-bcce-b302099a8057 enrolled'))).toEqual([]);
});
