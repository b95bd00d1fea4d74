import { PlatformModule } from '@duo/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApiController } from './api/api.controller.js';
import { Forward } from './api/forward.http.js';
import { AssetsController } from './assets.controller.js';
import type { ConsoleConfig } from './config.js';
import { FiguresController } from './figures/figures.controller.js';
import { Figures } from './figures/figures.http.js';
import { PagesController, WEB } from './pages/pages.controller.js';
import { readWeb } from './pages/web.files.js';
import { Issuer } from './session/issuer.http.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/sessions.http.js';
import { SystemController } from './system/system.controller.js';

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest takes a dynamic module as a class that makes it
export class AppModule {
  static with(config: ConsoleConfig, web: URL): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ service: 'console', config, description: 'What people look at, in three languages' }),
      ],
      controllers: [
        FiguresController,
        SystemController,
        AssetsController,
        SessionController,
        PagesController,
        ApiController,
      ],
      providers: [Figures, Issuer, Sessions, Forward, { provide: WEB, useFactory: () => readWeb(web) }],
    };
  }
}
