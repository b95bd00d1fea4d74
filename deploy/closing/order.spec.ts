import { mayErase, mayExport, mayHandOver } from './order.ts';
import type { State } from './state.ts';

const closing = { successor: 'ghent', closesOn: '2021-04-01' };
const at = '2021-04-01T08:00:00.000Z';
const file = { name: 'f', sha256: '00' };
const announced: State = {
  ...{ kind: 'duo-closing', branch: 'aalst', ...closing },
  ...{ exported: null, handedOver: null, erased: null },
};
const exported: State = { ...announced, exported: { at, archive: file, isEncrypted: true, figures: file } };
const begun: State = { ...exported, handedOver: { files: [], people: 0, duos: 0, duosLeft: 0, verifiedAt: null } };
const verified: State = { ...begun, handedOver: { files: [], people: 0, duos: 0, duosLeft: 0, verifiedAt: at } };
const erasing: State = { ...verified, erased: { beganAt: at, counts: {}, done: {} } };

const refused = (code: string) => expect.objectContaining({ code });

it.each([
  [undefined, '2021-04-01', undefined],
  [exported, '2021-04-02', undefined],
  [undefined, '2021-03-31', 'closing-day-has-not-come'],
  [begun, '2021-04-02', 'hand-over-has-begun'],
  [erasing, '2021-04-02', 'erasure-has-begun'],
])('exports from the day on and until the hand-over (%#)', (before, today, code) => {
  const step = () => mayExport(closing, before, today);
  if (code) expect(step).toThrow(refused(code));
  else expect(step()).toEqual(closing);
});

it('exports no branch that has not announced it', () =>
  expect(() => mayExport(null, undefined, '2021-04-01')).toThrow(refused('not-announced')));

it.each([
  [exported, undefined],
  [begun, undefined],
  [verified, undefined],
  [undefined, 'not-exported'],
  [announced, 'not-exported'],
  [erasing, 'erasure-has-begun'],
])('hands over what was exported (%#)', (before, code) => {
  const step = () => mayHandOver(before);
  if (code) expect(step).toThrow(refused(code));
  else expect(step()).toBe(before);
});

it.each([
  [verified, 'aalst', undefined],
  [erasing, 'aalst', undefined],
  [undefined, 'aalst', 'not-exported'],
  [exported, 'aalst', 'not-handed-over'],
  [begun, 'aalst', 'not-handed-over'],
  [verified, undefined, 'not-confirmed'],
  [verified, 'ghent', 'not-confirmed'],
])('erases when all who agreed have arrived, and the name is typed (%#)', (before, typed, code) => {
  const step = () => mayErase(before, typed);
  if (code) expect(step).toThrow(refused(code));
  else expect(step()).toBe(before);
});
