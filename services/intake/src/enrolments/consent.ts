import { type Day, type Language, refusal } from '@duo/kernel';
import type { Purpose } from './form.js';

/** What somebody agreed to: one purpose, in the text that was shown, until it is taken back. */
export type Consent = {
  purpose: Purpose;
  textVersion: string;
  language: Language;
  givenOn: Day;
  withdrawnOn: Day | null;
};

type Given = Pick<Consent, 'purpose' | 'textVersion' | 'language'>;

/** Somebody agrees to one more purpose, or anew; what was agreed to before is ended by a newer text, not written over. */
export function agree(before: readonly Consent[], given: Given, today: Day): { ended: Consent[]; next: Consent } {
  const standing = standingOf(before, given.purpose);
  const same = standing.some(({ textVersion }) => textVersion === given.textVersion);
  if (same) throw refusal('consent-is-given-already', { purpose: given.purpose, textVersion: given.textVersion });
  return { ended: ended(standing, today), next: { ...given, givenOn: today, withdrawnOn: null } };
}

/** Somebody takes back what he or she agreed to. That it was given, and until when, stays. */
export function takeBack(before: readonly Consent[], purpose: Purpose, today: Day): Consent[] {
  const standing = standingOf(before, purpose);
  if (standing.length === 0) throw refusal('consent-is-not-given', { purpose });
  return ended(standing, today);
}

const standingOf = (consents: readonly Consent[], of: Purpose) =>
  consents.filter(({ purpose, withdrawnOn }) => purpose === of && withdrawnOn === null);

const ended = (consents: readonly Consent[], today: Day) => consents.map((one) => ({ ...one, withdrawnOn: today }));
