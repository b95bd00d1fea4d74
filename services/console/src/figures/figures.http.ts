import { Log, PLATFORM, type PlatformOptions, Time } from '@duo/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ConsoleConfig } from '../config.js';
import { type PublishedFigures, publishedFigures } from './figures.js';

/** The published figures, as impact tells them. */
@Injectable()
export class Figures {
  private kept: { until: number; figures: Promise<PublishedFigures | undefined> } | undefined;

  constructor(
    @Inject(PLATFORM) private readonly platform: PlatformOptions<ConsoleConfig>,
    private readonly time: Time,
    private readonly log: Log,
  ) {}

  /** Undefined when they cannot be had. Impact is asked once in a while, however many people look at the page. */
  latest(): Promise<PublishedFigures | undefined> {
    const now = this.time.now().getTime();
    if (!this.kept || now >= this.kept.until) {
      const until = now + this.platform.config.CONSOLE_FIGURES_SECONDS * 1000;
      this.kept = { until, figures: this.ask() };
    }
    return this.kept.figures;
  }

  private async ask() {
    try {
      const address = `${this.platform.config.IMPACT_URL}/public/figures.json`;
      const answer = await fetch(address, { signal: AbortSignal.timeout(2000) });
      if (!answer.ok) throw new Error(`impact answered ${answer.status}`);
      return publishedFigures.parse(await answer.json());
    } catch (err) {
      this.log.warn({ err }, 'the figures cannot be had from impact');
      return undefined;
    }
  }
}
