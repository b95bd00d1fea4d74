import { closed, formed, namesOf, refused, running, usual } from '../../test/given.js';
import { type Closing, close, closeForWithdrawal, type Withdrawal } from './closing.js';
import { type Evaluation, evaluate } from './evaluation.js';

const today = '2021-09-10';
const tally = { meetings: 20, minutes: 2600, silentWeeks: 3, lastContactOn: '2021-08-30', cancelledInARow: 0 };
const none = { meetings: 0, minutes: 0, silentWeeks: 0, lastContactOn: null, cancelledInARow: 0 };
const closing = (of: Partial<Closing> = {}): Closing => ({
  ...{ closedOn: '2021-09-03', reason: 'completed', mentorGoesOn: false, menteeReturns: false, ...of },
});

it.each`
  of                                                    | returns       | keeps
  ${{}}                                                 | ${[]}         | ${[]}
  ${{ mentorGoesOn: true }}                             | ${['mentor']} | ${[]}
  ${{ reason: 'found-a-solution', mentorGoesOn: true }} | ${['mentor']} | ${[]}
  ${{ reason: 'did-not-fit', menteeReturns: true }}     | ${['mentee']} | ${[]}
  ${{ reason: 'mentor-withdrew', menteeReturns: true }} | ${['mentee']} | ${['mentee']}
  ${{ reason: 'mentee-withdrew', mentorGoesOn: true }}  | ${['mentor']} | ${['mentor']}
`('closes with its totals: $of, $returns return, $keeps keep the time', ({ of, returns, keeps }) => {
  const { next, events } = close(running, closing(of), tally, today);
  expect(next).toMatchObject({ status: 'closed', closedOn: '2021-09-03', meetings: 20, minutes: 2600, silentWeeks: 3 });
  expect(events).toMatchObject([{ returns, keepsWaitingTime: keeps, meetings: 20, silentWeeks: 3, recorded: false }]);
  expect(namesOf(events)).toEqual(['DuoClosed']);
});

it.each`
  duo        | of                                                    | code
  ${closed}  | ${{}}                                                 | ${'duo-is-closed'}
  ${running} | ${{ closedOn: '2021-09-11' }}                         | ${'closing-in-the-future'}
  ${running} | ${{ closedOn: '2021-03-04', reason: 'other' }}        | ${'closing-before-the-agreement'}
  ${running} | ${{ closedOn: '2021-08-29' }}                         | ${'closing-before-the-last-meeting'}
  ${formed}  | ${{}}                                                 | ${'not-completed-yet'}
  ${running} | ${{ reason: 'mentor-withdrew', mentorGoesOn: true }}  | ${'who-withdrew-does-not-return'}
  ${running} | ${{ reason: 'mentee-withdrew', menteeReturns: true }} | ${'who-withdrew-does-not-return'}
`('$duo.status, $of: refused, $code', ({ duo, of, code }) => {
  expect(() => close(duo, closing(of), tally, today)).toThrow(refused(code));
});

it('is complete from two weeks before the last day', () => {
  expect(close(running, closing({ closedOn: '2021-08-22' }), none, today).next.reason).toBe('completed');
  expect(() => close(running, closing({ closedOn: '2021-08-21' }), none, today)).toThrow(refused('not-completed-yet'));
});

it('closes a duo that never signed, too', () => {
  const { next } = close(formed, closing({ reason: 'did-not-fit' }), none, today);
  expect(next).toMatchObject({ status: 'closed', signedOn: null });
});

const leaves = (of: Partial<Withdrawal> = {}): Withdrawal => ({
  ...{ side: 'mentee', withdrewOn: '2021-09-01', reason: 'no-time', otherStays: true, ...of },
});
const record = { ...running, recorded: true };

it.each`
  duo        | of                                                | reason                | returns       | recorded
  ${running} | ${{}}                                             | ${'mentee-withdrew'}  | ${['mentor']} | ${false}
  ${running} | ${{ side: 'mentor' }}                             | ${'mentor-withdrew'}  | ${['mentee']} | ${false}
  ${formed}  | ${{}}                                             | ${'mentee-withdrew'}  | ${['mentor']} | ${false}
  ${running} | ${{ reason: 'found-a-solution' }}                 | ${'found-a-solution'} | ${['mentor']} | ${false}
  ${running} | ${{ side: 'mentor', reason: 'found-a-solution' }} | ${'mentor-withdrew'}  | ${['mentee']} | ${false}
  ${running} | ${{ otherStays: false }}                          | ${'mentee-withdrew'}  | ${[]}         | ${false}
  ${record}  | ${{}}                                             | ${'mentee-withdrew'}  | ${['mentor']} | ${false}
  ${record}  | ${{ withdrewOn: '2021-07-01' }}                   | ${'mentee-withdrew'}  | ${[]}         | ${true}
`('$duo.status, $of: $reason, $returns return with their time', ({ duo, of, reason, returns, recorded }) => {
  const { next, events } = closeForWithdrawal(duo, leaves(of), none, today);
  expect(next).toMatchObject({ status: 'closed', reason, closingRecorded: recorded });
  expect(events).toMatchObject([{ reason, returns, keepsWaitingTime: returns, recorded }]);
});

it('is closed no earlier than the two have last met', () => {
  const { next } = closeForWithdrawal(running, leaves({ withdrewOn: '2021-08-01' }), tally, today);
  expect(next.closedOn).toBe('2021-08-30');
});

it.each`
  duo        | withdrewOn
  ${closed}  | ${'2021-09-01'}
  ${running} | ${'2021-03-04'}
  ${formed}  | ${'2021-02-28'}
`('leaves a $duo.status duo alone when somebody left on $withdrewOn', ({ duo, withdrewOn }) => {
  expect(closeForWithdrawal(duo, leaves({ withdrewOn }), none, today)).toEqual({ next: duo, events: [] });
});

const evaluation = (givenOn: string): Evaluation => ({
  ...{ duo: running.id, side: 'mentor', givenOn, satisfaction: 5, wouldRecommend: true, comment: null },
  enteredBy: 'mentor',
});

it.each([
  [running, '2021-08-01'],
  [closed, '2021-12-02'],
])('lets a side look back once', (duo, givenOn) => {
  const { events } = evaluate(duo, null, evaluation(givenOn), usual);
  expect(events).toMatchObject([{ side: 'mentor', givenOn, satisfaction: 5, wouldRecommend: true }]);
});

it.each`
  duo        | before                      | givenOn         | code
  ${formed}  | ${null}                     | ${'2021-09-10'} | ${'agreement-is-not-signed'}
  ${running} | ${evaluation('2021-08-01')} | ${'2021-09-10'} | ${'already-evaluated'}
  ${closed}  | ${null}                     | ${'2021-12-03'} | ${'evaluation-is-too-late'}
`('$duo.status on $givenOn: refused, $code', ({ duo, before, givenOn, code }) => {
  expect(() => evaluate(duo, before, evaluation(givenOn), usual)).toThrow(refused(code));
});
