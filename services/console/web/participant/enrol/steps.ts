import type { Localized, Side } from '@duo/kernel';
import type { ComponentType } from 'react';
import type { StepName } from './answers.js';
import type { Ask } from './ask.js';
import { titles } from './enrol.texts.js';
import { BarrierStep, ConsentStep, HelpStep } from './help-steps.js';
import { LanguageStep } from './language-step.js';
import { DigitalStep, PlaceStep, WhenStep } from './meeting-steps.js';
import { ContactStep, OriginStep, StayStep, YouStep } from './person-steps.js';
import { EducationStep, OccupationStep, WorkStep } from './work-steps.js';

/** What stands on each page. They come in one piece, so that a line that drops half-way stops nobody. */
export const stepComponents: Record<StepName, ComponentType<Ask>> = {
  you: YouStep,
  contact: ContactStep,
  origin: OriginStep,
  stay: StayStep,
  languages: LanguageStep,
  education: EducationStep,
  work: WorkStep,
  occupation: OccupationStep,
  place: PlaceStep,
  when: WhenStep,
  digital: DigitalStep,
  barriers: BarrierStep,
  help: HelpStep,
  consent: ConsentStep,
};

export const titleOf = (step: StepName, side: Side): Localized => titles[step][side] ?? titles[step].mentee;
