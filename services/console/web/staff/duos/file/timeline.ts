import type { Localized } from '@duo/kernel';
import {
  barrierWords,
  closingReasonWords,
  momentWords,
  sideWords,
  solutionKindWords,
  timePointWords,
  wordOf,
} from '../../../words/codes.texts.js';
import { meetingKindWords, timelineWords } from './timeline.texts.js';

type Entry = { on: string; what: string; code: string };

/** What the code of an entry is a code of. */
const codesOf: Readonly<Record<string, Readonly<Record<string, Localized>>>> = {
  meeting: meetingKindWords,
  'goal-set': barrierWords,
  'goal-reached': barrierWords,
  'goal-dropped': barrierWords,
  assessed: timePointWords,
  evaluated: sideWords,
  closed: closingReasonWords,
  solution: solutionKindWords,
  'measure-due': momentWords,
  'measure-asked': momentWords,
  'measure-unreached': momentWords,
  'measure-answered': momentWords,
};

/** The words of an entry: what happened, and what kind of it. */
export function wordsOf({ what, code }: Entry): { what: Localized; kind: Localized | undefined } {
  return { what: wordOf(timelineWords, what), kind: code ? wordOf(codesOf[what] ?? {}, code) : undefined };
}

/** Newest first; what happened on one day stays together. */
export function byDay(entries: readonly Entry[]): { on: string; entries: Entry[] }[] {
  const days: { on: string; entries: Entry[] }[] = [];
  for (const entry of [...entries].reverse()) {
    const last = days.at(-1);
    if (last?.on === entry.on) last.entries.push(entry);
    else days.push({ on: entry.on, entries: [entry] });
  }
  return days;
}
