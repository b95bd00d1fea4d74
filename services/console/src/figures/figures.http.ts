import { type Log, type Time } from '@duo/platform';
import { type PublishedFigures, publishedFigures } from './figures.js';

type Impact = { url: string; keepSeconds: number };

/**
 * Asks impact for the published figures; undefined when they cannot be had. Impact is asked once in a while, however
 * many people look at the page, and is given two seconds.
 */
export function figuresFrom({ url, keepSeconds }: Impact, time: Time, log: Log) {
  let kept: { until: number; figures: Promise<PublishedFigures | undefined> } | undefined;
  const ask = async () => {
    try {
      const answer = await fetch(`${url}/public/figures.json`, { signal: AbortSignal.timeout(2000) });
      if (!answer.ok) throw new Error(`impact answered ${answer.status}`);
      return publishedFigures.parse(await answer.json());
    } catch (err) {
      log.warn({ err }, 'the figures cannot be had from impact');
      return undefined;
    }
  };
  return () => {
    const now = time.now().getTime();
    if (!kept || now >= kept.until) kept = { until: now + keepSeconds * 1000, figures: ask() };
    return kept.figures;
  };
}
