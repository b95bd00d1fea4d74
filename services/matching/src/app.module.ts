import { Module } from '@nestjs/common';
import { MatchingEvents } from './events.js';
import { PoolController } from './pool/pool.controller.js';

@Module({ controllers: [MatchingEvents, PoolController] })
export class AppModule {}
