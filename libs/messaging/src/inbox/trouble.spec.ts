import { refusal } from '@duo/kernel';
import { HandlerFailed, tell, troubleOf } from './trouble.js';

const database = (code: string, more: object = {}) =>
  Object.assign(new Error(`quotes "Jan"`), { code, severity: 'ERROR', ...more });
const network = (code: string) => Object.assign(new Error(`connect ${code}`), { code });
const wrapped = (cause: unknown) => new Error('could not save', { cause });

describe('troubleOf', () => {
  it.each`
    what                                | inHandler                                  | trouble
    ${'a rule'}                         | ${refusal('no-place-left')}                | ${'refused'}
    ${'a mistake'}                      | ${new TypeError('x is undefined')}         | ${'failed'}
    ${'no error at all'}                | ${'no'}                                    | ${'failed'}
    ${'a broken constraint'}            | ${database('23505', { table: 'places' })}  | ${'failed'}
    ${'a statement that took too long'} | ${database('57014')}                       | ${'failed'}
    ${'a table that is not there'}      | ${database('42P01')}                       | ${'failed'}
    ${'a deadlock'}                     | ${database('40P01')}                       | ${'overtaken'}
    ${'a server that stops'}            | ${database('57P01')}                       | ${'away'}
    ${'a full disk'}                    | ${database('53100')}                       | ${'away'}
    ${'no server'}                      | ${network('ECONNREFUSED')}                 | ${'away'}
    ${'no server, told by another'}     | ${wrapped(wrapped(network('ECONNRESET')))} | ${'away'}
    ${'a connection that ended'}        | ${new Error('Connection terminated')}      | ${'away'}
    ${'a server that does not answer'}  | ${new Error('Query read timeout')}         | ${'away'}
  `('$what in a handler: $trouble', ({ inHandler, trouble }) => {
    expect(troubleOf(new HandlerFailed(inHandler))).toBe(trouble);
  });

  it.each`
    what                                   | outside                                  | trouble
    ${'an event that was stored just now'} | ${database('23505', { table: 'inbox' })} | ${'overtaken'}
    ${'a lock that was waited for'}        | ${database('57014')}                     | ${'away'}
    ${'a table that is not there'}         | ${database('42P01')}                     | ${'away'}
    ${'a value that cannot be stored'}     | ${database('22021')}                     | ${'failed'}
    ${'a constraint at the commit'}        | ${database('23503')}                     | ${'failed'}
    ${'a mistake of ours'}                 | ${new TypeError('x is undefined')}       | ${'failed'}
    ${'a refusal that is no handler’s'}    | ${refusal('odd')}                        | ${'failed'}
  `('$what outside of handlers: $trouble', ({ outside, trouble }) => {
    expect(troubleOf(outside)).toBe(trouble);
  });
});

describe('tell', () => {
  it.each([
    [
      new SyntaxError(`Unexpected token 'J', "Jan Peeters" is not valid JSON`),
      /^SyntaxError: Unexpected token 'J', "…" is not valid JSON/,
    ],
    [new SyntaxError(`Unterminated string in JSON at position 9 (line 1), "Jan \\"P` + '"'), /^SyntaxError: .*"…"/],
    [
      database('23505', { table: 'people', constraint: 'people_name', detail: 'Key (name)=(Jan)' }),
      /^database error 23505 people people_name$/,
    ],
    ['Jan Peeters', /^a string was thrown$/],
    [{ name: 'Jan' }, /^a object was thrown$/],
    [new Error('one line\nJan Peeters'), /^Error: one line/],
  ])('keeps what %s says to itself', (error, told) => {
    expect(tell(new HandlerFailed(error))).toMatch(told);
    expect(tell(error)).not.toContain('Jan');
  });
});
