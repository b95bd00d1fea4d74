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
} from '@duo/contracts';
import { type BatchEvent, type EventContext, On, OnBatch, type Tx } from '@duo/messaging';
import { PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Inject } from '@nestjs/common';
import type { MatchingConfig } from './config.js';
import { enterPool, learnFacts, leavePool, returnToPool } from './pool/pool.actions.js';
import { withdrawFromProposals } from './proposals/proposal.actions.js';
import { recordDuos, recordReady } from './records/record.actions.js';

/** Everything that matching listens to. */
@Controller()
export class MatchingEvents {
  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<MatchingConfig>,
    private readonly time: Time,
  ) {}

  @OnBatch([MenteeReadySchema, MentorReadySchema])
  async ready(batch: readonly BatchEvent<MenteeReady | MentorReady>[], tx: Tx) {
    const { targetDays } = this;
    const heard = batch.map(({ event }) => event).filter(({ recorded }) => recorded);
    await recordReady(tx, { heard, targetDays }, this.time.now());
    for (const { event } of batch) {
      const { readyOn, profile, recorded } = event;
      const who =
        'mentee' in event
          ? { person: event.mentee, side: 'mentee' as const }
          : { person: event.mentor, side: 'mentor' as const };
      if (!recorded) await enterPool(tx, { ...who, readyOn, profile, targetDays });
    }
  }

  @OnBatch([DuoRecordedSchema])
  recorded(batch: readonly BatchEvent<DuoRecorded>[], tx: Tx) {
    return recordDuos(
      tx,
      batch.map(({ event }) => event),
    );
  }

  @On(MenteeWithdrewSchema)
  async menteeWithdrew({ mentee, withdrewOn }: MenteeWithdrew, { tx }: EventContext) {
    await withdrawFromProposals(tx, { person: mentee, side: 'mentee', day: withdrewOn });
    await leavePool(tx, { person: mentee, day: withdrewOn });
  }

  @On(MentorWithdrewSchema)
  async mentorWithdrew({ mentor, withdrewOn }: MentorWithdrew, { tx }: EventContext) {
    await withdrawFromProposals(tx, { person: mentor, side: 'mentor', day: withdrewOn });
    await leavePool(tx, { person: mentor, day: withdrewOn });
  }

  @On(ProfileChangedSchema)
  profileChanged({ person, profile }: ProfileChanged, { tx }: EventContext) {
    return learnFacts(tx, { person, profile });
  }

  /** One that came closed with the existing records never took a place here. */
  @On(DuoClosedSchema)
  async duoClosed({ mentee, mentor, closedOn, recorded, ...who }: DuoClosed, { tx }: EventContext) {
    if (recorded) return;
    const { returns, keepsWaitingTime: keepsTime } = who;
    const input = { people: [mentee, mentor], returns, keepsTime, day: closedOn, targetDays: this.targetDays };
    await returnToPool(tx, input);
  }

  /** The target of the branch on the day a person enters; who waits already keeps the target of that day. */
  private get targetDays() {
    return this.platform.config.MATCHING_TARGET_DAYS;
  }
}
