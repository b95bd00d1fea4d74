import { type Day, dayOf, daysAfter, type Moment, refusal } from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import type { Duo, DuoId } from '../duos/duo.js';
import { lock } from '../duos/duo.rows.js';
import { letterTo } from '../letters/letter.js';
import type { Settings } from '../settings.js';
import { type Found, keepSolution } from '../solutions/solution.actions.js';
import { measures } from '../tables.js';
import type { Measure, MeasureAnswer } from './measure.js';
import * as rule from './measure.js';

type OfMeasure = Settings & { measure: Measure['id'] };

/** Plans the measure after twelve months as soon as its day is known; once, and not when it is long past. */
export async function planMonth12(tx: Tx, duo: Duo, settings: Settings, today: Day) {
  const dueOn = rule.month12Of(duo, settings);
  if (dueOn) await planMeasure(tx, duo, 'month-12', dueOn, settings, today);
}

/** A measure stands from now on, and the mentee is asked when its day has come. One that is there already stays. */
export async function planMeasure(tx: Tx, duo: Duo, moment: Moment, dueOn: Day, settings: Settings, today: Day) {
  const there = await tx.manager.findOne(measures, { where: { duo: duo.id, moment } });
  if (there) return;
  const { next, events } = rule.fallDue(rule.plan(duo, newId<'measure'>(), moment, dueOn), today);
  await tx.manager.insert(measures, next);
  await tx.say(events);
  await askLater(tx, next, settings, today);
}

/** What is still to be done about a measure, each at nine on its day. */
export async function askLater(tx: Tx, measure: Measure, settings: Settings, today: Day) {
  if (!rule.worthAsking(measure, today, settings)) return;
  const { id, dueOn, askedOn } = measure;
  const data = { measure: id, ...settings };
  const at = (day: Day) => ({ day, time: '09:00' });
  if (!askedOn) return tx.later('ask-measure', at(dueOn), data, id);
  await tx.later('remind-measure', at(daysAfter(askedOn, settings.measureReminderDays)), data, id);
  await tx.later('give-up-measure', at(daysAfter(askedOn, settings.measureGiveUpDays)), data, id);
}

/** The day has come: it is due, and the mentee is asked by letter. */
export async function askMeasure(tx: Tx, { measure: id, ...settings }: OfMeasure, now: Date) {
  const found = await lockBoth(tx, id);
  if (!found) return;
  const today = dayOf(now);
  const due = rule.fallDue(found.measure, today);
  const asked = rule.ask(due.next, today);
  if (asked.events.length === 0) return;
  await save(tx, asked.next);
  await tx.say([...due.events, ...asked.events, letterOf(found.duo, asked.next, today, settings)]);
  await askLater(tx, asked.next, settings, today);
}

export async function remindMeasure(tx: Tx, { measure: id, ...settings }: OfMeasure, now: Date) {
  const found = await lockBoth(tx, id);
  if (!found) return;
  const today = dayOf(now);
  const next = rule.remind(found.measure, today);
  if (next === found.measure) return;
  await save(tx, next);
  await tx.say(letterOf(found.duo, next, today, settings));
}

export async function giveUpMeasure(tx: Tx, { measure: id }: OfMeasure, now: Date) {
  const found = await lockBoth(tx, id);
  if (!found) return;
  const { next, events } = rule.giveUp(found.measure, dayOf(now));
  await save(tx, next);
  await tx.say(events);
}

export type Answered = MeasureAnswer & { solution: Found | null };

/** The mentee answers, by link or to a coordinator; with what was found meanwhile. */
export async function answerMeasure(tx: Tx, id: Measure['id'], { solution, ...given }: Answered, now: Date) {
  const found = await lockBoth(tx, id);
  if (!found) throw refusal('no-such-measure', { id });
  const { next, events } = rule.answer(found.measure, given, dayOf(now));
  await save(tx, next);
  await tx.say(events);
  if (solution) await keepSolution(tx, found.duo, solution);
  for (const job of ['ask-measure', 'remind-measure', 'give-up-measure']) await tx.cancel(job, id);
}

export async function answerMeasureOf(tx: Tx, duo: DuoId, moment: Moment, given: Answered, now: Date) {
  const measure = await tx.manager.findOne(measures, { where: { duo, moment } });
  if (!measure) throw refusal('no-such-measure', { duo, moment });
  await answerMeasure(tx, measure.id, given, now);
}

/** The duo first, as everywhere, so that nobody waits for the other. */
async function lockBoth(tx: Tx, id: Measure['id']) {
  const found = await tx.manager.findOne(measures, { where: { id } });
  if (!found) return undefined;
  const duo = await lock(tx, found.duo);
  const measure = await tx.manager.findOneOrFail(measures, { where: { id } });
  return { duo, measure };
}

async function save(tx: Tx, { id, ...rest }: Measure) {
  await tx.manager.update(measures, { id }, rest);
}

const letterOf = (duo: Duo, { id: about, moment, dueOn }: Measure, today: Day, { linkDays }: Settings) =>
  letterTo(duo, {
    ...{ id: newId(), template: 'measure-questions', to: 'mentee', facts: { moment, dueOn } },
    link: { purpose: 'answer-measure', about, until: daysAfter(today, linkDays) },
  });
