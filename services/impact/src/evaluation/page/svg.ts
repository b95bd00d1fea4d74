import { type Html, html } from '@duo/kernel';

/** Wide enough for a phone, on which one unit is about a pixel. */
export const width = 360;

/** A picture for those who see it, with its title and what it shows for those who do not. `id` is its own on the page. */
export const picture = (id: string, told: { title: string; description: string }, height: number, content: Html[]) =>
  html`<svg role="img" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}-title ${id}-description" xmlns="http://www.w3.org/2000/svg" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">
<title id="${id}-title">${told.title}</title>
<desc id="${id}-description">${told.description}</desc>
${content}
</svg>`;

type Anchor = 'start' | 'middle' | 'end';

export const text = (x: number, y: number, content: string, anchor: Anchor = 'start') =>
  html`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${content}</text>`;

export const bold = (x: number, y: number, content: string, anchor: Anchor = 'start') =>
  html`<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-weight="700">${content}</text>`;

type Stroke = { dash?: string; wide?: number; faint?: boolean };

const strokeOf = ({ dash, wide = 1, faint = false }: Stroke) =>
  html`stroke="currentColor" stroke-width="${wide}"${dash ? html` stroke-dasharray="${dash}"` : ''}${faint ? html` stroke-opacity="0.45"` : ''}`;

export const line = (from: readonly [number, number], to: readonly [number, number], stroke: Stroke = {}) =>
  html`<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" ${strokeOf(stroke)}/>`;

export const path = (points: readonly (readonly [number, number])[], stroke: Stroke = {}) =>
  html`<path d="M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}" fill="none" ${strokeOf(stroke)}/>`;

export const group = (name: string, content: Html[]) => html`<g class="${name}">${content}</g>`;

/** Shapes tell series apart where colours do not. */
export const markers = {
  diamond: (x: number, y: number, size = 6) =>
    html`<path d="M${round(x)} ${round(y - size)}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"/>`,
  disc: (x: number, y: number, size = 4) => html`<circle cx="${round(x)}" cy="${round(y)}" r="${size}"/>`,
  /** Lets nothing through, so that it reads as empty on a line. */
  ring: (x: number, y: number, size = 4.5) =>
    html`<circle class="ground" cx="${round(x)}" cy="${round(y)}" r="${size}" fill="Canvas" stroke="currentColor" stroke-width="1.5"/>`,
  square: (x: number, y: number, size = 4.5) =>
    html`<rect class="ground" x="${round(x - size)}" y="${round(y - size)}" width="${2 * size}" height="${2 * size}" fill="Canvas" stroke="currentColor" stroke-width="1.5"/>`,
};

/** A text that fits, cut with an ellipsis where it does not; the table beside the picture has all of it. */
export const cut = (content: string, most: number): string =>
  [...content].length > most ? `${[...content].slice(0, most - 1).join('')}…` : content;

const round = (value: number) => Math.round(value * 100) / 100;
