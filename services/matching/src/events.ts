import {
  type DuoClosed,
  DuoClosedSchema,
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
import { type EventContext, On } from '@duo/messaging';
import { PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Inject } from '@nestjs/common';
import type { MatchingConfig } from './config.js';
import { enterPool, learnFacts, leavePool, returnToPool } from './pool/pool.actions.js';
import { withdrawFromProposals } from './proposals/proposal.actions.js';

/** Everything that matching listens to. */
@Controller()
export class MatchingEvents {
  constructor(@Inject(PLATFORM) private readonly platform: PlatformOptions<MatchingConfig>) {}

  @On(MenteeReadySchema)
  menteeReady({ mentee, readyOn, profile }: MenteeReady, { tx }: EventContext) {
    return enterPool(tx, { person: mentee, side: 'mentee', readyOn, profile, targetDays: this.targetDays });
  }

  @On(MentorReadySchema)
  mentorReady({ mentor, readyOn, profile }: MentorReady, { tx }: EventContext) {
    return enterPool(tx, { person: mentor, side: 'mentor', readyOn, profile, targetDays: this.targetDays });
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

  @On(DuoClosedSchema)
  duoClosed({ mentee, mentor, closedOn, returns, keepsWaitingTime: keepsTime }: DuoClosed, { tx }: EventContext) {
    const input = { people: [mentee, mentor], returns, keepsTime, day: closedOn, targetDays: this.targetDays };
    return returnToPool(tx, input);
  }

  /** The target of the branch on the day a person enters; who waits already keeps the target of that day. */
  private get targetDays() {
    return this.platform.config.MATCHING_TARGET_DAYS;
  }
}
