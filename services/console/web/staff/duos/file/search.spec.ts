import { parseFileSearch } from './search.js';

it('opens the form that the address names, and no other', () => {
  expect(parseFileSearch({ do: 'measure-month-12' })).toEqual({ do: 'measure-month-12' });
  expect(parseFileSearch({ do: 'dance', note: 'private' })).toEqual({});
});
