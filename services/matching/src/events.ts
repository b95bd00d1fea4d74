import {
  type DuoClosed,
  DuoClosedSchema,
  type DuoRecorded,
  DuoRecordedSchema,
  type MenteeReady,
  MenteeReadySchema,
  type MenteeWithdrew,
  MenteeWithdrewSchema,
  type MentorReady,
  MentorReadySchema,
  type MentorWithdrew,
  MentorWithdrewSchema,
  type ProfileChanged,
  ProfileChangedSchema,
  type ProposalRecorded,
  ProposalRecordedSchema,
} from '@duo/contracts';
import { dayOf } from '@duo/kernel';
import { type BatchEvent, type EventContext, On, OnBatch, type Tx } from '@duo/messaging';
import { PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Inject } from '@nestjs/common';
import type { MatchingConfig } from './config.js';
import { enterPool, learnFacts, leavePool, returnToPool } from './pool/pool.actions.js';
import { withdrawFromProposals } from './proposals/proposal.actions.js';
import { closeRecorded, keepProposal, recordDuos, recordReady } from './records/record.actions.js';
import { heedRecords, inTurn } from './records/standing.actions.js';

/** Everything that matching listens to. */
@Controller()
export class MatchingEvents {
  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<MatchingConfig>,
    private readonly time: Time,
  ) {}

  /** Those of existing records come first: a person is ready before anything else, and they come by the thousand. */
  @OnBatch([MenteeReadySchema, MentorReadySchema, MenteeWithdrewSchema, MentorWithdrewSchema])
  async comeAndGo(batch: readonly BatchEvent<Ready | Withdrew>[], tx: Tx) {
    const { targetDays } = this;
    const events = batch.map(({ event }) => event);
    const [past, now] = [true, false].map((recorded) =>
      events.filter(isReady).filter((event) => event.recorded === recorded),
    ) as [Ready[], Ready[]];
    await recordReady(tx, { heard: past, targetDays }, this.time.now());
    if (now.length > 0) await inTurn(tx);
    for (const event of events) {
      if (!isReady(event)) await this.withdrew(event, tx);
      else if (!event.recorded) await this.ready(event, tx);
    }
    const people = now.map((event) => whoOf(event).person);
    await heedRecords(tx, people, { targetDays, today: dayOf(this.time.now()) });
  }

  private ready(event: Ready, tx: Tx) {
    const { readyOn, profile } = event;
    return enterPool(tx, { ...whoOf(event), readyOn, profile, targetDays: this.targetDays });
  }

  private async withdrew(event: Withdrew, tx: Tx) {
    await withdrawFromProposals(tx, { ...whoOf(event), day: event.withdrewOn });
    await leavePool(tx, { person: whoOf(event).person, day: event.withdrewOn });
  }

  @OnBatch([DuoRecordedSchema])
  recorded(batch: readonly BatchEvent<DuoRecorded>[], tx: Tx) {
    const heard = batch.map(({ event }) => event);
    return recordDuos(tx, { heard, targetDays: this.targetDays }, this.time.now());
  }

  @On(ProposalRecordedSchema)
  proposalRecorded(record: ProposalRecorded, { tx }: EventContext) {
    return keepProposal(tx, record);
  }

  @On(ProfileChangedSchema)
  profileChanged({ person, profile }: ProfileChanged, { tx }: EventContext) {
    return learnFacts(tx, { person, profile });
  }

  /** Of a closing of the past it is only known that it was: nobody returns. */
  @OnBatch([DuoClosedSchema])
  async duoClosed(batch: readonly BatchEvent<DuoClosed>[], tx: Tx) {
    const { targetDays } = this;
    const heard = batch.map(({ event }) => event);
    const ofRecords = await closeRecorded(tx, { heard, targetDays }, this.time.now());
    for (const { duo, mentee, mentor, closedOn: day, returns, keepsWaitingTime: keepsTime } of heard.filter(isOfNow)) {
      const ended = { people: [mentee, mentor], returns, keepsTime, day, formedHere: !ofRecords.has(duo) };
      await returnToPool(tx, { ...ended, targetDays });
    }
  }

  /** The target of the branch on the day a person enters; who waits already keeps the target of that day. */
  private get targetDays() {
    return this.platform.config.MATCHING_TARGET_DAYS;
  }
}

type Ready = MenteeReady | MentorReady;
type Withdrew = MenteeWithdrew | MentorWithdrew;

const isReady = (event: Ready | Withdrew): event is Ready => 'readyOn' in event;
const isOfNow = ({ recorded }: DuoClosed) => !recorded;

const whoOf = (event: Ready | Withdrew) =>
  'mentee' in event
    ? { person: event.mentee, side: 'mentee' as const }
    : { person: event.mentor, side: 'mentor' as const };
