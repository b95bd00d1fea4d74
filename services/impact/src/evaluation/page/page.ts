import { Html, html, type Language } from '@duo/kernel';
import type { Evaluation } from '../evaluation.js';
import { percentIn } from './numbers.js';
import { say } from './say.js';
import {
  asked,
  balance,
  caution,
  compared,
  effects,
  headline,
  isCurve,
  isEffect,
  outcomeName,
  placebo,
  sensitivity,
} from './sections.js';
import { style } from './style.js';
import { survivalSection } from './survival-section.js';
import { limits } from './texts.js';

/**
 * An evaluation to be read and printed by those who decide: one document that asks nothing of anybody, without a script. What
 * does not adjust is called a difference, and an effect stands behind what it assumes.
 */
export function page(report: Evaluation, language: Language): string {
  const title = say(language, 'title', { outcome: outcomeName(language, report) });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · duo</title>
<style>${looks}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<section class="headline" aria-label="${say(language, 'headline')}">
${headline(language, report)}
</section>
${caution(language, report)}
${sections(language, report)}
</main>
</body>
</html>
`.text;
}

/** A style sheet is no text of a page: quotes in it have to stay what they are. It is a constant of ours. */
const looks = new Html(style);

function sections(language: Language, report: Evaluation): Html[] {
  const estimates = report.estimates.filter(isEffect);
  const curves = report.estimates.filter(isCurve);
  const event = report.outcome.type === 'survival' ? report.outcome.event : '';
  return [
    section('asked', say(language, 'asked'), asked(language, report)),
    section('compared', say(language, 'compared'), compared(language, report)),
    ...(estimates.length > 0
      ? [section('estimates', say(language, 'effects'), effects(language, report, estimates))]
      : []),
    ...(report.balance.length > 0 ? [section('alike', say(language, 'balance'), balance(language, report))] : []),
    ...(curves.length > 0
      ? [
          section(
            'times',
            say(language, 'survivalCurves', { event }),
            html`${curves.map((curve, at) => survivalSection(language, `curve-${at}`, curve, { event, level: percentIn(language, report.level, 2) }))}`,
          ),
        ]
      : []),
    ...(report.sensitivity.length > 0
      ? [section('sensitivity', say(language, 'sensitivity'), sensitivity(language, report))]
      : []),
    ...(report.placebo.length > 0 ? [section('placebo', say(language, 'placebo'), placebo(language, report))] : []),
    section(
      'limits',
      say(language, 'limits'),
      html`<ul>${limits.map((limit) => html`<li>${limit[language]}</li>`)}</ul>`,
    ),
    section('proof', say(language, 'proof'), proof(language, report)),
  ];
}

const section = (id: string, title: string, content: Html): Html => html`
<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;

const proof = (language: Language, { hash, hashes }: Evaluation): Html => html`<p>${say(language, 'proofText')}</p>
<dl>
<dt>${say(language, 'hash')}</dt><dd><code>${hash}</code></dd>
${(['data', 'specification', 'code'] as const).map(
  (part) => html`<dt>${say(language, part)}</dt><dd><code>${hashes[part]}</code></dd>`,
)}
</dl>`;
