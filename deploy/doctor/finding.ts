/** What a check comes to. */
export type Verdict = 'ok' | 'warn' | 'bad';
/** One line: what was looked at, how it is, and what to do where it is not well. */
export type Finding = { check: string; verdict: Verdict; told: string; todo?: string };

/** The worst of them: 0 when all is well, 1 with a warning, 2 when something is bad. */
export const exitCodeOf = (findings: readonly Finding[]) =>
  findings.some(({ verdict }) => verdict === 'bad') ? 2 : findings.some(({ verdict }) => verdict === 'warn') ? 1 : 0;

/** What to do is told where something is to be done. */
export const finding = (check: string, verdict: Verdict, told: string, todo: string): Finding =>
  verdict === 'ok' ? { check, verdict, told } : { check, verdict, told, todo };

export type Bounds = { warn: number; bad: number };

/** Judges a number that is the worse the greater it is. */
export function above(check: string, value: number, { warn, bad }: Bounds, what: string, todo: string): Finding {
  const verdict: Verdict = value >= bad ? 'bad' : value >= warn ? 'warn' : 'ok';
  return finding(check, verdict, `${Math.round(value)} ${what}`, todo);
}

/** Days until something ends. */
export function ending(check: string, days: number, { warn, bad }: Bounds, todo: string): Finding {
  const verdict: Verdict = days < bad ? 'bad' : days < warn ? 'warn' : 'ok';
  return finding(check, verdict, days < 0 ? 'has ended' : `${Math.floor(days)} days until it ends`, todo);
}
