const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const openXml = 'http://schemas.openxmlformats.org';
const office = `${openXml}/officeDocument/2006/relationships`;
const sheets = `${openXml}/spreadsheetml/2006/main`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const each = (count: number, one: (number: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at + 1)).join('');

const relations = (inner: string) =>
  `${head}<Relationships xmlns="${openXml}/package/2006/relationships">${inner}</Relationships>`;
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;

export const rootRelations = relations(relation(1, 'officeDocument', 'xl/workbook.xml'));

export const workbookRelations = (count: number) =>
  relations(each(count, (number) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`)));

/** The names are already XML. */
export const workbookXml = (names: readonly string[]) =>
  `${head}<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets>${names
    .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}" ContentType="${types}.${type}+xml"/>`;

export const contentTypes = (count: number) =>
  `${head}<Types xmlns="${openXml}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('workbook.xml', 'sheet.main') +
  each(count, (number) => override(`worksheets/sheet${number}.xml`, 'worksheet')) +
  '</Types>';
