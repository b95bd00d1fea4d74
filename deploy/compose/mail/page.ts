import type { Letter } from './mailbox.ts';

/** Safe as text of a page and within a quoted attribute. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The text of a letter, in which addresses of pages can be followed. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, at) => (at % 2 === 1 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('');

const when = (date: Date) =>
  `<time datetime="${date.toISOString()}">${new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(date)}</time>`;

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0 auto;padding:24px 16px;max-width:48rem}
h1{font-size:1.25rem;overflow-wrap:anywhere}
ul{list-style:none;padding:0}
li{padding:12px 0;border-top:1px solid #7676764d;overflow-wrap:anywhere}
a{display:inline-block;padding:2px 0}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
p,small{margin:0;opacity:.8}`;

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;

const row = ({ id, subject, to, receivedAt }: Letter) =>
  `<li><a href="/letters/${id}">${escaped(subject || '(no subject)')}</a><br><small>to ${escaped(to.join(', '))} · ${when(receivedAt)}</small></li>`;

/** The letters of a demonstration; each would have been sent to a person. */
export const listPage = (letters: readonly Letter[]) =>
  page(
    'Letters of the demonstration',
    `<h1>Letters of the demonstration</h1>
<p>They reach nobody else, and are forgotten when this page's program ends.</p>
${letters.length === 0 ? '<p>No letter has come yet. Reload this page after you have done something that sends one.</p>' : `<ul>\n${letters.map(row).join('\n')}\n</ul>`}`,
  );

export const letterPage = ({ subject, from, to, receivedAt, text }: Letter) =>
  page(
    subject,
    `<p><a href="/">All letters</a></p>
<h1>${escaped(subject || '(no subject)')}</h1>
<p>from ${escaped(from)} to ${escaped(to.join(', '))} · ${when(receivedAt)}</p>
<pre>${linked(text)}</pre>`,
  );
