import type { Texts } from '../i18n/say.js';

export const phone = {
  show: { fr: 'Voir le numéro', nl: 'Toon het nummer', en: 'Show the number' },
  showOf: { fr: 'Voir le numéro de {name}', nl: 'Toon het nummer van {name}', en: 'Show the number of {name}' },
  none: { fr: 'Pas de numéro', nl: 'Geen nummer', en: 'No number' },
} satisfies Texts;
