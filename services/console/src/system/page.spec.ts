import { systemPage } from './page.js';

it('leads to what each service says of itself', () => {
  const { text } = systemPage({ branch: 'ghent', language: 'nl' }, [{ name: 'intake', url: 'http://127.0.0.1:4201' }]);
  expect(text).toContain('<h1>Voor ontwikkelaars</h1>');
  expect(text).toContain('href="http://127.0.0.1:4201/openapi.json"');
  expect(text).toContain('href="http://127.0.0.1:4201/asyncapi.json"');
});
