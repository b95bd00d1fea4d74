import { countRecords } from './count.ts';
import { parseCsv } from './csv.ts';
import { sixMonthsAfter } from './figures.ts';
import type { Records } from './records.ts';

/*
 * Amal had two duos and a training, then a job; Bo one duo and a job, and was not reached; Chi was only ever enrolled.
 * Dee accompanied Amal twice, Eli accompanied Bo.
 */
const records: Records = {
  people: parseCsv(
    [
      'record,side,enrolled_on,informed_on,interviewed_on,trained_on,ready_on,withdrew_on,synthetic',
      'amal,mentee,2018-12-20,2019-01-02,2019-01-10,,2019-01-10,,yes',
      'bo,mentee,2019-02-01,2019-02-03,2019-02-10,,2019-02-10,,yes',
      'chi,mentee,2019-03-01,,,,,2019-04-01,yes',
      'dee,mentor,2018-12-01,2018-12-02,2018-12-03,2018-12-30,2018-12-30,,yes',
      'eli,mentor,2019-01-01,2019-01-02,2019-01-03,2019-01-30,2019-01-30,2019-12-31,yes',
    ].join('\r\n'),
  ),
  duos: parseCsv(
    [
      'record,mentee,mentor,proposed_on,met_on,formed_on,signed_on,closed_on,reason',
      'one,amal,dee,2019-01-20,2019-01-28,2019-01-30,2019-02-01,2019-05-01,did-not-fit',
      'two,amal,dee,2019-06-01,2019-06-09,2019-06-10,2019-06-20,2020-01-02,completed',
      'three,bo,eli,2019-02-15,2019-02-25,2019-02-27,2019-03-01,2019-06-01,found-a-solution',
    ].join('\r\n'),
  ),
  meetings: parseCsv(
    [
      'duo,meetings,hours,silent_weeks,last_held_on',
      'one,8,16.5,3,2019-04-20',
      'two,25,52,1,2019-12-20',
      'three,12,25,0,2019-05-29',
    ].join('\r\n'),
  ),
  assessments: parseCsv(
    [
      'record,mentee,duo,assessed_on,time_point,respondent,period,barriers,qualities',
      '1,amal,,2019-01-10,start,mentee,before,job-search-tools:3;language:0,',
      '2,bo,,2019-02-10,start,mentee,before,language:2,',
      '3,chi,,2019-03-02,start,coordinator,before,other:4,',
      '4,amal,one,2019-02-01,start,mentee,before,,autonomy:2;self-confidence:3',
      '5,amal,two,2020-01-02,closing,mentee,before,language:1,autonomy:4;self-confidence:3',
      '6,amal,two,2020-09-02,hindsight,mentee,during,self-confidence:4,',
    ].join('\r\n'),
  ),
  outcomes: parseCsv(
    [
      'record,duo,kind,starts_on,stable',
      '1,two,training,2019-11-01,no',
      '2,two,job,2020-02-01,yes',
      '3,three,job,2019-05-28,no',
    ].join('\r\n'),
  ),
  measures: parseCsv(
    [
      'record,duo,moment,due_on,asked_on,answered_on,unreached_on,days_worked,situation',
      '1,one,closing,2019-05-01,2019-05-02,2019-05-03,,,looking',
      '2,two,closing,2020-01-02,2020-01-02,2020-01-09,,,training',
      '3,three,closing,2019-06-01,2019-06-01,,2019-07-13,,',
      '4,two,month-12,2021-01-02,2021-01-02,2021-01-03,,90,job',
      '5,three,month-12,2020-06-01,2020-06-01,2020-06-03,,89,looking',
    ].join('\r\n'),
  ),
};

const { all, years } = countRecords(records);
const told = (year?: string) => {
  const { figures } = (year ? years[year] : all) ?? all;
  const pairs = Object.entries(figures).flatMap(([id, values]) =>
    values.map(({ part, numerator, denominator }) => [
      [id, part].filter(Boolean).join(' '),
      denominator === null ? numerator : [numerator, denominator],
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, unknown>;
};

it('keeps persons, duos, solutions and persons with a solution apart', () => {
  expect(told()).toMatchObject({
    ...{ 'K1 persons': 2, 'K1 duos': 3 },
    ...{ 'K2 job': 2, 'K2 internship': 0, 'K2 training': 1, K2p: 2 },
  });
  expect(told('2019')).toMatchObject({ 'K1 persons': 2, 'K1 duos': 3, 'K2 job': 1, 'K2 training': 1, K2p: 2 });
  expect(told('2020')).toMatchObject({ 'K1 persons': 0, 'K2 job': 1, K2p: 1 });
});

it('counts persons due and reached, not their measures, and both bounds', () => {
  expect(told()).toMatchObject({
    ...{ 'K3 closing': [1, 1], 'K3 closing-unreached-as-none': [1, 2], 'K3 closing-unreached-as-all': [2, 2] },
    ...{ 'K3 month-12': [2, 2], 'K4 month-12': [2, 2], 'K5 month-12': [1, 2] },
    ...{ 'K5 closing-unreached-as-none': [1, 2], K6: [1, 2] },
  });
  expect(told('2021')).toMatchObject({ 'K3 month-12': [1, 1], K6: [1, 1], 'K3 closing': [0, 0] });
});

it('counts how duos went', () => {
  expect(told()).toMatchObject({
    ...{ K7: [2, 3], K8: [1, 2] },
    ...{ 'K10 median': [20, 3], 'K10 first-quartile': [18.5, 3], 'K10 within-30-days': [2, 3] },
    ...{ 'K11 hours': [93.5, 3], 'K11 meetings': [45, 3], 'K11 weeks-without-contact': [4, 3] },
    ...{ 'K16 closing-asked': [3, 3], 'K16 closing-answered': [2, 3], 'K16 closing-unreached': [1, 3] },
  });
  expect(all.daysToMatch).toEqual([17, 20, 151]);
});

it('counts what mentees named, and the paired apart; a severity of 0 is not named, and others are not mentees', () => {
  expect(told()).toMatchObject({
    ...{ 'K12 job-search-tools-start': [1, 2], 'K12 language-start': [1, 2], 'K12 other-start': [0, 2] },
    ...{ 'K12 self-confidence-hindsight': [1, 1], 'K12 job-search-tools-paired-start': [1, 1] },
    ...{ 'K13 autonomy-improved': [1, 1], 'K13 self-confidence-same': [1, 1], 'K13 well-being-same': [0, 0] },
  });
  expect(told('2020')).toMatchObject({
    'K12 job-search-tools-start': [0, 0],
    'K12 job-search-tools-paired-start': [1, 1],
  });
});

it('counts how far those came who enrolled, by side and year of the enrolment', () => {
  expect(all.funnel).toEqual({
    mentee: {
      ...{
        enrolled: 3,
        informed: 2,
        interviewed: 2,
        trained: 0,
        ready: 2,
        withdrawn: 1,
        proposed: 2,
        met: 2,
        agreed: 2,
      },
    },
    mentor: {
      ...{
        enrolled: 2,
        informed: 2,
        interviewed: 2,
        trained: 2,
        ready: 2,
        withdrawn: 1,
        proposed: 2,
        met: 2,
        agreed: 2,
      },
    },
  });
  expect(years['2018']?.funnel.mentee).toMatchObject({ enrolled: 1, agreed: 1 });
});

it.each([
  ['2019-08-31', '2020-02-29'],
  ['2020-08-31', '2021-02-28'],
  ['2019-06-20', '2019-12-20'],
])('six months after %s is %s', (day, later) => expect(sixMonthsAfter(day)).toBe(later));

it.each([
  ['a,b\r\n1', 'row 2 has 1 cells'],
  ['a,b\r\n1,x"y', 'this is no CSV'],
  ['a,b\r\n1,"x', 'this is no CSV'],
])('takes no %j for CSV', (text, why) => expect(() => parseCsv(text)).toThrow(why));

it('reads quotes, empty cells and a text without a last line break', () => {
  expect(parseCsv('a,b\r\n"x ""y"", z",\r\n"1\r\n2",')).toEqual([
    { a: 'x "y", z', b: '' },
    { a: '1\r\n2', b: '' },
  ]);
});
