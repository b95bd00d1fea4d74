import { Module } from '@nestjs/common';
import { MatchingEvents } from './events.js';
import { ExportController } from './exports/export.controller.js';
import { PoolController } from './pool/pool.controller.js';
import { ProposalController } from './proposals/proposal.controller.js';
import { RoundController } from './rounds/round.controller.js';
import { WorkController } from './work/work.controller.js';

@Module({
  controllers: [MatchingEvents, PoolController, RoundController, ProposalController, ExportController, WorkController],
})
export class AppModule {}
