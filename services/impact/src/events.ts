import {
  AgreementSignedSchema,
  BarriersAssessedAtIntakeSchema,
  BarriersAssessedSchema,
  DuoClosedSchema,
  DuoFormedSchema,
  FirstMeetingHeldSchema,
  ImportStartedSchema,
  InterviewHeldSchema,
  MeasureAnsweredSchema,
  MeasureAskedSchema,
  MeasureDueSchema,
  MeasureUnreachedSchema,
  MeetingsCountedSchema,
  MenteeEnrolledSchema,
  MenteeReadySchema,
  MenteeWithdrewSchema,
  MentorEnrolledSchema,
  MentorReadySchema,
  MentorWithdrewSchema,
  ProposalMadeSchema,
  QualitiesRatedSchema,
  SessionAttendedSchema,
  SolutionDeclaredSchema,
  SolutionTakenBackSchema,
  TrainingCompletedSchema,
  WaitOverTargetSchema,
} from '@duo/contracts';
import { type BatchEvent, OnBatch, type Tx } from '@duo/messaging';
import { Controller } from '@nestjs/common';
import { followJourneys } from './funnel/funnel.actions.js';
import { type FunnelEvent, isOfFunnel } from './funnel/funnel.js';
import { learn } from './life/life.actions.js';
import { isOfLife, type LifeEvent } from './life/life.js';

/** Everything that impact listens to. */
@Controller()
export class ImpactEvents {
  @OnBatch([
    AgreementSignedSchema,
    BarriersAssessedAtIntakeSchema,
    BarriersAssessedSchema,
    DuoClosedSchema,
    DuoFormedSchema,
    FirstMeetingHeldSchema,
    ImportStartedSchema,
    InterviewHeldSchema,
    MeasureAnsweredSchema,
    MeasureAskedSchema,
    MeasureDueSchema,
    MeasureUnreachedSchema,
    MeetingsCountedSchema,
    MenteeEnrolledSchema,
    MenteeReadySchema,
    MenteeWithdrewSchema,
    MentorEnrolledSchema,
    MentorReadySchema,
    MentorWithdrewSchema,
    ProposalMadeSchema,
    QualitiesRatedSchema,
    SessionAttendedSchema,
    SolutionDeclaredSchema,
    SolutionTakenBackSchema,
    TrainingCompletedSchema,
    WaitOverTargetSchema,
  ])
  async told(events: readonly BatchEvent<FunnelEvent | LifeEvent>[], tx: Tx) {
    const all = events.map(({ event, context: { branch } }) => ({ event, branch }));
    await followJourneys(
      tx,
      all.flatMap(({ event, branch }) => (isOfFunnel(event) ? [{ event, branch }] : [])),
    );
    await learn(
      tx,
      all.flatMap(({ event, branch }) => (isOfLife(event) ? [{ event, branch }] : [])),
    );
  }
}
