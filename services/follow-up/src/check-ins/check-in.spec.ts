import { closed, formed, namesOf, refused, running, usual } from '../../test/given.js';
import { callForCheckIn, hold } from './check-in.js';

const today = '2021-04-10';
const on = (heldOn: string) => ({ id: 'c', duo: running.id, heldOn, note: null });

it.each`
  heldOn          | nextOn          | next
  ${'2021-04-10'} | ${null}         | ${'2021-05-10'}
  ${'2021-04-10'} | ${'2021-04-20'} | ${'2021-04-20'}
`('held on $heldOn: the next one on $next', ({ heldOn, nextOn, next }) => {
  const held = hold({ ...running, checkInDue: true }, on(heldOn), nextOn, today, usual);
  expect(held.next).toMatchObject({ checkInOn: next, checkInDue: false });
  expect(namesOf(held.events)).toEqual(['CheckInHeld']);
});

it('plans none after the last day', () => {
  expect(hold(running, on('2021-08-20'), null, '2021-08-20', usual).next.checkInOn).toBeNull();
});

it.each`
  duo        | heldOn          | nextOn          | code
  ${formed}  | ${'2021-04-10'} | ${null}         | ${'agreement-is-not-signed'}
  ${closed}  | ${'2021-04-10'} | ${null}         | ${'duo-is-closed'}
  ${running} | ${'2021-04-11'} | ${null}         | ${'check-in-in-the-future'}
  ${running} | ${'2021-03-04'} | ${null}         | ${'check-in-before-the-agreement'}
  ${running} | ${'2021-04-10'} | ${'2021-04-10'} | ${'next-check-in-is-not-later'}
`('$duo.status, held on $heldOn: refused, $code', ({ duo, heldOn, nextOn, code }) => {
  expect(() => hold(duo, on(heldOn), nextOn, today, usual)).toThrow(refused(code));
});

it.each`
  given                                      | due
  ${{ ...running, checkInOn: today }}        | ${true}
  ${{ ...running, checkInOn: '2021-04-11' }} | ${false}
  ${running}                                 | ${false}
  ${{ ...closed, checkInOn: today }}         | ${false}
`('$given.status, next on $given.checkInOn: due is $due', ({ given, due }) => {
  expect(callForCheckIn(given, today).checkInDue).toBe(due);
});
