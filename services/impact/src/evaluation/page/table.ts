import { type Html, html } from '@duo/kernel';

type Cell = string | Html;
type Table = {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The first cell of a row names it. It scrolls in itself, by keyboard too, so that the page does not. */
export const table = ({ caption, head, rows }: Table) => html`
<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table>
<caption><span>${caption}</span></caption>
<thead><tr>${head.map((cell) => (cell === '' ? html`<td></td>` : html`<th scope="col">${cell}</th>`))}</tr></thead>
<tbody>${rows.map(
  ([first = '', ...rest]) => html`
<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`,
)}
</tbody>
</table>
</div>`;
