import { Module } from '@nestjs/common';
import { ImpactEvents } from './events.js';
import { FunnelController } from './funnel/funnel.controller.js';

@Module({ controllers: [ImpactEvents, FunnelController] })
export class AppModule {}
