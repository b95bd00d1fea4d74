/** The three languages of everything that people see. */
export const languages = ['fr', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];
export type Localized = Record<Language, string>;

/** Number and date formats by language. `en-BE` would print 1,245 as 1.245, so English reads as in Great Britain. */
export const localeOf: Localized = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' };
