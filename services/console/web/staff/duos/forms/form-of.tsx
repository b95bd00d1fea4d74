import type { ComponentType } from 'react';
import type { Act } from '../file/search.js';
import { AgreementForm } from './agreement.js';
import { AssessmentForm } from './assessment.js';
import { CheckInForm } from './check-in.js';
import { ClosingForm } from './closing.js';
import { EvaluationForm } from './evaluation.js';
import { GoalForm } from './goal.js';
import { MeasureForm } from './measure.js';
import { MeetingForm } from './meeting.js';
import { SolutionForm } from './solution.js';
import type { ActProps } from './use-act.js';

const forms: Record<Act, ComponentType<ActProps>> = {
  agreement: AgreementForm,
  meeting: MeetingForm,
  'check-in': CheckInForm,
  goal: GoalForm,
  assessment: AssessmentForm,
  solution: SolutionForm,
  closing: ClosingForm,
  'evaluation-mentee': (props) => <EvaluationForm {...props} side="mentee" />,
  'evaluation-mentor': (props) => <EvaluationForm {...props} side="mentor" />,
  'measure-closing': (props) => <MeasureForm {...props} moment="closing" />,
  'measure-month-12': (props) => <MeasureForm {...props} moment="month-12" />,
};

/** The form of an act. */
export const formOf = (act: Act): ComponentType<ActProps> => forms[act];
