import { event } from './event.js';
import {
  AgreementSignedSchema,
  BarriersAssessedSchema,
  CheckInHeldSchema,
  DuoClosedSchema,
  DuoLetterAskedSchema,
  EvaluationGivenSchema,
  MeasureAnsweredSchema,
  MeasureAskedSchema,
  MeasureDueSchema,
  MeasureUnreachedSchema,
  MeetingLoggedSchema,
  MeetingsCountedSchema,
  MeetingTakenBackSchema,
  QualitiesRatedSchema,
  SilenceNoticedSchema,
  SolutionDeclaredSchema,
  SolutionTakenBackSchema,
} from './generated/duo/followup/v1/events_pb.js';
import {
  AssessmentRecordedSchema,
  BarriersAssessedAtIntakeSchema,
  DuoRecordedSchema,
  ImportEndedSchema,
  ImportStartedSchema,
  InterviewHeldSchema,
  MeasureRecordedSchema,
  MeetingsRecordedSchema,
  MenteeEnrolledSchema,
  MenteeReadySchema,
  MenteeWithdrewSchema,
  MentorEnrolledSchema,
  MentorReadySchema,
  MentorWithdrewSchema,
  ProfileChangedSchema,
  ProposalRecordedSchema,
  SessionAttendedSchema,
  SolutionRecordedSchema,
  TrainingCompletedSchema,
} from './generated/duo/intake/v1/events_pb.js';
import {
  DuoFormedSchema,
  FirstMeetingHeldSchema,
  PoolEnteredSchema,
  PoolLeftSchema,
  ProposalDeclinedSchema,
  ProposalLapsedSchema,
  ProposalLetterAskedSchema,
  ProposalMadeSchema,
  ProposalWithdrawnSchema,
  WaitOverTargetSchema,
} from './generated/duo/matching/v1/events_pb.js';

/* The whole system in one page: every event that any service says. */

export const menteeEnrolled = event('intake', MenteeEnrolledSchema, 'mentee');
export const mentorEnrolled = event('intake', MentorEnrolledSchema, 'mentor');
export const menteeReady = event('intake', MenteeReadySchema, 'mentee');
export const mentorReady = event('intake', MentorReadySchema, 'mentor');
export const menteeWithdrew = event('intake', MenteeWithdrewSchema, 'mentee');
export const mentorWithdrew = event('intake', MentorWithdrewSchema, 'mentor');
export const profileChanged = event('intake', ProfileChangedSchema, 'person');
export const sessionAttended = event('intake', SessionAttendedSchema, 'person');
export const interviewHeld = event('intake', InterviewHeldSchema, 'person');
export const trainingCompleted = event('intake', TrainingCompletedSchema, 'mentor');
export const barriersAssessedAtIntake = event('intake', BarriersAssessedAtIntakeSchema, 'mentee');
export const importStarted = event('intake', ImportStartedSchema, 'import');
export const importEnded = event('intake', ImportEndedSchema, 'import');
export const duoRecorded = event('intake', DuoRecordedSchema, 'duo');
export const proposalRecorded = event('intake', ProposalRecordedSchema, 'proposal');
export const meetingsRecorded = event('intake', MeetingsRecordedSchema, 'duo');
export const assessmentRecorded = event('intake', AssessmentRecordedSchema, 'duo');
export const solutionRecorded = event('intake', SolutionRecordedSchema, 'duo');
export const measureRecorded = event('intake', MeasureRecordedSchema, 'duo');

export const poolEntered = event('matching', PoolEnteredSchema, 'person');
export const poolLeft = event('matching', PoolLeftSchema, 'person');
export const waitOverTarget = event('matching', WaitOverTargetSchema, 'person');
export const proposalMade = event('matching', ProposalMadeSchema, 'proposal');
export const firstMeetingHeld = event('matching', FirstMeetingHeldSchema, 'proposal');
export const proposalDeclined = event('matching', ProposalDeclinedSchema, 'proposal');
export const proposalLapsed = event('matching', ProposalLapsedSchema, 'proposal');
export const proposalWithdrawn = event('matching', ProposalWithdrawnSchema, 'proposal');
export const duoFormed = event('matching', DuoFormedSchema, 'duo');
export const proposalLetterAsked = event('matching', ProposalLetterAskedSchema, 'person');

export const agreementSigned = event('follow-up', AgreementSignedSchema, 'duo');
export const meetingLogged = event('follow-up', MeetingLoggedSchema, 'duo');
export const meetingTakenBack = event('follow-up', MeetingTakenBackSchema, 'duo');
export const silenceNoticed = event('follow-up', SilenceNoticedSchema, 'duo');
export const checkInHeld = event('follow-up', CheckInHeldSchema, 'duo');
export const barriersAssessed = event('follow-up', BarriersAssessedSchema, 'duo');
export const qualitiesRated = event('follow-up', QualitiesRatedSchema, 'duo');
export const evaluationGiven = event('follow-up', EvaluationGivenSchema, 'duo');
export const duoClosed = event('follow-up', DuoClosedSchema, 'duo');
export const meetingsCounted = event('follow-up', MeetingsCountedSchema, 'duo');
export const solutionDeclared = event('follow-up', SolutionDeclaredSchema, 'duo');
export const solutionTakenBack = event('follow-up', SolutionTakenBackSchema, 'duo');
export const measureDue = event('follow-up', MeasureDueSchema, 'duo');
export const measureAsked = event('follow-up', MeasureAskedSchema, 'duo');
export const measureAnswered = event('follow-up', MeasureAnsweredSchema, 'duo');
export const measureUnreached = event('follow-up', MeasureUnreachedSchema, 'duo');
export const duoLetterAsked = event('follow-up', DuoLetterAskedSchema, 'person');
