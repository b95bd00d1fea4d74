import { outdated } from './api.ts';

it('the console knows the services as they are; npm run api makes its types anew', async () => {
  expect(await outdated()).toEqual([]);
});
