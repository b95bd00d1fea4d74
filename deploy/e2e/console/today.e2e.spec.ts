import { barriers } from '../browser.ts';
import { type House, openHouse, patience } from './house.ts';

let house: House;

beforeAll(async () => {
  house = await openHouse();
}, patience);

afterAll(() => house?.close());

it(
  'lets in whoever logs in, and knows who it is',
  async () => {
    const { page, complaints, close } = await house.enter('coordinator');
    expect(await page.textContent('header')).toContain('Amina B.');
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
  patience,
);
