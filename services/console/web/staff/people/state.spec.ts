import { changedMeanwhile, deedsOf, stateOf } from './state.js';
import { timelineOf } from './timeline.js';
import type { Duo, File, Proposal } from './types.js';

const today = '2021-03-12';
const file = (special: Partial<File> = {}): File => ({
  ...{
    id: 'p1',
    side: 'mentee',
    status: 'enrolled',
    givenName: 'Leila',
    familyName: 'Haddad',
    email: null,
    phone: null,
  },
  ...{ language: 'fr', born: '1998-05-04', languages: ['fr'], enrolledOn: '2021-03-01', informedOn: null },
  ...{ interviewedOn: null, trainedOn: null, readyOn: null, refusedOn: null, withdrewOn: null, recontactOn: null },
  ...{
    synthetic: true,
    facts: {},
    corrections: {},
    version: 1,
    reasons: [],
    referral: null,
    withdrawalReason: null,
    consents: [],
  },
  ...{ interviews: [], bookings: [], modules: [], assessments: [] },
  ...special,
});
const duo = (special: object) => ({ id: 'd1', mentee: 'p1', mentor: 'm1', status: 'running', ...special }) as Duo;
const proposal = (special: object) => ({ id: 'x1', mentee: 'p1', mentor: 'm1', ...special }) as Proposal;

it.each`
  what                      | of                                                   | sentence       | next
  ${'who enrolled'}         | ${{}}                                                | ${'enrolled'}  | ${{ deed: 'interview' }}
  ${'who was informed'}     | ${{ informedOn: '2021-03-05' }}                      | ${'informed'}  | ${{ deed: 'interview' }}
  ${'a mentor in training'} | ${{ side: 'mentor', interviewedOn: '2021-03-05' }}   | ${'training'}  | ${{ deed: 'training' }}
  ${'not yet'}              | ${{ status: 'not-yet', recontactOn: '2021-06-01' }}  | ${'notYet'}    | ${{ deed: 'interview' }}
  ${'whose day has come'}   | ${{ status: 'not-yet', recontactOn: '2021-03-12' }}  | ${'askAgain'}  | ${{ deed: 'interview' }}
  ${'who is ready'}         | ${{ status: 'ready', readyOn: '2021-03-02' }}        | ${'ready'}     | ${{ to: '/matching', what: 'toMatching' }}
  ${'who has left'}         | ${{ status: 'withdrawn', withdrewOn: '2021-03-02' }} | ${'withdrawn'} | ${undefined}
  ${'who was refused'}      | ${{ status: 'refused', refusedOn: '2021-03-02' }}    | ${'refused'}   | ${{ deed: 'interview' }}
`('$what is told as $sentence', ({ of, sentence, next }) => {
  const state = stateOf({ file: file(of), proposals: [], duos: [], today });
  expect([state.sentence, state.next]).toEqual([sentence, next]);
});

it('tells of the duo before the proposal, and of the proposal before the waiting', () => {
  const ready = file({ status: 'ready', readyOn: '2021-03-02' });
  const proposals = [proposal({ status: 'made', proposedOn: '2021-03-10', metOn: null })];
  const waits = stateOf({ file: ready, proposals, duos: [], today });
  expect(waits).toMatchObject({ sentence: 'proposed', other: 'm1', day: '2021-03-10' });
  const duos = [duo({ signedOn: '2021-03-05' })];
  expect(stateOf({ file: ready, proposals, duos, today })).toMatchObject({
    sentence: 'inDuo',
    other: 'm1',
    day: '2021-03-05',
  });
});

it('offers only what would not be refused', () => {
  expect(deedsOf(file())).toEqual([...['interview', 'book', 'details', 'correct', 'assess', 'withdraw']]);
  expect(deedsOf(file({ side: 'mentor', status: 'ready' }))).toEqual([
    ...['book', 'training', 'note', 'details', 'correct', 'withdraw'],
  ]);
  const informationNote = { version: '2', givenOn: '2021-03-12', language: 'fr' };
  expect(deedsOf(file({ side: 'mentor', corrections: { informationNote } }))).not.toContain('note');
  expect(deedsOf(file({ status: 'withdrawn' }))).toEqual(['details']);
});

it('tells field by field what somebody else corrected meanwhile', () => {
  const [seen, now] = [
    { sector: 'J', capacity: 1 },
    { sector: 'F', capacity: 1, postalCode: '9000' },
  ];
  expect(changedMeanwhile(seen, now, { sector: 'K' })).toEqual([
    { field: 'sector', now: 'F', mine: 'K' },
    { field: 'postalCode', now: '9000' },
  ]);
  expect(changedMeanwhile(seen, seen, { sector: 'K' })).toEqual([]);
});

it('puts what happened in one line, newest first', () => {
  const told = file({
    consents: [{ purpose: 'programme', textVersion: '1', language: 'fr', givenOn: '2021-03-01', withdrawnOn: null }],
    interviews: [{ heldOn: '2021-03-05', outcome: 'ready', reasons: [], ruleSet: '2019-1', note: null }],
    readyOn: '2021-03-05',
  });
  const proposals = [
    proposal({
      status: 'declined',
      proposedOn: '2021-03-06',
      metOn: '2021-03-07',
      closesAt: '2021-03-08T10:00:00.000Z',
    }),
  ];
  const duos = [duo({ formedOn: '2021-03-10', signedOn: '2021-03-11', closedOn: null })];
  expect(timelineOf({ file: told, proposals, duos, letters: [] }).map(({ what }) => what)).toEqual([
    ...['duoSigned', 'duoFormed', 'proposalEnded', 'met', 'proposed', 'ready', 'interview', 'consent', 'enrolled'],
  ]);
});
