import { cellsOf, inPieces, readAll } from '../../test/kit.js';
import { readTables } from '../read.js';
import type { TextFacts } from '../table.js';

it('reads the good rows and says what is wrong with the others', async () => {
  const text = 'A, b ,,\r\n1,"x ""y""\r\nz",,\r\n\r\n3,4\n5\n6;7;8\n9,"un\n10,11\n';
  expect(await readAll(text, { name: 'C:\\export\\ghent-people.2021.csv' })).toEqual([
    { table: 'ghent-people.2021', line: 2, cells: { a: '1', b: 'x "y"\r\nz' } },
    { table: 'ghent-people.2021', line: 5, cells: { a: '3', b: '4' } },
    { table: 'ghent-people.2021', line: 6, fault: 'too-few-cells' },
    { table: 'ghent-people.2021', line: 7, fault: 'too-few-cells' },
    { table: 'ghent-people.2021', line: 8, column: 'b', fault: 'unclosed-quote' },
    { table: 'ghent-people.2021', line: 9, cells: { a: '10', b: '11' } },
  ]);
});

it.each(['89504e470d0a1a0a', 'ffd8ffe000104a46', '255044462d312e34', '7b5c727466315c61'])(
  'takes no picture or document (%s) for a table',
  async (head) => {
    const bytes = Buffer.concat([Buffer.from(head, 'hex'), Buffer.from('\na,b\n1,2\n')]);
    await expect(readAll(bytes)).rejects.toMatchObject({ code: 'not-a-table' });
  },
);

describe('encodings', () => {
  const text = 'naam,plaats\nZoë,Liège €\n';
  const swapped = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  const windows = Buffer.from(text.replace('€', '\x80'), 'latin1');

  it.each<[string, Buffer, TextFacts['encoding']]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16LE', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE', swapped, 'utf-16be'],
    ['Windows-1252', windows, 'windows-1252'],
    ['Windows-1252 found late', Buffer.concat([windows, Buffer.from('a,b\n'.repeat(50_000)), windows]), 'windows-1252'],
  ])('reads %s, and tells that it did', async (_, bytes, encoding) => {
    const facts: TextFacts[] = [];
    const rows = await readAll(bytes, { told: (one) => facts.push(one) });
    expect(rows[0]).toEqual({ table: 'people', line: 2, cells: { naam: 'Zoë', plaats: 'Liège €' } });
    expect(facts).toEqual([{ encoding, separator: ',' }]);
  });

  it('reads a character that two pieces share', async () => {
    const rows = [];
    for await (const row of readTables(inPieces(text, 1), { name: 'people.csv' })) rows.push(row);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ cells: { naam: 'Zoë' } });
  });
});

describe('separators and lines', () => {
  it.each([
    ['commas', 'a,b\n1,2', [['1', '2']]],
    ['semicolons, with commas in cells', 'a;b\n1;2,5', [['1', '2,5']]],
    ['tabs', 'a\tb\n1\t2', [['1', '2']]],
    ['separators in quotes do not count', '"a;;;;",b\n1,2', [['1', '2']]],
    ['what Excel writes on top', 'sep=;\r\na;b\r\n1;2\r\n', [['1', '2']]],
    ['one column', 'a\n1\n2', [['1'], ['2']]],
    [
      'CR alone',
      'a,b\r1,2\r3,4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'all line ends in one file',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['empty lines before, between and behind', '\n\n ,\na,b\n\n,\n1,2\n\n\n', [['1', '2']]],
    [
      'empty columns at the end',
      'a,b,,,\n1,2,,,\n3,4\n5,6,,,,,,',
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['an empty column between, empty in all rows', 'a,,b\n1,,2', [['1', '2']]],
    ['blanks around cells and quotes', ' a , b\n 1 ,"2 " \n', [['1', '2']]],
    ['a quote within a cell', 'a,b\n5" pipe,the "best"\n', [['5" pipe', 'the "best"']]],
    ['lines and quotes within quotes', 'a,b\n"1\n""\n",2\n', [['1\n"', '2']]],
    ['a header and nothing else', 'a,b\n', []],
    ['names that objects have of their own', '__proto__,constructor\n1,2\n', [['1', '2']]],
  ])('%s', async (_, text, cells) => expect(await cellsOf(text)).toEqual(cells));

  it('counts lines as an editor does, also within cells and between kinds of line ends', async () => {
    const rows = await readAll('a,b\r\n"1\r\n\n\r",2\r\n\r\n3,4\r5,6');
    expect(rows.map(({ line }) => line)).toEqual([2, 7, 8]);
  });
});

describe('rows that are left out', () => {
  it.each([
    ['another separator', 'a,b\n1;2\n3,4', ['too-few-cells', ['3', '4']]],
    ['a row that is cut off', 'a,b,c\n1,2,3\n4,5', [['1', '2', '3'], 'too-few-cells']],
    ['more cells than names', 'a,b\n1,2,3\n3,4', ['too-many-cells', ['3', '4']]],
    ['a cell under no name', 'a,,b\n1,x,2\n3,,4', ['cell-without-header', ['3', '4']]],
    ['text behind a quote', 'a,b\n"1"x,2\n3,4', ['text-after-quote', ['3', '4']]],
    ['quotes nobody closes', 'a,b\n"1,2\n3,4\n5,"6\n7,8', ['text-after-quote', ['7', '8']]],
    ['a NUL', 'a,b\n1\0,2\n3,4', ['unreadable-character', ['3', '4']]],
    ['an escape', 'a,b\n\x1b[31m,2\n3,4', ['unreadable-character', ['3', '4']]],
    ['what an earlier program could not read', 'a,b\nZo\uFFFD,2\n3,4', ['unreadable-character', ['3', '4']]],
  ])('%s', async (_, text, cells) => expect(await cellsOf(text)).toEqual(cells));

  it('names the column of a cell that is too long, and keeps none of its megabyte', async () => {
    const megabyte = 'x'.repeat(1 << 20);
    const rows = await readAll(`a,b\n1,${megabyte}\n2,"${megabyte}\n${megabyte}"\n3,${'y'.repeat(10_240)}\n`);
    expect(rows).toMatchObject([
      { line: 2, column: 'b', fault: 'cell-too-long' },
      { line: 3, column: 'b', fault: 'cell-too-long' },
      { line: 5, cells: { a: '3' } },
    ]);
  });

  it('goes on behind a row of a million cells', async () => {
    expect(await cellsOf(`a,b\n1${',x'.repeat(1e6)}\n1${','.repeat(1e6)}\n3,4`)).toEqual([
      'too-many-cells',
      ['1', ''],
      ['3', '4'],
    ]);
  });

  it('goes on behind a quote that nobody closes, also after a cell of several lines', async () => {
    const text = `a,b,c\n1,2,3\n"4\n${'x\n'.repeat(4000)}y","5\nz","6\n7,8,9\n10,11,12\n`;
    expect(await readAll(text)).toMatchObject([
      { line: 2 },
      { line: 3, column: 'c', fault: 'unclosed-quote' },
      { line: 4006, cells: { a: '7', c: '9' } },
      { line: 4007 },
    ]);
  });
});

describe('files that are no table', () => {
  it.each([
    ['nothing', '', 'empty-file', {}],
    ['blanks', '\r\n , ,\r\n', 'empty-file', {}],
    ['a byte order mark', '\uFEFF', 'empty-file', {}],
    ['a name twice', 'a,B, b \n1,2,3', 'duplicated-header', { line: 1, column: 'b' }],
    ['a name nobody can read', 'a,\0\n1,2', 'unreadable-header', { line: 1 }],
    ['a name without end', `a,${'b'.repeat(20_000)}\n1,2`, 'unreadable-header', { line: 1 }],
    ['a quote without end in the header', 'a,"b\n1,2', 'unreadable-header', { line: 1 }],
    ['1,001 columns', `${Array.from({ length: 1001 }, (_, at) => `c${at}`).join()}\n`, 'too-many-columns', { line: 1 }],
    ['2,000 columns', `${Array.from({ length: 2000 }, (_, at) => `c${at}`).join()}\n`, 'too-many-columns', { line: 1 }],
  ])('%s', async (_, bytes, code, place) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ name: 'TableFault', code, file: 'people.csv', ...place });
  });

  it('a file over the limit, before all of it was taken', async () => {
    let taken = 0;
    const endless = async function* () {
      for (;;) {
        taken += 1000;
        yield Buffer.alloc(1000, 'x');
      }
    };
    const rows = readTables(endless(), { name: 'people.csv', limits: { fileBytes: 10_000 } });
    await expect(rows.next()).rejects.toMatchObject({ code: 'file-too-large' });
    expect(taken).toBe(11_000);
  });
});
