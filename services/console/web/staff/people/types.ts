import type { operations as OfFollowUp } from '../../api/generated/follow-up.js';
import type { operations as OfIntake } from '../../api/generated/intake.js';
import type { operations as OfMatching } from '../../api/generated/matching.js';

type Answer<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Body } } } }
  ? Body
  : never;

export type File = Answer<OfIntake['People.one']>;
export type Listed = Answer<OfIntake['People.list']>['people'][number];
export type Letter = Answer<OfIntake['Letter.list']>['letters'][number];
export type Proposal = Answer<OfMatching['Proposal.list']>['proposals'][number];
export type Duo = Answer<OfFollowUp['Duo.list']>['duos'][number];
