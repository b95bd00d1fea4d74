import { proposalRecorded } from '@duo/contracts';
import { type Day, noReasons, proposalEndings, sides } from '@duo/kernel';
import type { Cells } from './cells.js';
import type { Ids } from './outcome.js';
import type { Dated } from './said.js';

/** A proposal that came to nothing; one that is still open ends with the import, for it is not continued here. */
export function readProposal(cells: Cells) {
  const outcome = cells.neededCode('outcome', ['open', ...proposalEndings]);
  const proposedOn = cells.neededDay('proposed_on');
  const [metOn, endedOn] = [cells.pastDay('met_on'), cells.pastDay('ended_on')];
  const declinedBy = cells.codes('declined_by', sides);
  const reasons = cells.codes('reasons', noReasons);
  cells.inOrder('proposed_on', proposedOn, 'met_on', metOn);
  cells.inOrder('met_on', metOn ?? proposedOn, 'ended_on', endedOn);
  if (outcome !== 'open' && !endedOn) cells.fault('ended_on', 'must-be-given', 'it has come to nothing');
  const answered = outcome === 'declined' || outcome === 'lapsed';
  if (answered && !metOn) cells.fault('met_on', 'must-be-given', 'the two were asked after they had met');
  if ((outcome === 'declined') !== declinedBy.length > 0)
    cells.fault('declined_by', outcome === 'declined' ? 'must-be-given' : 'must-be-empty', 'who said no');
  return { outcome, proposedOn, metOn, endedOn, declinedBy, reasons };
}

export type ProposalRecord = ReturnType<typeof readProposal>;

export function proposalSaid({ id, mentee, mentor }: Ids, record: ProposalRecord, today: Day): Dated {
  const { outcome, proposedOn, metOn, declinedBy, reasons } = record;
  const endedOn = outcome === 'open' ? today : (record.endedOn ?? today);
  const event = proposalRecorded({
    ...{ proposal: id, mentee, mentor, proposedOn, metOn: metOn ?? '', endedOn, declinedBy, reasons },
    outcome: outcome === 'open' ? 'withdrawn' : outcome,
  });
  return { event, on: endedOn };
}
