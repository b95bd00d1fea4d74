import { Module } from '@nestjs/common';
import { ImpactEvents } from './events.js';
import { FiguresController } from './figures/figures.controller.js';
import { FunnelController } from './funnel/funnel.controller.js';

@Module({ controllers: [ImpactEvents, FiguresController, FunnelController] })
export class AppModule {}
