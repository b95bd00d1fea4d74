import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { closeDuo } from '../closing/closing.actions.js';
import { answerMeasureOf, askMeasure, remindMeasure } from './measure.actions.js';
import { listMeasures, type MeasureFilter } from './measure.queries.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

const list = (filter: Partial<MeasureFilter>) => listMeasures(room.database.manager, { limit: 50, ...filter });

async function closed(closedOn: string) {
  const duo = await room.running();
  const closing = { closedOn, reason: 'other' as const, mentorGoesOn: false, menteeReturns: false };
  await room.do((tx) => closeDuo(tx, { duo: duo.id, ...closing }, usual, at(closedOn)));
  return duo;
}

it('lists whose answer is waited for, the longest first, and how often they were asked', async () => {
  const [later, sooner] = [await closed('2021-07-02'), await closed('2021-06-01')];
  const [first] = await list({ status: 'waiting' });
  const of = { measure: first?.id ?? '', ...usual };
  await room.do((tx) => askMeasure(tx, of, at('2021-06-01')));
  await room.do((tx) => remindMeasure(tx, of, at('2021-06-15')));
  const waiting = await list({ status: 'waiting' });
  expect(waiting).toMatchObject([
    { duo: sooner.id, mentee: sooner.mentee, mentor: sooner.mentor, moment: 'closing', status: 'asked', times: 2 },
    { duo: later.id, status: 'due', dueOn: '2021-07-02', times: 0 },
  ]);
  expect(await list({ status: 'waiting', after: waiting[0]?.id })).toEqual(waiting.slice(1));
  expect(await list({ status: 'waiting', moment: 'month-12' })).toEqual([]);
  expect(await list({ moment: 'month-12' })).toMatchObject([{ dueOn: '2022-06-01' }, { dueOn: '2022-07-02' }]);
  const told = { answeredOn: '2021-07-02', situation: 'job' as const, daysWorked: null, solution: null };
  await room.do((tx) => answerMeasureOf(tx, sooner.id, 'closing', told, at('2021-07-02')));
  expect(await list({ status: 'answered' })).toMatchObject([{ duo: sooner.id, situation: 'job' }]);
});
