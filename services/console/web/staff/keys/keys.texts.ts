import type { Texts } from '../../i18n/say.js';

export const keys = {
  title: { fr: 'Touches', nl: 'Toetsen', en: 'Keys' },
  search: { fr: 'Chercher partout', nl: 'Overal zoeken', en: 'Search everywhere' },
  find: { fr: 'Chercher', nl: 'Zoeken', en: 'Search' },
  down: { fr: 'Ligne suivante', nl: 'Volgende rij', en: 'Next row' },
  up: { fr: 'Ligne précédente', nl: 'Vorige rij', en: 'Row before' },
  open: { fr: 'Faire ce que dit la ligne', nl: 'Doen wat de rij zegt', en: 'Do what the row says' },
  help: { fr: 'Montrer ces touches', nl: 'Deze toetsen tonen', en: 'Show these keys' },
  away: { fr: 'Fermer', nl: 'Sluiten', en: 'Close' },
  who: {
    fr: 'Nom, adresse, téléphone, ou page',
    nl: 'Naam, adres, telefoon of pagina',
    en: 'Name, address, telephone or page',
  },
  hint: {
    fr: 'Le début d’un prénom, d’un nom, d’une adresse ou d’un numéro suffit.',
    nl: 'Het begin van een voornaam, naam, adres of nummer is genoeg.',
    en: 'The beginning of a given name, a name, an address or a number will do.',
  },
  nobody: {
    fr: 'Personne ne s’appelle ainsi. Essayez moins de lettres.',
    nl: 'Niemand heet zo. Probeer minder letters.',
    en: 'Nobody is called so. Try fewer letters.',
  },
  found: {
    fr: '{n, plural, =0 {Rien trouvé} one {# résultat} other {# résultats}}',
    nl: '{n, plural, =0 {Niets gevonden} one {# resultaat} other {# resultaten}}',
    en: '{n, plural, =0 {Nothing found} one {# result} other {# results}}',
  },
  page: { fr: 'Page', nl: 'Pagina', en: 'Page' },
} satisfies Texts;
