import { type Figure, type Row, reaches } from './figure.ts';

/** The rows as a table of Markdown, in columns of one width. */
export function tableOf(rows: readonly Row[], figures: readonly Figure[]): string {
  const lines = rows.flatMap((row) => {
    const figure = figures.find(({ name }) => name === row.name);
    return figure ? [lineOf(row, figure)] : [];
  });
  const all = [['figure', 'value', 'against', 'ratio', 'goal', 'reached'], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const [head, ...body] = all.map((line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
}

function lineOf(row: Row, figure: Figure): string[] {
  const sign = row.better === 'higher' ? '≥' : '≤';
  const goal =
    'ratio' in figure.goal ? `ratio ${sign} ${figure.goal.ratio}` : `${sign} ${figure.goal.value} ${row.unit}`;
  const [value, reference] = [row.value, row.reference].map((number) => `${number.toLocaleString('en')} ${row.unit}`);
  return [row.name, value ?? '', reference ?? '', String(row.ratio), goal, reaches(figure, row) ? 'yes' : 'no'];
}

/** What each figure is, and what it is measured against. */
export const legendOf = (figures: readonly Figure[]): string =>
  figures.map(({ name, of, against }) => `- **${name}**: ${of}. Against: ${against}.`).join('\n');

const [begin, end] = ['<!-- measured -->', '<!-- /measured -->'];

/** A text with the block between the two marks replaced. Throws where there is none. */
export function withBlock(text: string, block: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`there is no ${begin} … ${end} to put the table between`);
  return `${text.slice(0, from + begin.length)}\n\n${block}\n\n${text.slice(to)}`;
}
