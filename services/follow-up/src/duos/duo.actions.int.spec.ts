import { usual } from '../../test/given.js';
import { at, Room } from '../../test/room.js';
import { formDuo, signAgreement } from './duo.actions.js';

let room: Room;
beforeAll(async () => {
  room = await Room.open();
});
afterAll(() => room.close());

it('keeps a duo that was formed, once', async () => {
  const duo = await room.formed();
  await room.do((tx) => formDuo(tx, duo, usual, at('2021-03-02')));
  expect(await room.duo(duo.id)).toMatchObject({ ...duo, status: 'formed', signedOn: null, recorded: false });
  expect(await room.said(duo.id)).toEqual([]);
  expect(await room.planned(duo.id)).toEqual([]);
});

it('signs the agreement, gives both their links, and plans what is done later at its hour on the wall', async () => {
  const { id, mentee, mentor } = await room.running();
  expect(await room.duo(id)).toMatchObject({ status: 'running', signedOn: '2021-03-05', endsOn: '2021-09-05' });
  expect(await room.said(id)).toEqual(['AgreementSigned']);
  expect(await room.letters(mentee)).toEqual(['agreement-signed log-meetings']);
  expect(await room.letters(mentor)).toEqual(['agreement-signed log-meetings']);
  expect(await room.planned(id)).toEqual([
    'remind-of-meeting 2021-03-12 18:00',
    'notice-silence 2021-03-15 09:00',
    'next-check-in 2021-04-04 09:00',
    'end-of-six-months 2021-09-05 09:00',
  ]);
});

it('changes and plans nothing when a rule refuses', async () => {
  const { id } = await room.running();
  const again = { duo: id, signedOn: '2021-03-05', textVersion: '3', language: 'nl' as const, signedBy: [] };
  const signing = room.do((tx) => signAgreement(tx, again, usual, at('2021-03-06')));
  await expect(signing).rejects.toMatchObject({ code: 'agreement-is-signed-already' });
  expect(await room.said(id)).toEqual(['AgreementSigned']);
  const none = { ...again, duo: '01890a5d-ac96-774b-bcce-b302099a8057' };
  await expect(room.do((tx) => signAgreement(tx, none, usual, at('2021-03-06')))).rejects.toMatchObject({
    code: 'no-such-duo',
  });
});
