import { branchNames, type Html, html, localeOf } from '@duo/kernel';
import { shell, told, type View } from '../shell.js';
import { achievedTables, hero, numberIn } from './achieved.js';
import type { PublishedFigure, PublishedFigures } from './figures.js';

/** The public page of a branch. Without figures it says so; it never shows a number that is not known. */
export function figuresPage(view: View, figures: PublishedFigures | undefined) {
  const isNational = view.branch === 'national';
  const content = html`
<p class="intro">${told(view, isNational ? 'introNational' : 'intro')}</p>
${branchNames[view.branch] ? doors(view) : ''}
${figures?.synthetic ? html`<p class="note">${told(view, 'madeUp')}</p>` : ''}
${figures ? tables(view, figures) : notNow(view)}`;
  return shell(view, { path: '/', title: isNational ? 'titleNational' : 'title', content });
}

/** The two ways in. */
const doors = (view: View) => html`
<p class="doors">
<a class="button" href="/enrol/mentee?lang=${view.language}">${told(view, 'enrolMentee')}</a>
<a class="button other" href="/enrol/mentor?lang=${view.language}">${told(view, 'enrolMentor')}</a>
</p>`;

const notNow = (view: View) => html`
<p class="note" role="status">${told(view, 'notNow')}</p>
<p><a class="button" href="/?lang=${view.language}">${told(view, 'tryAgain')}</a></p>`;

function tables(view: View, figures: PublishedFigures) {
  const { asOf, threshold, steps } = figures;
  const years = [...new Set(steps.flatMap(({ figures }) => figures.map(({ year }) => year)))].sort((a, b) => b - a);
  if (years.length === 0) return html`<p class="note">${told(view, 'nobodyYet')}</p>`;
  return html`
${hero(view, figures)}
${achievedTables(view, figures)}
<h2>${told(view, 'road')}</h2>
${years.map((year) => tableOf(view, steps.filter(isNamed), year))}
<p class="quiet">${told(view, 'asOf', { day: dayIn(view, asOf) })}</p>
<section aria-labelledby="how">
<h2 id="how">${told(view, 'howWeCount')}</h2>
<dl>
<dt>${told(view, 'accompanied')}</dt>
<dd>${told(view, 'accompaniedDefinition')}</dd>
<dt>${told(view, 'solutions')}</dt>
<dd>${told(view, 'solutionsArePlural')} ${figures.rounding[view.language]}</dd>
${steps.filter(isNamed).map(
  ({ step, definition }) => html`
<dt>${told(view, step)}</dt>
<dd>${definition[view.language]}</dd>`,
)}
</dl>
<p>${told(view, 'threshold', { threshold: numberIn(view, threshold) })}</p>
<p>${told(view, 'contributed')}</p>
</section>`;
}

const named = [
  'enrolled',
  'informed',
  'interviewed',
  'trained',
  'ready',
  'proposed',
  'met',
  'agreed',
  'withdrawn',
  'overTarget',
] as const;
type Step = PublishedFigures['steps'][number];
type NamedStep = Step & { step: (typeof named)[number] };

/** A step that impact has learned since this page was written waits until the page has a name for it. */
const isNamed = (step: Step): step is NamedStep => named.some((name) => name === step.step);

/** Each step is a group of its own, its name across, so that three numbers fit beside each other on a phone. */
function tableOf(view: View, steps: NamedStep[], year: number) {
  const of = (figures: PublishedFigure[], side: string) =>
    figures.find((figure) => figure.year === year && figure.side === side);
  return html`
<table>
<caption>${told(view, 'enrolledIn', { year: String(year) })}</caption>
<thead><tr>${sides.map((side) => html`<th scope="col">${told(view, side)}</th>`)}</tr></thead>
${steps.map(
  ({ step, figures }) => html`<tbody>
<tr><th scope="rowgroup" colspan="3">${told(view, step)}</th></tr>
<tr>${sides.map((side) => cell(view, of(figures, side)))}</tr>
</tbody>`,
)}
</table>`;
}

const sides = ['mentee', 'mentor', 'both'] as const;

/** A number, and out of how many where that is another number. */
function cell(view: View, figure: PublishedFigure | undefined): Html {
  if (figure?.numerator == null) return html`<td class="hidden">${told(view, 'notShown')}</td>`;
  const { numerator, denominator } = figure;
  const number = html`<strong>${numberIn(view, numerator)}</strong>`;
  if (!denominator || denominator === numerator) return html`<td>${number}</td>`;
  const share = new Intl.NumberFormat(localeOf[view.language], { style: 'percent' }).format(numerator / denominator);
  const whole = told(view, 'outOf', { whole: numberIn(view, denominator) });
  return html`<td>${number} <span>${whole} <span class="share">${share}</span></span></td>`;
}

const dayIn = ({ language }: View, day: string) =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
