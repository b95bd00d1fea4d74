import {
  type DuoLetterAsked,
  DuoLetterAskedSchema,
  type ProposalLetterAsked,
  ProposalLetterAskedSchema,
} from '@duo/contracts';
import { type EventContext, On } from '@duo/messaging';
import { PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Controller, Inject } from '@nestjs/common';
import type { IntakeConfig } from './config.js';
import { type Desk, deskOf, writeLetter } from './letters/letter.actions.js';

/** Everything that intake listens to. */
@Controller()
export class IntakeEvents {
  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<IntakeConfig>,
    private readonly time: Time,
  ) {}

  @On(ProposalLetterAskedSchema)
  proposalLetterAsked(asked: ProposalLetterAsked, { tx }: EventContext) {
    return writeLetter(tx, asked, this.desk, this.time.now());
  }

  @On(DuoLetterAskedSchema)
  duoLetterAsked(asked: DuoLetterAsked, { tx }: EventContext) {
    return writeLetter(tx, asked, this.desk, this.time.now());
  }

  private get desk(): Desk {
    return deskOf(this.platform.config);
  }
}
