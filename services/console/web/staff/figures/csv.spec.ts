import { csvOf } from './csv.js';

it('is a file that a spreadsheet opens as it is, and in which no text is a formula', () => {
  const rows = [
    ['a "b", c', 1],
    ['=1+1', null],
    ['-4', -4],
  ];
  expect(csvOf({ columns: ['x', 'n'], rows })).toBe('\uFEFFx,n\r\n"a ""b"", c",1\r\n\'=1+1,\r\n\'-4,-4\r\n');
});
