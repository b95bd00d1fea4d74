import { branchNames, type Html, html, localeOf } from '@duo/kernel';
import { told, type View } from '../shell.js';
import type { PublishedCounts, PublishedFigures } from './figures.js';

export const numberIn = ({ language }: View, value: number) => new Intl.NumberFormat(localeOf[language]).format(value);

/** 4,150 is more than 4,000, and 465 more than 400: rounded down, so that it stays true. Undefined where that says little. */
export function moreThan(count: number): number | undefined {
  const step = count > 1000 ? 1000 : count > 100 ? 100 : undefined;
  const rounded = step && Math.floor(count / step) * step;
  return rounded === count ? undefined : rounded;
}

const notShown = (view: View) => html`<span class="hidden">${told(view, 'notShown')}</span>`;

const exact = (view: View, count: number | null) => (count === null ? notShown(view) : numberIn(view, count));

/** What duos contributed to, on top of the page: how many people, how many solutions, and how these are published. */
export function hero(view: View, { total, rounding }: PublishedFigures): Html {
  return html`
<section class="hero" aria-labelledby="achieved">
<h2 id="achieved">${told(view, 'achieved')}</h2>
<dl class="figures">
<div><dt>${told(view, 'accompanied')}</dt>${headline(view, total.accompanied)}</div>
<div><dt>${told(view, 'jobs')}</dt><dd>${exact(view, total.jobs)}</dd></div>
<div><dt>${told(view, 'internshipsOrTrainings')}</dt><dd>${exact(view, total.internshipsOrTrainings)}</dd></div>
<div><dt>${told(view, 'solutions')}</dt>${solutions(view, total)}</div>
</dl>
<p class="quiet">${told(view, 'solutionsArePlural')} ${total.publishedAs === null ? '' : rounding[view.language]}</p>
</section>`;
}

function headline(view: View, count: number | null): Html {
  const rounded = count === null ? undefined : moreThan(count);
  if (count === null || rounded === undefined) return html`<dd>${exact(view, count)}</dd>`;
  const words = told(view, 'moreThan', { number: numberIn(view, rounded) });
  return html`<dd>${words}</dd><dd class="exact">${told(view, 'exactly', { number: numberIn(view, count) })}</dd>`;
}

/** The sum as it can be checked, and beside it as it is published. */
function solutions(view: View, { solutions: all, jobs, internshipsOrTrainings: others, publishedAs }: PublishedCounts) {
  if (all === null) return html`<dd>${notShown(view)}</dd>`;
  const isRounded = publishedAs !== null && publishedAs !== all;
  const published = isRounded ? told(view, 'publishedAs', { number: numberIn(view, publishedAs) }) : '';
  const parts = jobs === null || others === null ? '' : `${numberIn(view, jobs)} + ${numberIn(view, others)} = `;
  return html`<dd>${numberIn(view, all)}${published ? html` <span>${published}</span>` : ''}</dd>
<dd class="exact">${parts}${numberIn(view, all)}</dd>`;
}

type Row = { name: string; counts: PublishedCounts };

/** What was found each year, the last one first; and of each branch where the page tells of several. */
export function achievedTables(view: View, { total, branches }: PublishedFigures): Html {
  const years = Object.keys(total.years).sort().reverse();
  const names = Object.keys(branches);
  const byYear = years.flatMap((year) => (total.years[year] ? [{ name: year, counts: total.years[year] }] : []));
  const byBranch = names
    .flatMap((name) => (branches[name] ? [{ name: nameOf(view, name), counts: branches[name] }] : []))
    .sort((a, b) => a.name.localeCompare(b.name, localeOf[view.language]));
  return html`
${byBranch.length > 1 ? table(view, told(view, 'byBranch'), byBranch) : ''}
${byYear.length > 0 ? table(view, told(view, 'byYear'), byYear) : ''}`;
}

const nameOf = ({ language }: View, branch: string) => branchNames[branch]?.[language] ?? branch;

const columns = ['accompanied', 'jobs', 'internshipsOrTrainings', 'solutions'] as const;

/** Each row is a group of its own, its name across, so that four numbers fit beside each other on a phone. */
const table = (view: View, caption: string, rows: Row[]): Html => html`
<table class="four">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${told(view, column)}</th>`)}</tr></thead>
${rows.map(
  ({ name, counts }) => html`<tbody>
<tr><th scope="rowgroup" colspan="4">${name}</th></tr>
<tr>${columns.map((column) => cell(view, counts[column]))}</tr>
</tbody>`,
)}
</table>`;

const cell = (view: View, count: number | null): Html =>
  count === null
    ? html`<td class="hidden">${told(view, 'notShown')}</td>`
    : html`<td><strong>${numberIn(view, count)}</strong></td>`;
