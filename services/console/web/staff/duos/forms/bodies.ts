import type { BarrierCode, Contract, Language, Side, SolutionKind } from '@duo/kernel';

/** What a form lacks, by field, as the name of the words for it; or what is sent. */
export type Lacks = 'day' | 'choose' | 'minutes' | 'words' | 'version' | 'number' | 'code';
export type Checked<Body> = { lacks: Record<string, Lacks> } | { body: Body };

export const check = <Body>(rules: Record<string, [boolean, Lacks]>, body: () => Body): Checked<Body> => {
  const lacks = Object.entries(rules).filter(([, [broken]]) => broken);
  if (lacks.length === 0) return { body: body() };
  return { lacks: Object.fromEntries(lacks.map(([field, [, words]]) => [field, words])) };
};

export const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
export const whole = (text: string, least: number, most: number) =>
  /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
export const optional = (text: string) => text.trim() || null;

export type AgreementDraft = { signedOn: string; textVersion: string; language: Language | null; signedBy: Side[] };
export const agreementBody = ({ signedOn, textVersion, language, signedBy }: AgreementDraft) =>
  check(
    {
      signedOn: [!isDay(signedOn), 'day'],
      textVersion: [!textVersion.trim(), 'version'],
      language: [!language, 'choose'],
    },
    () => ({ signedOn, textVersion: textVersion.trim(), language: language ?? ('fr' as const), signedBy }),
  );

export type MeetingDraft = {
  when: 'today' | 'yesterday' | 'other';
  other: string;
  long: '60' | '90' | '120' | 'other' | null;
  minutes: string;
  kind: 'met' | 'call' | 'cancelled' | null;
  note: string;
};
export const meetingBody = (draft: MeetingDraft, days: { today: string; yesterday: string }) => {
  const { when, other, long, minutes, kind, note } = draft;
  const heldOn = when === 'other' ? other : days[when];
  const told = long === 'other' ? minutes : (long ?? '');
  const held = kind !== 'cancelled';
  return check(
    {
      other: [!isDay(heldOn), 'day'],
      kind: [!kind, 'choose'],
      long: [held && !long, 'choose'],
      minutes: [held && long === 'other' && !whole(minutes, 1, 720), 'minutes'],
    },
    () => ({ heldOn, kind: kind ?? ('met' as const), minutes: held ? Number(told) : 0, note: optional(note) }),
  );
};

export type CheckInDraft = { heldOn: string; note: string; next: 'usual' | 'day'; nextOn: string };
export const checkInBody = ({ heldOn, note, next, nextOn }: CheckInDraft) =>
  check({ heldOn: [!isDay(heldOn), 'day'], nextOn: [next === 'day' && !isDay(nextOn), 'day'] }, () => ({
    ...{ heldOn, note: optional(note), nextOn: next === 'day' ? nextOn : null },
  }));

export type GoalDraft = { area: BarrierCode | ''; words: string };
export const goalBody = ({ area, words }: GoalDraft) =>
  check({ area: [!area, 'choose'], words: [!words.trim(), 'words'] }, () => ({
    ...{ area: area || ('other' as const), words: words.trim() },
  }));

export type SolutionDraft = {
  kind: SolutionKind | null;
  startsOn: string;
  contract: Contract | '';
  months: string;
  weeklyHours: string;
  occupation: string;
  sector: string;
};
export const noSolution: SolutionDraft = {
  ...{ kind: null, startsOn: '', contract: '', months: '', weeklyHours: '', occupation: '', sector: '' },
};
export const solutionBody = (draft: SolutionDraft) => {
  const { kind, startsOn, contract, months, weeklyHours, occupation, sector } = draft;
  const lasts = kind !== 'job' || contract !== 'permanent' ? months : '';
  return check(
    {
      kind: [!kind, 'choose'],
      startsOn: [!isDay(startsOn), 'day'],
      months: [lasts !== '' && !whole(lasts, 0, 600), 'number'],
      weeklyHours: [weeklyHours !== '' && !whole(weeklyHours, 1, 80), 'number'],
      occupation: [occupation !== '' && !/^\d{1,4}$/.test(occupation), 'code'],
    },
    () => ({
      ...{ kind: kind ?? ('job' as const), startsOn, occupation: occupation || null, sector: sector || null },
      contract: (kind === 'job' && contract) || null,
      months: lasts === '' ? null : Number(lasts),
      weeklyHours: weeklyHours === '' ? null : Number(weeklyHours),
    }),
  );
};

/** As follow-up counts it: a job that is permanent or lasts three months or more. */
export const countsAsStable = ({ kind, contract, months }: SolutionDraft) =>
  kind === 'job' && (contract === 'permanent' || Number(months) >= 3);
