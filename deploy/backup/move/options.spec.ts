import { nameOf, parseMove } from './options.ts';

const words = (text: string) => text.split(' ');

it('takes where from and where to', () => {
  expect(parseMove(words('--branch ghent --from-compose ghent --to-kubernetes duo-ghent --to-context there'))).toEqual({
    branch: 'ghent',
    from: expect.objectContaining({ compose: 'ghent' }),
    to: expect.objectContaining({ kubernetes: 'duo-ghent', context: 'there' }),
    undo: false,
  });
  expect(parseMove(words('--branch ghent --to-url postgresql://there --undo'))).toMatchObject({ undo: true });
});

it.each([
  ['--to-url postgresql://there', 'which branch?'],
  ['--branch ghent --from-compose ghent', 'where to?'],
  ['--branch ghent --to-compose a --to-url postgresql://there', 'one place'],
])('refuses %j', (args, why) => expect(() => parseMove(words(args))).toThrow(why));

it('calls a place by what people know of it, never by its password', () => {
  expect(nameOf({ url: 'postgresql://duo:secret@db.example:5432' })).toBe('the server db.example:5432');
  expect(nameOf({ kubernetes: 'duo-ghent' })).toBe('the namespace duo-ghent');
});
