import { type Finding, idsIn, type Verdict } from './oracle.ts';
import type { Report } from './run.ts';

/** Lost, duplicated in effect and out of order are all none, and nothing else is wrong. */
export const isFlawless = ({ verdict }: Report) => Object.values(verdict).every((findings) => findings.length === 0);

/** The report of a run; its last lines are what it comes down to. */
export function tell(report: Report): string {
  const { events, verdict, evidence, kills, mishaps, ends, seconds } = report;
  const { intake, matching } = evidence.logged;
  const again = [intake, matching].map((of) => of.length - new Set(of.map(({ id }) => id)).size);
  const killed = Object.entries(kills).map(([victim, times]) => `${victim} ${times}×`);
  return [
    '',
    `killed                ${killed.join(', ')}`,
    `ended by themselves   ${mishaps.length === 0 ? 'none' : mishaps.join(', ')}`,
    `ended when asked to   ${ends.join(', ')}`,
    `on the log            ${intake.length} records of intake and ${matching.length} of matching, ${again.join(' and ')} of them again`,
    `written in            ${seconds.writing.toFixed(1)} s, worked off ${seconds.settling.toFixed(1)} s later`,
    ...wrong(report, verdict),
    '',
    `sent                  ${events} (and ${evidence.said.matching.length} by matching in answer)`,
    `lost                  ${idsIn(verdict.lost)}`,
    `duplicated in effect  ${idsIn(verdict.duplicated)}`,
    `out of order          ${idsIn(verdict.disordered)}`,
    `time                  ${seconds.all.toFixed(1)} s`,
  ].join('\n');
}

const kinds: Record<keyof Verdict, string> = {
  lost: 'lost',
  duplicated: 'duplicated in effect',
  disordered: 'out of order',
  uncaused: 'without a cause',
  parked: 'still parked',
};

function wrong({ seed, folder }: Report, verdict: Verdict): string[] {
  const lines = Object.entries(verdict).flatMap(([kind, findings]) =>
    findings.map((finding) => `${kinds[kind as keyof Verdict]}: ${telling(finding)}`),
  );
  return lines.length === 0
    ? []
    : ['', `WRONG with seed ${seed}; what the processes printed is in ${folder}`, ...lines];
}

const telling = ({ what, ids }: Finding) =>
  `${what}: ${ids.length}, first ${ids.slice(0, 5).join(' · ')}${ids.length > 5 ? ' …' : ''}`;
