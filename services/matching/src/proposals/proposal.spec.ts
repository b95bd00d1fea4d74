import { lettersOf } from './letters.js';
import { type Answer, answer, lapse, meet, type Proposal, propose, takeBack } from './proposal.js';

const noon = new Date('2021-03-12T12:00:00Z');
const later = new Date('2021-03-13T12:00:00Z');
const yes: Answer = { said: 'yes', reason: null };
const no: Answer = { said: 'no', reason: 'too-far' };

const made: Proposal = propose('p', 'e', 'r', '2021-03-10').next;
const met = (answers: Proposal['answers'] = {}): Proposal => ({ ...meet(made, noon, 24, noon).next, answers });
const settled = (status: Proposal['status']): Proposal => ({ ...met(), status });
const kinds = (events: readonly { $typeName: string }[]) =>
  events.map(({ $typeName }) => $typeName.replace('duo.matching.v1.', ''));

it('is made, and met once', () => {
  expect(propose('p', 'e', 'r', '2021-03-10')).toMatchObject({
    next: { status: 'made', closesAt: null },
    events: [{ proposal: 'p', mentee: 'e', mentor: 'r', proposedOn: '2021-03-10' }],
  });
  expect(meet(made, noon, 24, noon)).toMatchObject({
    next: { status: 'met', metOn: '2021-03-12', closesAt: later },
    events: [{ heldOn: '2021-03-12' }],
  });
});

it.each`
  given                   | side        | says   | status        | events
  ${met()}                | ${'mentee'} | ${yes} | ${'met'}      | ${[]}
  ${met({ mentee: yes })} | ${'mentor'} | ${yes} | ${'accepted'} | ${['DuoFormed']}
  ${met({ mentee: no })}  | ${'mentor'} | ${yes} | ${'declined'} | ${['ProposalDeclined']}
  ${met({ mentor: yes })} | ${'mentee'} | ${no}  | ${'declined'} | ${['ProposalDeclined']}
`('$given.answers, then the $side says $says.said: $status', ({ given, side, says, status, events }) => {
  const decided = answer(given, side, says, 'd', noon);
  expect(decided.next.status).toBe(status);
  expect(kinds(decided.events)).toEqual(events);
});

it('tells who said no and why only in codes, and forms a duo with an id of its own', () => {
  const [declined] = answer(met({ mentee: no }), 'mentor', no, 'd', noon).events;
  expect(declined).toMatchObject({ by: ['mentee', 'mentor'], reasons: ['too-far', 'too-far'] });
  const [formed] = answer(met({ mentee: yes }), 'mentor', yes, 'd', noon).events;
  expect(formed).toMatchObject({ duo: 'd', proposal: 'p', formedOn: '2021-03-12', recorded: false });
});

it.each([
  ['answer before they have met', () => answer(made, 'mentee', yes, 'd', noon), 'have-not-met-yet'],
  ['answer twice', () => answer(met({ mentee: yes }), 'mentee', no, 'd', noon), 'already-answered'],
  ['answer too late', () => answer(met(), 'mentee', yes, 'd', later), 'time-for-reflection-is-over'],
  ['answer what is settled', () => answer(settled('lapsed'), 'mentee', yes, 'd', noon), 'proposal-is-settled'],
  ['meet twice', () => meet(met(), noon, 24, noon), 'have-met-already'],
  ['meet when it is settled', () => meet(settled('declined'), noon, 24, noon), 'proposal-is-settled'],
  ['meet in the future', () => meet(made, later, 24, noon), 'meeting-is-in-the-future'],
  ['meet too early', () => meet(made, new Date('2021-03-09T12:00:00Z'), 24, noon), 'meeting-is-before-the-proposal'],
  ['take back what is settled', () => takeBack(settled('accepted'), 'team', '2021-03-12'), 'proposal-is-settled'],
])('refuses to %s', (_, decision, code) => {
  expect(decision).toThrow(expect.objectContaining({ code }));
});

it('lapses only when its time is over, only once, and names who was silent', () => {
  expect(lapse(met(), noon).next.status).toBe('met');
  expect(lapse(made, later).next.status).toBe('made');
  const { next, events } = lapse(met({ mentor: yes }), later);
  expect(next.status).toBe('lapsed');
  expect(events).toMatchObject([{ silent: ['mentee'], lapsedOn: '2021-03-13' }]);
  expect(lapse(next, later).events).toEqual([]);
});

it.each`
  given                  | by          | status         | events
  ${made}                | ${'mentee'} | ${'withdrawn'} | ${['ProposalWithdrawn']}
  ${met()}               | ${'team'}   | ${'withdrawn'} | ${['ProposalWithdrawn']}
  ${settled('accepted')} | ${'mentor'} | ${'accepted'}  | ${[]}
`('$given.status, taken back by $by: $status', ({ given, by, status, events }) => {
  const decided = takeBack(given, by, '2021-03-12');
  expect(decided.next.status).toBe(status);
  expect(kinds(decided.events)).toEqual(events);
});

it('writes to both, with a link of their own only while an answer is wanted', () => {
  let n = 0;
  const letters = (proposal: Proposal) => lettersOf(proposal, () => `letter ${++n}`);
  expect(letters(made)).toMatchObject([
    { person: 'e', about: 'r', template: 'first-meeting', linkPurpose: '' },
    { person: 'r', about: 'e', template: 'first-meeting', linkPurpose: '' },
  ]);
  const link = {
    linkPurpose: 'answer-proposal',
    linkAbout: 'p',
    linkService: 'matching',
    linkEndsAt: later.toISOString(),
  };
  expect(letters(met())).toMatchObject([
    { person: 'e', template: 'answer-wanted', linkSide: 'mentee', ...link },
    { person: 'r', template: 'answer-wanted', linkSide: 'mentor', ...link },
  ]);
  const [one, two] = letters({ ...settled('declined'), answers: { mentee: no, mentor: yes } });
  expect([one?.template, JSON.stringify([one, two]).includes('too-far')]).toEqual(['proposal-ended', false]);
});
