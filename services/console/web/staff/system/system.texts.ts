import type { Texts } from '../../i18n/say.js';

export const system = {
  title: { fr: 'Système', nl: 'Systeem', en: 'System' },
  lead: {
    fr: 'Ce qu’un service n’a pas encore pu appliquer attend ici. Le reste continue.',
    nl: 'Wat een dienst nog niet kon verwerken, wacht hier. De rest gaat door.',
    en: 'What a service could not apply yet waits here. Everything else goes on.',
  },
  none: { fr: 'Rien n’attend ici.', nl: 'Hier wacht niets.', en: 'Nothing waits here.' },
  since: { fr: 'attend depuis le {when}', nl: 'wacht sinds {when}', en: 'waits since {when}' },
  attempts: {
    fr: '{n, plural, one {# essai} other {# essais}}',
    nl: '{n, plural, one {# poging} other {# pogingen}}',
    en: '{n, plural, one {# attempt} other {# attempts}}',
  },
  says: { fr: 'Ce qu’il dit', nl: 'Wat het zegt', en: 'What it says' },
  retry: { fr: 'Réessayer', nl: 'Opnieuw proberen', en: 'Try again' },
  retryNamed: { fr: 'Réessayer\u00a0: {type}', nl: 'Opnieuw proberen: {type}', en: 'Try again: {type}' },
  discard: { fr: 'Abandonner', nl: 'Opgeven', en: 'Give up' },
  discardNamed: { fr: 'Abandonner\u00a0: {type}', nl: 'Opgeven: {type}', en: 'Give up: {type}' },
  discardWhat: {
    fr: 'L’événement n’aura jamais d’effet. Ce qui attend derrière lui continue sans lui. Cela ne peut pas être annulé.',
    nl: 'De gebeurtenis krijgt nooit effect. Wat erachter wacht, gaat zonder haar verder. Dit kan niet ongedaan gemaakt worden.',
    en: 'The event will never have an effect. What waits behind it goes on without it. This cannot be undone.',
  },
  handled: { fr: 'C’est appliqué.', nl: 'Het is verwerkt.', en: 'It is applied.' },
  stillWaits: {
    fr: 'Cela n’a pas réussi\u00a0; il attend encore.',
    nl: 'Dat lukte niet; het wacht nog.',
    en: 'It did not work; it still waits.',
  },
  discarded: { fr: 'C’est abandonné.', nl: 'Het is opgegeven.', en: 'It is given up.' },
  unknown: { fr: 'événement illisible', nl: 'onleesbare gebeurtenis', en: 'unreadable event' },
} satisfies Texts;

export const reasonTexts = {
  failed: { fr: 'a échoué, est réessayé', nl: 'mislukte, wordt opnieuw geprobeerd', en: 'failed, is tried again' },
  unreadable: { fr: 'ne peut pas être lu', nl: 'kan niet gelezen worden', en: 'cannot be read' },
  behind: { fr: 'attend un autre', nl: 'wacht op een andere', en: 'waits for another one' },
  early: { fr: 'est arrivé trop tôt', nl: 'kwam te vroeg', en: 'came too early' },
  conflicting: { fr: 'contredit un autre', nl: 'spreekt een andere tegen', en: 'contradicts another one' },
} satisfies Texts;
