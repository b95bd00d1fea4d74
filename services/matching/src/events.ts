import {
  type MenteeReady,
  MenteeReadySchema,
  type MenteeWithdrew,
  MenteeWithdrewSchema,
  type MentorReady,
  MentorReadySchema,
  type MentorWithdrew,
  MentorWithdrewSchema,
} from '@duo/contracts';
import { type EventContext, On } from '@duo/messaging';
import { PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Inject } from '@nestjs/common';
import type { MatchingConfig } from './config.js';
import { enterPool, leavePool } from './pool/pool.actions.js';

/** Everything that matching listens to. */
@Controller()
export class MatchingEvents {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformOptions<MatchingConfig>) {}

  @On(MenteeReadySchema)
  menteeReady({ mentee, readyOn }: MenteeReady, { tx }: EventContext) {
    return enterPool(tx, { person: mentee, side: 'mentee', readyOn, targetDays: this.targetDays });
  }

  @On(MentorReadySchema)
  mentorReady({ mentor, readyOn }: MentorReady, { tx }: EventContext) {
    return enterPool(tx, { person: mentor, side: 'mentor', readyOn, targetDays: this.targetDays });
  }

  @On(MenteeWithdrewSchema)
  menteeWithdrew({ mentee, withdrewOn }: MenteeWithdrew, { tx }: EventContext) {
    return leavePool(tx, { person: mentee, day: withdrewOn });
  }

  @On(MentorWithdrewSchema)
  mentorWithdrew({ mentor, withdrewOn }: MentorWithdrew, { tx }: EventContext) {
    return leavePool(tx, { person: mentor, day: withdrewOn });
  }

  /** The target of the branch on the day a person enters; who waits already keeps the target of that day. */
  private get targetDays() {
    return this.platform.config.MATCHING_TARGET_DAYS;
  }
}
