/** Hands a file to the browser to be kept. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

type Framed = { title: string; source: string; paper: string; text: string };

const [margin, head, foot] = [16, 44, 36];

/** A picture as a file of its own: on its paper, with what it is called above it and where it comes from below. */
export function svgOf(picture: SVGSVGElement, { title, source, paper, text }: Framed): string {
  const box = picture.getBoundingClientRect();
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  const [wide, high] = [width + 2 * margin, height + head + foot];
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const name of ['class', 'style', 'role', 'aria-hidden', 'tabindex']) copy.removeAttribute(name);
  const at = {
    x: margin,
    y: head,
    width,
    height,
    viewBox: picture.getAttribute('viewBox') ?? `0 0 ${width} ${height}`,
  };
  for (const [name, value] of Object.entries(at)) copy.setAttribute(name, String(value));
  const words = (y: number, size: number, weight: number, content: string) =>
    make('text', { x: margin, y, 'font-size': size, 'font-weight': weight, fill: text }, content);
  const sheet = make('svg', { width: wide, height: high, viewBox: `0 0 ${wide} ${high}`, 'font-family': 'sans-serif' });
  sheet.append(
    make('title', {}, title),
    make('rect', { width: wide, height: high, fill: paper }),
    words(28, 18, 650, title),
    copy,
    words(high - 14, 12, 400, source),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(sheet)}`;
}

function make(name: string, attributes: Record<string, string | number>, content = ''): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = content;
  return element;
}
