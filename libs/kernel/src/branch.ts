import type { Localized } from './language.js';

/** The short name of a branch, as it stands in every address: lower case, digits and hyphens. */
export type Branch = string & { readonly __branch?: true };

const shape = /^[a-z][a-z0-9-]{1,30}$/;

/** Reads a branch's name, or throws a RangeError that says what a name may look like. */
export function parseBranch(text: string): Branch {
  if (!shape.test(text)) throw new RangeError('a branch is named in 2 to 31 lower-case letters, digits and hyphens');
  return text as Branch;
}

/** The branches of today with the three names of their city. A branch that is not here goes by its short name. */
export const branchNames: Record<string, Localized> = {
  brussels: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels' },
  liege: { fr: 'Liège', nl: 'Luik', en: 'Liege' },
  antwerp: { fr: 'Anvers', nl: 'Antwerpen', en: 'Antwerp' },
  ghent: { fr: 'Gand', nl: 'Gent', en: 'Ghent' },
  aalst: { fr: 'Alost', nl: 'Aalst', en: 'Aalst' },
  mechelen: { fr: 'Malines', nl: 'Mechelen', en: 'Mechelen' },
};
