import { PlatformModule } from '@duo/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AssetsController } from './assets.controller.js';
import type { ConsoleConfig } from './config.js';
import { FiguresController } from './figures/figures.controller.js';
import { Figures } from './figures/figures.http.js';
import { SystemController } from './system/system.controller.js';

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest takes a dynamic module as a class that makes it
export class AppModule {
  static with(config: ConsoleConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ service: 'console', config, description: 'What people look at, in three languages' }),
      ],
      controllers: [FiguresController, SystemController, AssetsController],
      providers: [Figures],
    };
  }
}
