import { cellsOf, readAll, sheetOf, workbookFiles, zipOf } from '../../test/kit.js';

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('A1', ' Record ')}${text('B1', 'b')}</row>`;

describe('cells', () => {
  const shared = '<si><t>plain</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>aside</t></rPh></si>';
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-813]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>';

  it.each([
    ['a shared text', '<c r="A2" t="s"><v>0</v></c>', 'plain'],
    ['a shared text in several formats', '<c r="A2" t="s"><v>1</v></c>', 'two runs'],
    ['a text of its own', text('A2', ' caf\u00e9 &amp; &lt;b&gt; '), 'café & <b>'],
    ['what XML cannot hold', text('A2', 'one_x000A_two_x005F_x000A_'), 'one\ntwo_x000A_'],
    ['CDATA', text('A2', '<![CDATA[<a>]]>'), '<a>'],
    ['a number', '<c r="A2"><v>12</v></c>', '12'],
    ['a number written with a fraction', '<c r="A2"><v>12.0</v></c>', '12'],
    ['a number with more digits than it has', '<c r="A2"><v>0.28999999999999998</v></c>', '0.29'],
    ['a large number', '<c r="A2"><v>3.2470123456E10</v></c>', '32470123456'],
    ['yes', '<c r="A2" t="b"><v>1</v></c>', 'yes'],
    ['no', '<c r="A2" t="b"><v>0</v></c>', 'no'],
    ['a day', '<c r="A2" s="1"><v>43830</v></c>', '2019-12-31'],
    ['a day with a time', '<c r="A2" s="1"><v>43830.75</v></c>', '2019-12-31'],
    ['a day in a format of its own', '<c r="A2" s="2"><v>43830</v></c>', '2019-12-31'],
    ['a day in the format of ISO', '<c r="A2" t="d"><v>2019-12-31T00:00:00</v></c>', '2019-12-31'],
    ['28 February 1900', '<c r="A2" s="1"><v>59</v></c>', '1900-02-28'],
    ['1 March 1900', '<c r="A2" s="1"><v>61</v></c>', '1900-03-01'],
    ['a number of days', '<c r="A2" s="3"><v>43830</v></c>', '43830'],
    ['a time', '<c r="A2" s="4"><v>0.5</v></c>', '0.5'],
    ['what a formula came to', '<c r="A2"><f>1+1</f><v>2</v></c>', '2'],
    ['the text that a formula came to', '<c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['a text like a formula', text('A2', '=1+1'), '=1+1'],
    ['a cell that does not say where it is', '<c><v>7</v></c>', '7'],
    ['names with a prefix', '<x:c r="A2"><x:v>7</x:v></x:c>', '7'],
  ])('%s', async (_, cell, expected) => {
    const xml = `${header}<row r="2">${cell}${text('B2', 'x')}</row>`;
    expect(await cellsOf(await sheetOf(xml, { shared, styles }))).toEqual([[expected, 'x']]);
  });

  it.each([
    ['the day that never was', '<c r="A2" s="1"><v>60</v></c>', 'no-such-day'],
    ['a day before all days', '<c r="A2" s="1"><v>-1</v></c>', 'no-such-day'],
    ['a day after all days', '<c r="A2" s="1"><v>1e300</v></c>', 'no-such-day'],
    ['a formula without a value', '<c r="A2"><f>SUM(B1:B9)</f></c>', 'formula-without-value'],
    ['an error', '<c r="A2" t="e"><v>#REF!</v></c>', 'cell-is-an-error'],
    ['a long text', text('A2', 'x'.repeat(1 << 20)), 'cell-too-long'],
    ['a long text that is shared', '<c r="A2" t="s"><v>2</v></c>', 'cell-too-long'],
    ['a control character', text('A2', '_x0000_'), 'unreadable-character'],
    ['a cell far to the right', `${text('A2', '1')}<c r="XFD2"><v>1</v></c>`, 'too-many-cells'],
    ['a cell under no name', `${text('A2', '1')}<c r="C2"><v>1</v></c>`, 'too-many-cells'],
  ])('%s is left out, and the next row read', async (_, cell, fault) => {
    const more = `${shared}<si><t>${'y'.repeat(20_000)}</t></si>`;
    const xml = `${header}<row r="2">${cell}</row><row r="3">${text('B3', 'x')}</row>`;
    expect(await cellsOf(await sheetOf(xml, { shared: more, styles }))).toEqual([fault, ['', 'x']]);
  });

  it('counts days from 1904 where the workbook says so', async () => {
    const xml = `${header}<row r="2"><c r="A2" s="1"><v>42368</v></c><c r="B2" s="1"><v>0</v></c></row>`;
    const file = await sheetOf(xml, { styles, properties: '<workbookPr date1904="1"/>' });
    expect(await cellsOf(file)).toEqual([['2019-12-31', '1904-01-01']]);
  });
});

describe('sheets', () => {
  it('reads all of them, with lines as Excel counts them, and says which are hidden', async () => {
    const far = `<row r="5">${text('B5', 'a')}</row><row r="9">${text('B9', '1')}</row><row>${text('B10', '2')}</row>`;
    const sheets = [
      { name: 'people', xml: `${header}<row r="3"><c r="A3"><v>1</v></c></row>` },
      { name: 'Sheet2', xml: '' },
      { name: 'lists', xml: header, state: 'hidden' },
      { name: 'duos', xml: far },
    ];
    expect(await readAll(await zipOf(workbookFiles({ sheets })), { name: 'ghent.csv' })).toEqual([
      { table: 'people', line: 3, cells: { record: '1', b: '' } },
      { table: 'lists', line: 1, fault: 'hidden-sheet' },
      { table: 'duos', line: 9, cells: { a: '1' } },
      { table: 'duos', line: 10, cells: { a: '2' } },
    ]);
  });

  it('takes a merged header for the name of its first column only', async () => {
    const merged = `<row r="1">${text('A1', 'a')}<c r="B1"/>${text('C1', 'c')}</row>`;
    const xml = `${merged}<row r="2">${text('A2', '1')}${text('B2', '2')}</row><row r="3">${text('A3', '1')}</row>`;
    expect(await cellsOf(await sheetOf(xml))).toEqual(['cell-without-header', ['1', '']]);
  });
});

describe('files that are no workbook', () => {
  const files = workbookFiles({ sheets: [{ name: 'people', xml: header }] });
  const huge = Buffer.alloc(20 << 20, ' ').toString();
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet>&b;&c;</worksheet>';
  const sheet = 'xl/worksheets/sheet0.xml';

  it.each([
    ['another zip', { 'word/document.xml': '<a/>' }, 'not-a-workbook'],
    ['a workbook in a zip', { 'people.xlsx': 'PK', 'nested.zip': 'PK' }, 'not-a-workbook'],
    ['the binary kind', { '_rels/.rels': files['_rels/.rels']?.replace('.xml', '.bin') ?? '' }, 'not-a-workbook'],
    ['no sheets', workbookFiles({}), 'not-a-workbook'],
    ['empty sheets', workbookFiles({ sheets: [{ name: 'a', xml: '' }] }), 'empty-file'],
    [
      'a sheet that is not there',
      {
        ...files,
        'xl/_rels/workbook.xml.rels': files['xl/_rels/workbook.xml.rels']?.replace('sheet0', 'sheet9') ?? '',
      },
      'broken-workbook',
    ],
    ['entities', { ...files, [sheet]: laughs }, 'document-type'],
    ['an entity nobody knows', { ...files, [sheet]: '<worksheet>&boom;</worksheet>' }, 'broken-workbook'],
    ['XML that ends early', { ...files, [sheet]: '<worksheet><sheetData>' }, 'broken-workbook'],
    ['XML a hundred deep', { ...files, [sheet]: '<a>'.repeat(200) }, 'broken-workbook'],
    ['a name without end', { ...files, [sheet]: `<${'a'.repeat(1 << 20)}` }, 'broken-workbook'],
    [
      'attributes without end',
      { ...files, [sheet]: `<a ${Array.from({ length: 999 }, (_, at) => `b${at}="1"`).join(' ')}/>` },
      'broken-workbook',
    ],
    ['no UTF-8', { ...files, [sheet]: Buffer.from([0x3c, 0x61, 0xff, 0x3e]) }, 'broken-workbook'],
    ['rows that go back', { ...files, [sheet]: `<worksheet>${header}${header}</worksheet>` }, 'broken-workbook'],
    [
      'rows out of every sheet',
      { ...files, [sheet]: '<worksheet><row r="99999999999"/></worksheet>' },
      'broken-workbook',
    ],
    [
      'cells out of every sheet',
      { ...files, [sheet]: '<worksheet><row r="1"><c r="AAAA1"/></row></worksheet>' },
      'broken-workbook',
    ],
    [
      'texts that are not shared',
      { ...files, [sheet]: '<worksheet><row><c t="s"><v>1e9</v></c></row></worksheet>' },
      'broken-workbook',
    ],
    ['a zip bomb in a sheet', { ...files, [sheet]: `<worksheet>${huge}</worksheet>` }, 'workbook-too-large'],
    [
      'a zip bomb in the shared texts',
      { ...files, 'xl/sharedStrings.xml': `<sst>${huge}</sst>` },
      'workbook-too-large',
    ],
    [
      'a zip bomb in the list of sheets',
      { ...files, 'xl/workbook.xml': `<workbook>${huge}</workbook>` },
      'workbook-too-large',
    ],
    [
      'a name twice',
      { ...files, [sheet]: `<worksheet><row>${text('A1', 'b')}${text('B1', ' B')}</row></worksheet>` },
      'duplicated-header',
    ],
    [
      'a header that is an error',
      { ...files, [sheet]: '<worksheet><row><c t="e"><v>#REF!</v></c></row></worksheet>' },
      'unreadable-header',
    ],
  ])('%s', async (_, parts, code) => {
    await expect(readAll(await zipOf(parts as Record<string, string>))).rejects.toMatchObject({
      name: 'TableFault',
      code,
    });
  });

  it.each([
    ['all that is unpacked', { unpackedBytes: 1000 }, 'workbook-too-large'],
    ['the texts that are shared', { sharedBytes: 5 }, 'shared-texts-too-large'],
    ['files in the zip', { entries: 3 }, 'too-many-entries'],
  ])('keeps to the limit of %s', async (_, limits, code) => {
    await expect(readAll(await zipOf(files), { limits })).rejects.toMatchObject({ code });
  });

  it('says what to save anew', async () => {
    const box = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    await expect(readAll(Buffer.concat([box, Buffer.alloc(2000)]))).rejects.toMatchObject({ code: 'old-excel-format' });
    const locked = Buffer.concat([box, Buffer.alloc(65_520), Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(readAll(locked)).rejects.toMatchObject({ code: 'encrypted-file' });
  });
});

describe('zips that lie', () => {
  const place = (zip: Buffer, name: string) => zip.lastIndexOf(Buffer.from(name)) - 46;
  const spoilt = async (change: (zip: Buffer, sheet: number, styles: number) => void) => {
    const zip = await sheetOf(`${header}<row r="2">${text('A2', '1')}</row>`);
    change(zip, place(zip, 'xl/worksheets/sheet0.xml'), place(zip, 'xl/styles.xml'));
    return zip;
  };

  it.each([
    [
      'two entries on the same bytes',
      (zip: Buffer, one: number, other: number) => zip.writeUInt32LE(zip.readUInt32LE(one + 42), other + 42),
      'entries-overlap',
    ],
    [
      'an entry beyond the end',
      (zip: Buffer, one: number) => zip.writeUInt32LE(0x7fffffff, one + 20),
      'entries-overlap',
    ],
    ['less than it unpacks to', (zip: Buffer, one: number) => zip.writeUInt32LE(9, one + 24), 'broken-workbook'],
    ['another checksum', (zip: Buffer, one: number) => zip.writeUInt32LE(9, one + 16), 'broken-workbook'],
    ['a password', (zip: Buffer, one: number) => zip.writeUInt16LE(1, one + 8), 'encrypted-file'],
    [
      'a way to pack that nobody knows',
      (zip: Buffer, one: number) => zip.writeUInt16LE(99, one + 10),
      'broken-workbook',
    ],
    ['no end', (zip: Buffer) => zip.fill(0, zip.length - 30), 'broken-workbook'],
  ])('%s', async (_, change, code) => {
    await expect(readAll(await spoilt(change))).rejects.toMatchObject({ name: 'TableFault', code });
  });

  it('does not believe a bomb that says it is small', async () => {
    const zip = await sheetOf(' '.repeat(20 << 20));
    zip.writeUInt32LE(1000, place(zip, 'xl/worksheets/sheet0.xml') + 24);
    await expect(readAll(zip)).rejects.toMatchObject({ code: 'broken-workbook' });
  });
});
