import { counter, gauge } from '@duo/platform';

const service = 'intake';

const letters = counter({
  name: 'duo_letters_total',
  help: 'Attempts to hand a letter to the mail server: sent, again (it was not taken), failed (given up)',
  labelNames: ['service', 'outcome'],
});

const age = gauge({
  name: 'duo_letters_age_seconds',
  help: 'Age of the oldest letter that the mail server has not taken',
  labelNames: ['service'],
});

const outcomes = { sent: 'sent', waiting: 'again', failed: 'failed' } as const;

/** From the first scrape on, so that the first failure is seen to be one more. */
export function tellLetters(): void {
  for (const outcome of Object.values(outcomes)) letters.inc({ service, outcome }, 0);
}

export const countLetter = (status: keyof typeof outcomes) => letters.inc({ service, outcome: outcomes[status] });

export const tellAge = (seconds: number) => age.set({ service }, seconds);
