import type { Day, Respondent, Side } from '@duo/kernel';
import type { DuoId } from '../duos/duo.js';

/** How one side looks back on the duo. */
export type Evaluation = {
  duo: DuoId;
  side: Side;
  givenOn: Day;
  satisfaction: number;
  wouldRecommend: boolean;
  comment: string | null;
  enteredBy: Respondent;
};
