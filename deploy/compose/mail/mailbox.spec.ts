import { openMailbox } from './mailbox.ts';
import { letterPage, listPage } from './page.ts';

const letter = (more: object = {}) => ({
  receivedAt: new Date('2026-03-04T09:30:00Z'),
  from: 'duo-ghent@localhost',
  to: ['leila@example.org'],
  subject: 'Your answer is wanted',
  text: 'Hello',
  ...more,
});

it('keeps the newest letters first, and no more than it may', () => {
  const mailbox = openMailbox(2);
  for (const subject of ['one', 'two', 'three']) mailbox.put(letter({ subject }));
  expect(mailbox.list().map(({ id, subject }) => [id, subject])).toEqual([
    [3, 'three'],
    [2, 'two'],
  ]);
  expect(mailbox.get(1)).toBeUndefined();
  expect(mailbox.get(2)?.subject).toBe('two');
});

it('finds what went to an address, however it is written', () => {
  const mailbox = openMailbox();
  mailbox.put(letter());
  expect(mailbox.list('Leila@example.org')).toHaveLength(1);
  expect(mailbox.list('marc@example.org')).toHaveLength(0);
});

it('shows text as text and links as links', () => {
  const { put, list } = openMailbox();
  const one = put(letter({ subject: '<b>', text: 'Answer: http://127.0.0.1:5040/my/answer#e.y_J-1 <script>' }));
  expect(letterPage(one)).toContain(
    'Answer: <a href="http://127.0.0.1:5040/my/answer#e.y_J-1">http://127.0.0.1:5040/my/answer#e.y_J-1</a> &#60;script&#62;',
  );
  expect(listPage(list())).toContain('<a href="/letters/1">&#60;b&#62;</a>');
  expect(listPage([])).toContain('No letter has come yet');
});
