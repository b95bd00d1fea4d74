import { csvLine } from './line.js';

it('writes cells as RFC 4180 has them', () => {
  expect(csvLine(['a', 'b,c', 'd"e', 'f\ng', '', null, 1.5, -2, true, false, 'x;y'])).toBe(
    'a,"b,c","d""e","f\ng",,,1.5,-2,yes,no,"x;y"\r\n',
  );
});

it.each([
  ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ['+32 470 12 34 56', "'+32 470 12 34 56"],
  ['-2+3+cmd', "'-2+3+cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ["'=1", "''=1"],
  ['\t=1', `"'\t'=1"`],
  ['\r=1', `"'\r'=1"`],
  ['Janssens;=HYPERLINK("x")', `"Janssens;'=HYPERLINK(""x"")"`],
  ['a,=1', `"a,'=1"`],
])('neutralises %j', (text, line) => expect(csvLine([text])).toBe(`${line}\r\n`));

it.each(['-5', '+32470123456', '-1,5', "o'clock", "'t Zand", 'a=b', '2019-12-31', 'fr:B2;ar:native', 'a@b.be'])(
  'leaves %j as it is',
  (text) => expect(csvLine([text])).toBe(text.includes(',') || text.includes(';') ? `"${text}"\r\n` : `${text}\r\n`),
);
