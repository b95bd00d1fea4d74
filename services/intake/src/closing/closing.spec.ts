import { announce, type Closing, refuseUnlessAsked, refuseWhenClosing } from './closing.js';

const today = '2021-03-01';
const asked = { branch: 'aalst', successor: 'ghent', closesOn: '2021-03-31' };
const closing: Closing = { successor: 'ghent', closesOn: '2021-03-31', announcedOn: today };

it('is announced thirty days ahead, once', () => {
  expect(announce(undefined, asked, today)).toEqual(closing);
  expect(announce(closing, asked, '2021-03-20')).toEqual(closing);
});

it.each([
  ['too soon', undefined, { closesOn: '2021-03-30' }, 'closes-too-soon'],
  ['to itself', undefined, { successor: 'aalst' }, 'successor-is-this-branch'],
  ['on another day', closing, { closesOn: '2021-04-30' }, 'closing-is-announced'],
  ['to another successor', closing, { successor: 'brussels' }, 'closing-is-announced'],
])('is not announced %s', (_, before, other, code) => {
  expect(() => announce(before, { ...asked, ...other }, today)).toThrow(expect.objectContaining({ code }));
});

it('takes nobody more, and names who does', () => {
  const details = { successor: 'ghent', closesOn: '2021-03-31' };
  expect(() => refuseWhenClosing(closing)).toThrow(expect.objectContaining({ code: 'branch-closes', details }));
  expect(() => refuseWhenClosing(undefined)).not.toThrow();
});

it.each([
  ['2021-03-30', closing, undefined],
  ['2021-03-31', closing, 'closing-day-has-come'],
  ['2021-03-30', undefined, 'branch-does-not-close'],
])('on %s an answer is taken or refused', (on, of, code) => {
  const answer = () => refuseUnlessAsked(of, on);
  if (code) expect(answer).toThrow(expect.objectContaining({ code }));
  else expect(answer).not.toThrow();
});
