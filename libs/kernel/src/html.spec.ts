import { html } from './html.js';

it.each([
  ['<script>', '&#60;script&#62;'],
  ['" onclick="', '&#34; onclick=&#34;'],
  ["it's & that", 'it&#39;s &#38; that'],
])('makes %j text, not markup', (value, text) => {
  expect(html`<p title="${value}">${value}</p>`.text).toBe(`<p title="${text}">${text}</p>`);
});

it('keeps markup that was made the same way, alone or in a list', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}</ul>${html`<hr>`}`.text).toBe('<ul><li>a</li><li>b</li></ul><hr>');
});
