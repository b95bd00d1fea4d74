import { randomBytes } from 'node:crypto';
import { html } from '@duo/kernel';
import { HttpProblem, Log, MayCall, PLATFORM, type PlatformOptions } from '@duo/platform';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { z } from 'zod';
import type { ConsoleConfig } from '../config.js';
import { pageQuery, type Reply, type Request, sendPage, viewOf } from '../shell.http.js';
import { shell, told } from '../shell.js';
import { codingFor, filled, policyFor } from './pages.js';
import { type WebFiles } from './web.files.js';

export const WEB = Symbol('web');

const fileName = z.string().regex(/^[\w.-]{1,200}$/);

/** The web app: every address of it answers with the same page, whose script knows what to show. */
@Controller()
export class PagesController {
  constructor(
    @Inject(WEB) private readonly web: WebFiles,
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
    log: Log,
  ) {
    // What needs no script goes on without it: the public page, log-in and the services behind /api.
    if (!web.staff || !web.participant) log.warn({}, 'the web app is not built: dist/web holds no pages');
  }

  @Get(['staff', 'staff/*'])
  @MayCall('public')
  staff(@Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>, @Req() request: Request, @Res() reply: Reply) {
    this.page('staff', query, request, reply);
  }

  @Get(['enrol', 'enrol/*', 'my/*'])
  @MayCall('public')
  participant(
    @Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>,
    @Req() request: Request,
    @Res() reply: Reply,
  ) {
    this.page('participant', query, request, reply);
  }

  @Get('assets/:name')
  @MayCall('public')
  async asset(@Param('name', { schema: fileName }) name: string, @Req() { headers }: Request, @Res() reply: Reply) {
    const file = this.web.asset(name);
    if (!file) throw new HttpProblem(404, 'no-such-route');
    const coding = codingFor(String(headers['accept-encoding'] ?? ''), file.codings);
    const content = await file.content(coding);
    reply.headers({
      'content-type': file.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(coding ? { 'content-encoding': coding } : {}),
    });
    reply.send(content);
  }

  private page(name: 'staff' | 'participant', query: z.infer<typeof pageQuery>, request: Request, reply: Reply) {
    const page = this.web[name];
    const view = viewOf(this.platform.config.BRANCH, query, request.headers);
    if (!page) {
      const content = html`<p class="note" role="alert">${told(view, 'notBuilt')}</p>`;
      return sendPage(reply, view, shell(view, { path: '/', title: 'page', content }), 503);
    }
    const nonce = randomBytes(16).toString('base64url');
    reply.header('content-security-policy', policyFor(nonce));
    sendPage(reply, view, { text: filled(page, nonce, view.language) });
  }
}
