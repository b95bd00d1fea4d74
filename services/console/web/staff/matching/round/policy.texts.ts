import type { Texts } from '../../../i18n/say.js';

/** What the matching maximises, in plain words. */
export const policy = {
  title: { fr: 'Que cherche le matching\u00a0?', nl: 'Wat zoekt de matching?', en: 'What does the matching maximise?' },
  whole: {
    fr: 'Il cherche l’ensemble de paires qui va le mieux à tous, pas la meilleure paire pour chacun. C’est calculé exactement\u00a0: aucune autre répartition ne fait mieux.',
    nl: 'Hij zoekt het geheel van paren dat voor allen samen het best is, niet het beste paar voor ieder. Dat is exact berekend: geen andere verdeling doet het beter.',
    en: 'It looks for the set of pairs that is best for all together, not the best pair for each. That is computed exactly: no other arrangement does better.',
  },
  team: {
    fr: 'Ce sont des priorités de l’antenne, pas des prédictions. Le genre, l’âge, l’origine, la nationalité, la religion et la santé n’y sont jamais. C’est l’équipe qui décide.',
    nl: 'Dit zijn prioriteiten van de vestiging, geen voorspellingen. Geslacht, leeftijd, herkomst, nationaliteit, godsdienst en gezondheid tellen nooit mee. Het team beslist.',
    en: 'These are what the branch prefers, not predictions. Gender, age, origin, nationality, religion and health are never in it. The team decides.',
  },
  rulesTitle: { fr: 'Ce qui doit être vrai', nl: 'Wat zeker waar moet zijn', en: 'What must be true' },
  ruleLanguage: {
    fr: 'Une langue de travail commune ({languages}), au moins {level}.',
    nl: 'Een gemeenschappelijke werktaal ({languages}), minstens {level}.',
    en: 'A working language in common ({languages}), at {level} or better.',
  },
  ruleHalfDay: {
    fr: 'Au moins un demi-jour libre en commun.',
    nl: 'Minstens één halve dag samen vrij.',
    en: 'At least one half-day free in common.',
  },
  ruleNear: {
    fr: 'À {km, number} km ou moins (ou ce que le ou la mentee a dit), ou tous deux d’accord de se voir à distance.',
    nl: 'Op {km, number} km of minder (of wat de mentee zei), of beiden bereid op afstand af te spreken.',
    en: 'Within {km, number} km (or what the mentee said), or both willing to meet remotely.',
  },
  ruleOthers: {
    fr: 'Aucun refus entre les deux, aucune objection de l’équipe, et une place chez le ou la mentor.',
    nl: 'Geen van beiden zei eerder nee, het team heeft geen bezwaar, en de mentor heeft een plaats.',
    en: 'Neither has said no to the other, the team has no objection, and the mentor has a place.',
  },
  weightsTitle: { fr: 'Ce qui compte, et combien', nl: 'Wat telt, en hoeveel', en: 'What counts, and how much' },
  leversTitle: { fr: 'Et en plus', nl: 'En verder', en: 'And beyond that' },
  convex: {
    fr: 'Une très mauvaise paire pèse plus que deux paires moyennes.',
    nl: 'Eén heel slecht paar weegt zwaarder dan twee middelmatige.',
    en: 'One very bad pair weighs more than two middling ones.',
  },
  unmatched: {
    fr: 'Laisser quelqu’un sans mentor pèse {points, number}, et chaque dix jours d’attente {per10, number} de plus, jusqu’à {days, number} jours\u00a0: personne n’est oublié.',
    nl: 'Iemand zonder mentor laten weegt {points, number}, en elke tien dagen wachten {per10, number} meer, tot {days, number} dagen: niemand wordt vergeten.',
    en: 'Leaving somebody without a mentor weighs {points, number}, and {per10, number} more for each ten days of waiting, up to {days, number} days: nobody is forgotten.',
  },
  most: { fr: '{n, number} points', nl: '{n, number} punten', en: '{n, number} points' },
} satisfies Texts;
