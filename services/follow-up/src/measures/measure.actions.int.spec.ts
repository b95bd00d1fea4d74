import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { closeDuo } from '../closing/closing.actions.js';
import { measures, solutions } from '../tables.js';
import { answerMeasure, answerMeasureOf, askMeasure, giveUpMeasure, remindMeasure } from './measure.actions.js';
import type { Measure } from './measure.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

/** The measures of a duo that was closed on 3 September 2021. */
async function afterTheDuo() {
  const duo = await room.running();
  const closing = { closedOn: '2021-09-03', reason: 'completed' as const, mentorGoesOn: false, menteeReturns: false };
  await room.do((tx) => closeDuo(tx, { duo: duo.id, ...closing }, usual, at('2021-09-03')));
  const find = (moment: Measure['moment']) => room.database.manager.findOneByOrFail(measures, { duo: duo.id, moment });
  return { ...duo, closing: await find('closing'), month12: await find('month-12'), find };
}
const saidOf = async (duo: string) => (await room.said(duo)).slice(3);
const answer = { answeredOn: '2022-09-10', situation: 'job' as const, daysWorked: 210, solution: null };

it('falls due and is asked on its day, once more after two weeks, and is given up after six', async () => {
  const { id, mentee, month12, find } = await afterTheDuo();
  const of = { measure: month12.id, ...usual };
  await room.do((tx) => askMeasure(tx, of, at('2022-09-02')));
  expect(await saidOf(id)).toEqual([]);
  await room.do((tx) => askMeasure(tx, of, at('2022-09-03')));
  await room.do((tx) => askMeasure(tx, of, at('2022-09-03')));
  expect(await saidOf(id)).toEqual(['MeasureDue', 'MeasureAsked']);
  expect((await room.planned(month12.id)).slice(1)).toEqual([
    'remind-measure 2022-09-17 09:00',
    'give-up-measure 2022-10-15 09:00',
  ]);
  await room.do((tx) => remindMeasure(tx, of, at('2022-09-17')));
  await room.do((tx) => remindMeasure(tx, of, at('2022-09-18')));
  expect((await room.letters(mentee)).slice(2)).toEqual([
    'measure-questions answer-measure',
    'measure-questions answer-measure',
  ]);
  await room.do((tx) => giveUpMeasure(tx, of, at('2022-10-15')));
  expect(await find('month-12')).toMatchObject({ status: 'unreached', unreachedOn: '2022-10-15' });
  const late = { ...answer, answeredOn: '2022-11-01' };
  await room.do((tx) => answerMeasure(tx, month12.id, late, at('2022-11-01')));
  expect(await saidOf(id)).toEqual(['MeasureDue', 'MeasureAsked', 'MeasureUnreached', 'MeasureAnswered']);
  expect(await find('month-12')).toMatchObject({ status: 'answered', daysWorked: 210, situation: 'job' });
});

it('takes an answer to a coordinator with what was found, and asks nothing more', async () => {
  const { id, closing } = await afterTheDuo();
  await room.do((tx) => askMeasure(tx, { measure: closing.id, ...usual }, at('2021-09-03')));
  const solution = {
    ...{ kind: 'training' as const, startsOn: '2021-09-10', contract: null, months: 6, weeklyHours: null },
    ...{ occupation: null, sector: null, source: 'declared' as const, declaredBy: 'coordinator' as const },
  };
  const told = { answeredOn: '2021-09-12', situation: 'training' as const, daysWorked: null, solution };
  await room.do((tx) => answerMeasureOf(tx, id, 'closing', told, at('2021-09-12')));
  expect(await saidOf(id)).toEqual(['MeasureAsked', 'MeasureAnswered', 'SolutionDeclared']);
  expect(await room.planned(closing.id)).toEqual([]);
  expect(await room.database.manager.findBy(solutions, { duo: id })).toMatchObject([
    { kind: 'training', stable: false },
  ]);
});

it('lets the answer and the giving up come at the same moment: an answer is an answer', async () => {
  const { closing, find } = await afterTheDuo();
  await room.do((tx) => askMeasure(tx, { measure: closing.id, ...usual }, at('2021-09-03')));
  const told = { answeredOn: '2021-10-15', situation: 'looking' as const, daysWorked: null, solution: null };
  await Promise.all([
    room.do((tx) => answerMeasure(tx, closing.id, told, at('2021-10-15'))),
    room.do((tx) => giveUpMeasure(tx, { measure: closing.id, ...usual }, at('2021-10-15'))),
  ]);
  expect((await find('closing')).status).toBe('answered');
});

it('has nothing to do for a measure that is not there, and tells a person so', async () => {
  const of = { measure: '01890a5d-ac96-774b-bcce-b302099a8057', ...usual };
  for (const job of [askMeasure, remindMeasure, giveUpMeasure]) await room.do((tx) => job(tx, of, at('2021-09-03')));
  const { id } = await room.running();
  const answering = room.do((tx) => answerMeasureOf(tx, id, 'closing', answer, at('2022-09-10')));
  await expect(answering).rejects.toMatchObject({ code: 'no-such-measure' });
});
