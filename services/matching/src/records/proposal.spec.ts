import { proposalRecorded } from '@duo/contracts';
import { recordProposal } from './proposal.js';

const record = (special: object) =>
  proposalRecorded({
    ...{
      proposal: 'p',
      mentee: 'e',
      mentor: 'r',
      proposedOn: '2019-01-07',
      metOn: '2019-01-14',
      endedOn: '2019-01-15',
    },
    ...special,
  } as never);

it.each`
  outcome        | special                                             | answers                                          | events
  ${'declined'}  | ${{ declinedBy: ['mentor'], reasons: ['too-far'] }} | ${{ mentor: { said: 'no', reason: 'too-far' } }} | ${['ProposalMade', 'FirstMeetingHeld', 'ProposalDeclined']}
  ${'lapsed'}    | ${{}}                                               | ${{}}                                            | ${['ProposalMade', 'FirstMeetingHeld', 'ProposalLapsed']}
  ${'withdrawn'} | ${{ metOn: '' }}                                    | ${{}}                                            | ${['ProposalMade', 'ProposalWithdrawn']}
`('is $outcome, each thing on its own day', ({ outcome, special, answers, events }) => {
  const { next, events: said } = recordProposal(record({ outcome, ...special }));
  expect(next).toMatchObject({ status: outcome, answers, proposedOn: '2019-01-07' });
  expect(said.map(({ event }) => event.$typeName.split('.').at(-1))).toEqual(events);
  expect([said[0]?.on, said.at(-1)?.on]).toEqual(['2019-01-07', '2019-01-15']);
});

it('waits for a version that knows how it ended', () => {
  expect(() => recordProposal(record({ outcome: 'postponed' }))).toThrow(RangeError);
});
