import { counter } from '@duo/platform';
import type { SilenceKind } from '../duos/duo.js';

const escalations = counter({
  name: 'duo_silence_escalations_total',
  help: 'Silences of duos that were answered: the mentor was reminded, or a coordinator was told and why',
  labelNames: ['service', 'step'],
});

type Step = 'reminded' | SilenceKind;

/** To be called after the commit. */
export const countEscalation = (step: Step, n = 1) => escalations.inc({ service: 'follow-up', step }, n);

// From the first scrape on, so that the first one is seen to be one more.
for (const step of ['reminded', 'no-first-meeting', 'no-meeting', 'three-cancelled'] as const) countEscalation(step, 0);
