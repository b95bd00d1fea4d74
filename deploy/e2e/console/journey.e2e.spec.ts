import type { Language, Side } from '@duo/kernel';
import { describeOn, eventually, type TestServer } from '@duo/testing';
import { figureTexts } from '../../../services/console/web/staff/figures/figures.texts.js';
import { type House, openHouse } from './house.ts';
import { phone } from './participants.house.ts';
import * as step from './steps.ts';
import { wordsIn } from './words.ts';

/** A whole life of a duo, by hand, on a machine that does other things as well. */
const patience = 400_000;
const desk = { width: 1440, height: 900 };

const people: Record<Language, Record<Side, string>> = {
  fr: { mentee: 'Leila', mentor: 'Marc' },
  nl: { mentee: 'Dieudonne', mentor: 'Griet' },
  en: { mentee: 'Tesfay', mentor: 'Ann' },
};

type Log = 'postgres' | 'kafka';
const kinds: [Log, TestServer[], [Language, typeof desk][]][] = [
  [
    'postgres',
    [],
    [
      ['fr', phone],
      ['en', desk],
    ],
  ],
  ['kafka', ['kafka'], [['nl', desk]]],
];

describe.each(kinds)('from the form to the figure, events on %s', (log, needed, ways) => {
  describeOn(...needed)('through the screens alone', () => {
    let house: House;

    beforeAll(async () => {
      house = await openHouse({ log });
    }, patience);
    afterAll(() => house?.close());

    it.each(ways)(
      'in %s, on %o',
      async (language, viewport) => {
        const w = wordsIn(language);
        const window = await house.enter('branch-manager', { viewport, language });
        const { page } = window;
        const { mentee, mentor } = people[language];
        const names = {
          mentee: { givenName: mentee, familyName: 'Haddad' },
          mentor: { givenName: mentor, familyName: 'Verbeke' },
        };
        const way: step.Way = { house, w, viewport, names, page };
        const jobs = async () => {
          await page.goto(`${house.url}/staff/figures`);
          await page.getByRole('heading', { level: 1, name: w(figureTexts.title) }).waitFor();
          const line = page.getByText(w.like(figureTexts.solutionsAre)).first();
          // Without any figure the page says that nothing is counted yet.
          await line
            .or(page.getByText(w(figureTexts.none)))
            .first()
            .waitFor();
          return (await line.count()) > 0 ? Number.parseInt((await line.textContent()) ?? '', 10) : 0;
        };
        const before = await jobs();
        for (const side of ['mentee', 'mentor'] as const) {
          await step.enrols(way, side);
          await step.becomesReady(way, side);
        }
        await step.areProposed(way);
        await step.meet(way);
        await step.bothSayYes(way);
        await step.sign(way);
        await step.logsMeeting(way);
        await step.findsJobAndCloses(way);
        await eventually(async () => expect(await jobs()).toBe(before + 1), { within: 60_000, every: 1_000 });
        expect(window.complaints).toEqual([]);
        await window.close();
      },
      patience,
    );
  });
});
