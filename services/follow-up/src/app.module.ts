import { Module } from '@nestjs/common';
import { AssessmentController } from './assessments/assessment.controller.js';
import { CheckInController } from './check-ins/check-in.controller.js';
import { ClosingController } from './closing/closing.controller.js';
import { MyClosingController } from './closing/my-closing.controller.js';
import { DuoController } from './duos/duo.controller.js';
import { FollowUpEvents } from './events.js';
import { ExportController } from './exports/export.controller.js';
import { GoalController } from './goals/goal.controller.js';
import { MeasureController } from './measures/measure.controller.js';
import { MeasuresController } from './measures/measures.controller.js';
import { MyMeasureController } from './measures/my-measure.controller.js';
import { MeetingController } from './meetings/meeting.controller.js';
import { MyMeetingsController } from './meetings/my-meetings.controller.js';
import { SolutionController } from './solutions/solution.controller.js';
import { WorkController } from './work/work.controller.js';

@Module({
  controllers: [
    ...[FollowUpEvents, DuoController, MeetingController, MyMeetingsController, CheckInController, GoalController],
    ...[AssessmentController, ClosingController, MyClosingController, SolutionController],
    ...[MeasureController, MeasuresController, MyMeasureController, ExportController, WorkController],
  ],
})
export class AppModule {}
