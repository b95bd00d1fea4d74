import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { each, readAll, sheetOf, workbookFiles, written, zipOf } from '../test/kit.js';
import { fileFaults, rowFaults, TableFault } from './fault.js';
import { byteOrderMark, csvLine } from './text/line.js';

/** Texts that people and programs write, with what is dangerous in them. Cells are read trimmed. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', ';', ',', '"', '0', '_', 'x', 'A', ' '),
    }),
    fc.constantFrom("=cmd|' /C calc'!A0", '-5', '+32470123456', '_x0041_', '&amp;', ']]>', 'Zoë'),
  )
  .map((value) => value.trim())
  .filter((value) => !/[^\P{Cc}\t\n\r]|\uFFFD/u.test(value) && value.isWellFormed());
const cell = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
);
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 20 });

const names = ['one', 'two', 'three'];
const expected = (rows: (string | number)[][]) =>
  rows.map((row) => row.map(String)).filter((row) => row.some((value) => value !== ''));
const read = async (bytes: Uint8Array) =>
  (await readAll(bytes)).map((row) => ('cells' in row ? Object.values(row.cells) : row.fault));

it('reads of a CSV file what was written', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const file = byteOrderMark + [names, ...rows].map(csvLine).join('');
      expect(await read(Buffer.from(file))).toEqual(expected(rows));
    }),
  );
});

it('reads of a workbook what was written', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      expect(await read(await written({ name: 'people', rows: each(names, ...rows) }))).toEqual(expected(rows));
    }),
  );
});

it('writes CSV that another reader takes apart in the same way', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const cells = parse(rows.map(csvLine).join(''), { relax_column_count: true }) as string[][];
      expect(cells.map((row) => row.length)).toEqual(rows.map(() => 3));
      for (const value of cells.flat()) expect(value).not.toMatch(/^[=@\t\r]|^[+-](?!\d+([.,]\d+)?(e[+-]\d+)?$)/);
    }),
  );
});

describe('any bytes are read, or refused with a code', () => {
  const codes: readonly string[] = fileFaults;
  const faults: readonly string[] = rowFaults;
  const readOrRefuse = async (bytes: Uint8Array) => {
    try {
      for (const row of await readAll(bytes)) {
        if ('fault' in row) expect(faults).toContain(row.fault);
        else expect(row.line).toBeGreaterThan(0);
      }
    } catch (error) {
      if (!(error instanceof TableFault)) throw error;
      expect(codes).toContain(error.code);
    }
  };
  const noise = fc.uint8Array({ maxLength: 2000 });

  it('as text', () => fc.assert(fc.asyncProperty(noise, readOrRefuse)));

  it('as CSV', () => {
    const pieces = fc.array(
      fc.constantFrom('a', 'b', ',', ';', '"', '\r', '\n', ' ', '\0', 'é', '=', '\uFEFF', 'sep='),
    );
    return fc.assert(fc.asyncProperty(pieces, (parts) => readOrRefuse(Buffer.from(parts.join('')))));
  });

  it('as a zip', () =>
    fc.assert(
      fc.asyncProperty(noise, (bytes) => readOrRefuse(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(bytes)]))),
    ));

  it('as a workbook with bytes changed', async () => {
    const whole = await sheetOf(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    );
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.option(fc.nat(whole.length)),
        (changes, cut) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          return readOrRefuse(cut === null ? bytes : bytes.subarray(0, cut));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('as a workbook of any XML', async () => {
    const tags = [
      '<row>',
      '<row r="3">',
      '</row>',
      '<c>',
      '<c r="B1" t="s">',
      '<c t="b" s="9">',
      '</c>',
      '<v>',
      '</v>',
      '<f>',
      '</f>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '1',
      'x',
      '&lt;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x ?>',
    ];
    const xml = fc.array(fc.constantFrom(...tags)).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(xml, xml, async (sheet, shared) =>
        readOrRefuse(await zipOf(workbookFiles({ sheets: [{ name: 'people', xml: sheet }], shared, styles: shared }))),
      ),
    );
  });
});
