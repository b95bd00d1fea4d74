import {
  MenteeEnrolledSchema,
  MenteeReadySchema,
  MenteeWithdrewSchema,
  MentorEnrolledSchema,
  MentorReadySchema,
  MentorWithdrewSchema,
  WaitOverTargetSchema,
} from '@duo/contracts';
import { type BatchEvent, OnBatch, type Tx } from '@duo/messaging';
import { Controller } from '@nestjs/common';
import { followJourneys } from './funnel/funnel.actions.js';
import type { FunnelEvent } from './funnel/funnel.js';

/** Everything that impact listens to. */
@Controller()
export class ImpactEvents {
  @OnBatch([
    MenteeEnrolledSchema,
    MentorEnrolledSchema,
    MenteeReadySchema,
    MentorReadySchema,
    MenteeWithdrewSchema,
    MentorWithdrewSchema,
    WaitOverTargetSchema,
  ])
  movedAlong(events: readonly BatchEvent<FunnelEvent>[], tx: Tx) {
    return followJourneys(
      tx,
      events.map(({ event }) => event),
    );
  }
}
