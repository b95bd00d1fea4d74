import { duoLetterAsked } from '@duo/contracts';
import { type Day, daysAfter, instantOf, type LetterTemplate, type LinkPurpose, type Side } from '@duo/kernel';
import type { Duo } from '../duos/duo.js';

export type Letter = {
  id: string;
  template: LetterTemplate;
  to: Side;
  facts: Record<string, string>;
  /** What its personal link is for, and until the end of which day it opens. */
  link?: { purpose: LinkPurpose; about: string; until: Day };
};

/** Asks intake for a letter to one side of a duo, which may tell the given name of the other. */
export const letterTo = (duo: Duo, { id, template, to, facts, link }: Letter) =>
  duoLetterAsked({
    person: duo[to],
    letter: id,
    template,
    facts,
    about: duo[to === 'mentee' ? 'mentor' : 'mentee'],
    ...(link
      ? {
          linkPurpose: link.purpose,
          linkAbout: link.about,
          linkSide: to,
          linkService: 'follow-up',
          linkEndsAt: instantOf(daysAfter(link.until, 1), '00:00').toISOString(),
        }
      : {}),
  });
