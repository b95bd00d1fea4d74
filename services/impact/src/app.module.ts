import { Module } from '@nestjs/common';
import { PoolController } from './comparison/pool.controller.js';
import { ImpactEvents } from './events.js';
import { FiguresController } from './figures/figures.controller.js';
import { FunnelController } from './funnel/funnel.controller.js';

@Module({ controllers: [ImpactEvents, FiguresController, FunnelController, PoolController] })
export class AppModule {}
