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
import { Controller } from '@nestjs/common';
import { enterPool, leavePool } from './pool/pool.actions.js';

/** Everything that matching listens to. */
@Controller()
export class MatchingEvents {
  constructor(private readonly config: MatchingConfig) {}

  @On(MenteeReadySchema)
  menteeReady({ mentee, readyOn }: MenteeReady, { tx }: EventContext) {
    return enterPool(tx, { person: mentee, side: 'mentee', readyOn }, this.config.MATCHING_TARGET_DAYS);
  }

  @On(MentorReadySchema)
  mentorReady({ mentor, readyOn }: MentorReady, { tx }: EventContext) {
    return enterPool(tx, { person: mentor, side: 'mentor', readyOn }, this.config.MATCHING_TARGET_DAYS);
  }

  @On(MenteeWithdrewSchema)
  menteeWithdrew({ mentee, withdrewOn }: MenteeWithdrew, { tx }: EventContext) {
    return leavePool(tx, { person: mentee, day: withdrewOn });
  }

  @On(MentorWithdrewSchema)
  mentorWithdrew({ mentor, withdrewOn }: MentorWithdrew, { tx }: EventContext) {
    return leavePool(tx, { person: mentor, day: withdrewOn });
  }
}
