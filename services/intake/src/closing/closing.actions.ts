import {
  type Branch,
  branchNames,
  type Day,
  dayOf,
  type Id,
  instantOf,
  type Language,
  refusal,
  type Side,
} from '@duo/kernel';
import type { Tx } from '@duo/messaging';
import { newId } from '@duo/platform';
import { agreeTo, takeConsentBack } from '../enrolments/consent.actions.js';
import { type Desk, writeLetter } from '../letters/letter.actions.js';
import { announce, type Closing, refuseUnlessAsked } from './closing.js';
import { type Answer, answerOf, closingOf, countAnswers } from './closing.queries.js';

type Announcing = { successor: Branch; closesOn: Day; by: string; role: string };

/** How many are written to in one transaction; whoever announces asks again until nobody is left. */
const most = 500;

/** The branch closes: that is noted, and those who have not been asked yet are, so many at a time. */
export async function announceClosing(tx: Tx, { by, role, ...asked }: Announcing, desk: Desk, now: Date) {
  await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended('closing', 0))`);
  const before = await closingOf(tx.manager);
  const closing = announce(before, { branch: desk.branch, ...asked }, dayOf(now));
  if (!before) await note(tx, closing, { by, role }, now);
  await askSome(tx, closing, desk, now);
  return countAnswers(tx.manager);
}

async function note(
  tx: Tx,
  { successor, closesOn, announcedOn }: Closing,
  of: { by: string; role: string },
  now: Date,
) {
  await tx.manager.query(
    `insert into closings (successor, closes_on, announced_on, announced_at, by, role) values ($1, $2, $3, $4, $5, $6)`,
    [successor, closesOn, announcedOn, now, of.by, of.role],
  );
  // Who came from a branch that has closed agreed to that hand-over, and not to this one.
  await tx.manager.query(
    `update consents set withdrawn_on = $1 where purpose = 'hand-over' and withdrawn_on is null and given_on < $1`,
    [announcedOn],
  );
}

type Asked = { person: Id<'person'>; side: Side; language: Language };

async function askSome(tx: Tx, { successor, closesOn }: Closing, desk: Desk, now: Date) {
  if (dayOf(now) >= closesOn) return;
  const some = await tx.manager.query<Asked[]>(
    `insert into hand_over_questions (person, asked_at)
     select person, $1 from enrolments e where status <> 'withdrawn'
       and not exists (select from hand_over_questions q where q.person = e.person)
     order by person limit ${most}
     returning person, (select side from enrolments e where e.person = hand_over_questions.person),
       (select language from people where id = hand_over_questions.person)`,
    [now],
  );
  for (const { person, side, language } of some) {
    const facts = { successor: branchNames[successor]?.[language] ?? successor, closesOn };
    const link = { linkPurpose: 'answer-hand-over', linkAbout: person, linkSide: side, linkService: 'intake' };
    const letter = { letter: newId(), person, about: '', template: 'branch-closes', facts, ...link };
    await writeLetter(tx, { ...letter, linkEndsAt: instantOf(closesOn, '00:00').toISOString() }, desk, now);
  }
}

type Answered = { person: Id<'person'>; answer: Answer; textVersion: string; language: Language };

/** Somebody says whether the successor may have their data; until the day the answer may be another one. */
export async function answerHandOver(tx: Tx, { person, answer, textVersion, language }: Answered, now: Date) {
  const today = dayOf(now);
  refuseUnlessAsked(await closingOf(tx.manager), today);
  const before = await answerOf(tx.manager, person);
  if (before === undefined) throw refusal('no-such-person', { id: person });
  if (before !== answer) {
    const of = { person, purpose: 'hand-over' as const };
    if (answer === 'yes') await agreeTo(tx, { ...of, textVersion, language }, today);
    else if (before === 'yes') await takeConsentBack(tx, of, today);
  }
  await tx.manager.query('update hand_over_questions set refused_at = $2 where person = $1', [
    person,
    answer === 'no' ? now : null,
  ]);
}
