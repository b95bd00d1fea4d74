import type { Refusal } from '@duo/kernel';

/** What a refusal means to whoever asked; of others the code has to do. */
const reasons: Readonly<Record<string, string>> = {
  'balance-out-of-reach':
    'no weights of the comparison pool give it the means of the treated: the groups hardly overlap',
  collinear: 'a covariate is told by the others, or does not vary at all: leave it out',
  'horizon-after-follow-up': 'nobody of a group was followed until this horizon',
  'no-event-to-compare': 'nobody has the event',
  'no-maximum-found': 'the propensity score has no maximum of its likelihood: the groups hardly overlap',
  'no-overlap': 'no treated person has a score among those of the comparison pool: there is nobody to compare with',
  'nobody-comparable': 'nobody of the comparison pool is near enough to any of the treated',
  'one-group-is-empty': 'it takes treated people and others to compare them with',
  separated:
    'together these covariates tell treated from others without error, so that there is nobody alike to compare',
  'too-few-rows': 'there are fewer people than it takes to fit this',
};

/** A refusal in one line: its code, what it means, and its facts. */
export function wordsOf({ code, details }: Refusal): string {
  const facts = Object.entries(details).map(
    ([name, fact]) => `${name} ${Array.isArray(fact) ? fact.join(', ') : fact}`,
  );
  return [`refused: ${code}`, reasons[code], ...(facts.length > 0 ? [`(${facts.join('; ')})`] : [])]
    .filter(Boolean)
    .join(': ')
    .replace(/: (?=\([^()]*\)$)/, ' ');
}
