import { say } from '../../i18n/say.js';
import { bodyOf, check, heldOn, lengthValues, untapped } from './meeting.js';
import { meetings } from './meetings.texts.js';

const today = '2026-03-01';
const other = (day: string, month: string, year: string) => ({ when: 'other', day: { day, month, year } });

it.each`
  tapped                                                       | wrong
  ${{ length: '60', kind: 'met' }}                             | ${[]}
  ${{}}                                                        | ${['length', 'kind']}
  ${{ kind: 'cancelled' }}                                     | ${[]}
  ${{ length: 'other', minutes: '', kind: 'call' }}            | ${['minutes']}
  ${{ length: 'other', minutes: '721', kind: 'call' }}         | ${['minutes']}
  ${{ ...other('2', '3', '2026'), length: '60', kind: 'met' }} | ${['day']}
  ${{ ...other('', '', ''), length: '60', kind: 'met' }}       | ${['day']}
`('asks for $wrong', ({ tapped, wrong }) => {
  expect(check({ ...untapped, ...tapped }, today).map(({ field }) => field)).toEqual(wrong);
});

it('knows which day yesterday was, and that nothing lasts when it was cancelled', () => {
  expect(heldOn({ ...untapped, when: 'yesterday' }, today)).toBe('2026-02-28');
  expect(bodyOf({ ...untapped, length: '90', kind: 'cancelled', note: '  ' }, today, false)).toEqual({
    ...{ heldOn: today, minutes: 0, kind: 'cancelled', note: null, again: false },
  });
});

it.each`
  minutes | en              | fr
  ${60}   | ${'1 h'}        | ${'1 h'}
  ${90}   | ${'1 h 30 min'} | ${'1 h 30 min'}
  ${45}   | ${'45 min'}     | ${'45 min'}
`('says $minutes minutes as $en', ({ minutes, en, fr }) => {
  const values = lengthValues(minutes);
  expect([say('en', meetings.length, values), say('fr', meetings.length, values)]).toEqual([en, fr]);
});
