import { languages } from '@duo/kernel';
import { earningsReport, lungReport } from '../../../test/evaluation/report.js';
import type { EffectEstimate, Evaluation } from '../evaluation.js';
import { page } from './page.js';

const textOf = (markup: string) => markup.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ');

describe.each(languages)('in %s', (language) => {
  const pages = [earningsReport, lungReport].map((report) => page(report, language));

  it('lets nothing of a file become markup, and fetches nothing', () => {
    for (const text of pages) {
      expect(text).toContain('&#60;script&#62;alert(&#34;it&#39;s me&#34;)&#60;/script&#62;');
      expect(text).not.toMatch(/<script|\son\w+=|<link|<img|url\(|@import|\ssrc=|\shref=/i);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('is in its language, and every id is there once', () => {
    for (const text of pages) {
      expect(text).toContain(`<html lang="${language}">`);
      const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows the code of a warning or a reason that it has no words for', () => {
    expect(pages[0]).toContain('<code>something-new</code>');
    expect(pages[0]).toContain('<code>incomplete</code>');
  });

  it('shows all four hashes', () => {
    const { hash, hashes } = earningsReport;
    for (const one of [hash, ...Object.values(hashes)]) expect(pages[0]).toContain(one);
  });
});

const withHeadline = (main: Partial<EffectEstimate>, outcome: Evaluation['outcome'] = earningsReport.outcome) => {
  const estimates = earningsReport.estimates.map((one): Evaluation['estimates'][number] =>
    one.method === 'aipw' ? ({ ...one, ...main } as EffectEstimate) : one,
  );
  return textOf(page({ ...earningsReport, outcome, estimates }, 'en'));
};

it('says the effect behind what it assumes, with its interval and what zero in it means', () => {
  const said = withHeadline({});
  expect(said).toMatch(
    /Under the assumption that .* the average effect on the participants is 1,227 \(95% interval: −368 to 2,821\)/,
  );
  expect(said).toContain('The interval contains zero');
  expect(withHeadline({ lower: 12 })).toContain('The interval does not contain zero (test: p = 0.130)');
});

it('says of yes or no how many percentage points', () => {
  const share = { estimate: 0.0832, se: 0.041, lower: 0.0031, upper: 0.1639 };
  expect(withHeadline(share, { name: 'work', type: 'binary' })).toContain(
    '8.3 percentage points (95% interval: 0.3 to 16.4)',
  );
});

it('calls a naive headline a difference and no effect', () => {
  const said = withHeadline({ method: 'difference', label: 'aipw' });
  expect(said).toContain('The difference between participants and comparison group');
  expect(said).not.toContain('the average effect');
});

it.each([
  ['en', /\b(significant|proves|caused|best|worst|highest|lowest)/i],
  ['fr', /\b(significati|prouve|a causé|meilleur|pire)/i],
  ['nl', /\b(significant|veroorzaakt|beste|slechtste)/i],
] as const)('in %s claims no more than it can', (language, claims) => {
  for (const report of [earningsReport, lungReport]) expect(textOf(page(report, language))).not.toMatch(claims);
});
