import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Localized, languages } from '@duo/kernel';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

const web = join(import.meta.dirname, '..');
const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.texts.ts'));

/** What a message asks for, so that no language asks for something that another does not know. */
function asks(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<typeof parse>) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      if ('value' in element) names.add(String(element.value));
      if ('options' in element) for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(message));
  return [...names].sort();
}

const isText = (value: unknown): value is Localized => typeof value === 'object' && value !== null && 'fr' in value;

/** Each text of a module, however deep it stands, by its name. */
function textsIn(value: unknown, name: string): [string, Localized][] {
  if (isText(value)) return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, name ? `${name}.${key}` : key));
}

it.each(files)('%s says everything in the three languages', async (file) => {
  const module: unknown = await import(join(web, file));
  const faults = textsIn(module, '').flatMap(([name, text]) =>
    languages
      .filter((language) => !text[language]?.trim() || String(asks(text[language])) !== String(asks(text.fr)))
      .map((language) => `${relative('.', file)} ${name}: ${language}`),
  );
  expect(textsIn(module, '').length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

it('would see a text that is missing or asks for something else', () => {
  expect(asks('{n, plural, one {# day with {name}} other {# days}}')).toEqual(['n', 'name']);
  expect(textsIn({ a: { b: { fr: 'x', nl: '', en: 'x' } } }, '')).toEqual([['a.b', { fr: 'x', nl: '', en: 'x' }]]);
});
