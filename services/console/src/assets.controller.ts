import { readFileSync } from 'node:fs';
import { MayCall } from '@duo/platform';
import { Controller, Get, Header } from '@nestjs/common';

const read = (name: string) => readFileSync(new URL(`../assets/${name}`, import.meta.url), 'utf8');

/** The files that pages refer to; read once, when the host starts. */
@Controller()
export class AssetsController {
  private readonly style = read('style.css');
  private readonly icon = read('icon.svg');

  @Get('style.css')
  @MayCall('public')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  styleSheet() {
    return this.style;
  }

  @Get('icon.svg')
  @MayCall('public')
  @Header('content-type', 'image/svg+xml')
  @Header('cache-control', 'public, max-age=300')
  iconFile() {
    return this.icon;
  }
}
