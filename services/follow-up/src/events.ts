import {
  AssessmentRecordedSchema,
  type DuoFormed,
  DuoFormedSchema,
  DuoRecordedSchema,
  MeasureRecordedSchema,
  MeetingsRecordedSchema,
  type MenteeWithdrew,
  MenteeWithdrewSchema,
  type MentorWithdrew,
  MentorWithdrewSchema,
  SolutionRecordedSchema,
} from '@duo/contracts';
import { type BatchEvent, OnBatch, type Tx } from '@duo/messaging';
import { PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Inject } from '@nestjs/common';
import { leaveDuos } from './closing/withdrawal.actions.js';
import { type FollowUpConfig, settingsOf } from './config.js';
import { formDuo } from './duos/duo.actions.js';
import type { Heard } from './records/heard.js';
import { takeOver } from './records/record.actions.js';

/** Everything that follow-up listens to. */
@Controller()
export class FollowUpEvents {
  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<FollowUpConfig>,
    private readonly time: Time,
  ) {}

  /** An existing duo comes from intake with all of its days; here it is only known that it is one. */
  @OnBatch([DuoFormedSchema])
  async duoFormed(batch: readonly BatchEvent<DuoFormed>[], tx: Tx) {
    for (const { event } of batch) {
      const { duo: id, mentee, mentor, formedOn, recorded } = event;
      if (!recorded) await formDuo(tx, { id, mentee, mentor, formedOn }, this.settings, this.time.now());
    }
  }

  @OnBatch([MenteeWithdrewSchema, MentorWithdrewSchema])
  withdrew(batch: readonly BatchEvent<MenteeWithdrew | MentorWithdrew>[], tx: Tx) {
    const leavers = batch.map(({ event }) => ({
      person: 'mentee' in event ? event.mentee : event.mentor,
      withdrewOn: event.withdrewOn,
      reason: event.reason,
    }));
    return leaveDuos(tx, leavers, this.settings, this.time.now());
  }

  @OnBatch([
    DuoRecordedSchema,
    MeetingsRecordedSchema,
    AssessmentRecordedSchema,
    SolutionRecordedSchema,
    MeasureRecordedSchema,
  ])
  recorded(batch: readonly BatchEvent<Heard>[], tx: Tx) {
    const heard = batch.map(({ event }) => event);
    return takeOver(tx, heard, this.settings, this.time.now());
  }

  private get settings() {
    return settingsOf(this.platform.config);
  }
}
