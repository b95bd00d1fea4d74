import { answer } from './answer.js';
import { readProblem } from './read.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readProblem(bytes(text));
const answered = (given: object) => JSON.parse(answer(bytes(JSON.stringify(given)), () => 0));

it('the same problem is the same in all three ways of writing', () => {
  const library = read(' 2\n 4 1\r\n\t2\n3 \n');
  expect(library).toMatchObject({ mentees: 2, mentors: 2, unmatched: undefined });
  expect(library.cost).toEqual(Float64Array.of(4, 1, 2, 3));
  expect(read('{ "costs": [[4, 1], [2, 3]] }')).toEqual(library);
  const arcs = [
    [1, 1, 3],
    [0, 0, 4],
    [1, 0, 2],
    [0, 1, 1],
  ];
  expect(read(JSON.stringify({ mentees: 2, mentors: 2, arcs }))).toEqual(library);
});

it('null and absent arcs are impossible, capacities and the cost of staying unmatched are as given', () => {
  const costs = [
    [4, null],
    [null, 3],
    [1, 2],
  ];
  expect(answered({ costs, capacity: [2, 0], unmatched: 5 })).toEqual({
    total: 10,
    pairs: [
      [0, 0],
      [2, 0],
    ],
    unmatched: [1],
    certificate: { mentees: [4, 5, 1], mentors: [0, expect.any(Number)], gap: 0 },
    milliseconds: 0,
  });
  expect(answered({ costs, unmatched: [0, 9, 9] })).toMatchObject({
    total: 4,
    pairs: [
      [1, 1],
      [2, 0],
    ],
    unmatched: [0],
  });
  expect(answered({ mentees: 1, mentors: 3, arcs: [], unmatched: [7] })).toMatchObject({
    total: 7,
    pairs: [],
    unmatched: [0],
  });
  expect(answered({ costs: [], capacity: [1] })).toMatchObject({ total: 0, pairs: [], unmatched: [] });
});

it.each([
  ['', 'there is nothing: the first number must be n'],
  ['two\n1 2', 'the first number, n, is two, it must be a whole number'],
  ['-1', 'n is -1, it must be from 0'],
  ['1.5 1', 'the first number, n, is 1.5'],
  ['2\n1 2\n3', 'row 1: the costs end after 1 of 2'],
  ['2\n1 2\n3 4\n5', 'row 2: there is more than the 2 rows of 2 costs'],
  ['2\n1 2\n3 x', 'row 1: the cost of column 1 is x, it must be a whole number'],
  ['2\n1 0.5\n3 4', 'row 0: the cost of column 1 is 0.5'],
  ['1\nNaN', 'row 0: the cost of column 0 is NaN'],
  ['1\n9007199254740993', 'row 0: the cost of column 0 is 9007199254740993'],
  ['{', 'the input is not JSON'],
  ['[1]', 'the input must be one JSON object'],
  ['{}', 'there must be either "costs" or "arcs"'],
  ['{"costs": [], "arcs": []}', 'there must be either "costs" or "arcs"'],
  ['{"costs": 1}', 'costs must be a list, not 1'],
  ['{"costs": [[1, 2], 3]}', 'row 1: must be a list, not 3'],
  ['{"costs": [[1, 2], [3]]}', 'row 1: it has 1 costs, row 0 has 2'],
  ['{"costs": [[1, 2], [3, "4"]]}', 'row 1: the cost of column 1 is "4", it must be a whole number'],
  ['{"costs": [[1, 2], [3, 0.5]]}', 'row 1: the cost of column 1 is 0.5'],
  ['{"costs": [[1, 2], [NaN, 4]]}', 'row 1: the cost of column 0 is "NaN"'],
  ['{"costs": [[1, -Infinity]]}', 'row 0: the cost of column 1 is "-Infinity"'],
  ['{"costs": [[1, 1e300]]}', 'row 0: the cost of column 1 is 1e+300'],
  ['{"costs": [[1]], "capacity": [1, 1]}', '"capacity" has 2 numbers, there are 1 mentors'],
  ['{"costs": [[1]], "capacity": 1}', '"capacity" must be a list, not 1'],
  ['{"costs": [[1, 2]], "capacity": [1, -1]}', 'mentor 1: the capacity -1 is negative'],
  ['{"costs": [[1]], "capacity": [0.5]}', 'mentor 0: the capacity is 0.5'],
  ['{"costs": [[1]], "unmatched": null}', '"unmatched" is null, it must be a whole number'],
  ['{"costs": [[1]], "unmatched": [1, 2]}', '"unmatched" has 2 numbers, there are 1 mentees'],
  ['{"costs": [[1], [2]], "unmatched": [1, true]}', 'row 1: the cost of staying unmatched is true'],
  ['{"arcs": []}', '"mentees" is missing'],
  ['{"mentees": -1, "mentors": 1, "arcs": []}', '"mentees" is -1'],
  ['{"mentees": 1, "mentors": 1, "arcs": [[0, 0]]}', 'arc 0: it must be [mentee, mentor, cost]'],
  ['{"mentees": 2, "mentors": 1, "arcs": [[2, 0, 1]]}', 'arc 0: there is no mentee 2, they are 0 to 1'],
  ['{"mentees": 2, "mentors": 1, "arcs": [[1, 1, 1]]}', 'row 1 (arc 0): there is no mentor 1, they are 0 to 0'],
  ['{"mentees": 2, "mentors": 1, "arcs": [[1, 0, null]]}', 'row 1 (arc 0): the cost of mentor 0 is null'],
  [
    '{"mentees": 2, "mentors": 1, "arcs": [[1, 0, 1], [0, 0, 1], [1, 0, 2]]}',
    'row 1: the arc to mentor 0 is there twice',
  ],
])('%s: %s', (text, fault) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ name: 'Malformed', message: expect.stringContaining(fault) }),
  );
});
