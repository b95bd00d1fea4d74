import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { checkIns } from '../tables.js';
import { callForNextCheckIn, holdCheckIn } from './check-in.actions.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

it('calls for a check-in on its day, and plans the next one when it was held', async () => {
  const { id } = await room.running();
  const call = (day: string) => room.do((tx) => callForNextCheckIn(tx, { duo: id }, at(day)));
  await call('2021-04-03');
  expect((await room.duo(id)).checkInDue).toBe(false);
  await call('2021-04-04');
  expect((await room.duo(id)).checkInDue).toBe(true);
  const held = { duo: id, heldOn: '2021-04-06', note: 'They get on well.', nextOn: '2021-04-27' };
  await room.do((tx) => holdCheckIn(tx, held, usual, at('2021-04-06')));
  expect(await room.duo(id)).toMatchObject({ checkInDue: false, checkInOn: '2021-04-27' });
  expect((await room.planned(id)).filter((job) => job.startsWith('next'))).toEqual(['next-check-in 2021-04-27 09:00']);
  expect(await room.said(id)).toEqual(['AgreementSigned', 'CheckInHeld']);
  expect(await room.database.manager.findBy(checkIns, { duo: id })).toMatchObject([{ note: 'They get on well.' }]);
});

it('has nothing to call for where there is no duo', async () => {
  await room.do((tx) => callForNextCheckIn(tx, { duo: '01890a5d-ac96-774b-bcce-b302099a8057' }, at('2021-04-03')));
});
