import type { Localized } from '@duo/kernel';

/** What the page says around its charts, in the three languages; `say` fills the braces in. */
export const pageTexts = {
  title: { fr: 'Évaluation\u00a0: {outcome}', nl: 'Evaluatie: {outcome}', en: 'Evaluation: {outcome}' },
  survivalOutcome: { fr: 'temps jusqu’à «\u00a0{event}\u00a0»', nl: 'tijd tot “{event}”', en: 'time to “{event}”' },
  headline: { fr: 'En bref', nl: 'In het kort', en: 'In short' },
  headlineEffect: {
    fr: 'En supposant que tout ce qui influence à la fois la participation et «\u00a0{outcome}\u00a0» a été mesuré, l’effet moyen sur les participant·es est de {estimate} (intervalle à {level}\u00a0: de {lower} à {upper}).',
    nl: 'In de veronderstelling dat alles gemeten is wat zowel de deelname als “{outcome}” beïnvloedt, is het gemiddelde effect op de deelnemers {estimate} ({level}-interval: {lower} tot {upper}).',
    en: 'Under the assumption that everything that influences both taking part and “{outcome}” was measured, the average effect on the participants is {estimate} ({level} interval: {lower} to {upper}).',
  },
  headlineDifference: {
    fr: 'La différence entre participant·es et groupe de comparaison pour «\u00a0{outcome}\u00a0» est de {estimate} (intervalle à {level}\u00a0: de {lower} à {upper}). Rien n’a été corrigé\u00a0: elle ne dit pas d’où elle vient.',
    nl: 'Het verschil tussen deelnemers en vergelijkingsgroep voor “{outcome}” is {estimate} ({level}-interval: {lower} tot {upper}). Er is niets gecorrigeerd: het zegt niet waar het vandaan komt.',
    en: 'The difference between participants and comparison group in “{outcome}” is {estimate} ({level} interval: {lower} to {upper}). Nothing was adjusted: it does not say where it comes from.',
  },
  noHeadline: {
    fr: 'Aucune estimation principale n’a été demandée\u00a0: les résultats suivent.',
    nl: 'Er werd geen hoofdschatting gevraagd: de resultaten volgen hieronder.',
    en: 'No main estimate was asked for: the results follow.',
  },
  zeroInside: {
    fr: 'L’intervalle contient zéro\u00a0: les données s’accordent avec une hausse, une baisse ou rien du tout (p = {p}). Ce n’est pas la preuve qu’il n’y a rien.',
    nl: 'Het interval bevat nul: de gegevens passen bij een stijging, bij een daling en bij niets (p = {p}). Dat bewijst niet dat er niets is.',
    en: 'The interval contains zero: the data agree with an increase, a decrease or nothing at all (p = {p}). That is no proof that there is nothing.',
  },
  zeroOutside: {
    fr: 'L’intervalle ne contient pas zéro (test\u00a0: p = {p}).',
    nl: 'Het interval bevat nul niet (toets: p = {p}).',
    en: 'The interval does not contain zero (test: p = {p}).',
  },
  points: { fr: '{amount} points de pourcentage', nl: '{amount} procentpunten', en: '{amount} percentage points' },
  inPoints: { fr: 'points de pourcentage', nl: 'procentpunten', en: 'percentage points' },
  inUnit: { fr: 'unité de «\u00a0{outcome}\u00a0»', nl: 'eenheid van “{outcome}”', en: 'unit of “{outcome}”' },
  warnings: { fr: 'À lire avec prudence', nl: 'Met voorzichtigheid te lezen', en: 'To be read with caution' },
  asked: { fr: 'Ce qui a été demandé', nl: 'Wat gevraagd werd', en: 'What was asked' },
  outcome: { fr: 'Résultat étudié', nl: 'Onderzochte uitkomst', en: 'Outcome studied' },
  continuous: { fr: 'un nombre', nl: 'een getal', en: 'a number' },
  binary: { fr: 'oui ou non', nl: 'ja of nee', en: 'yes or no' },
  survival: {
    fr: 'un temps, et si l’événement est arrivé',
    nl: 'een tijd, en of de gebeurtenis plaatsvond',
    en: 'a time, and whether the event happened',
  },
  estimand: { fr: 'Question', nl: 'Vraag', en: 'Question' },
  estimandText: {
    fr: 'Pour celles et ceux qui ont participé\u00a0: quel résultat auraient-ils eu sans le programme\u00a0?',
    nl: 'Voor wie deelnam: welke uitkomst zouden zij zonder het programma gehad hebben?',
    en: 'Of those who took part: which outcome would they have had without the programme?',
  },
  describing: {
    fr: 'Décrire le temps jusqu’à l’événement, groupe par groupe.',
    nl: 'De tijd tot de gebeurtenis beschrijven, groep per groep.',
    en: 'To describe the time to the event, group by group.',
  },
  adjustedFor: { fr: 'Corrigé pour', nl: 'Gecorrigeerd voor', en: 'Adjusted for' },
  compared: { fr: 'Qui a été comparé', nl: 'Wie vergeleken werd', en: 'Who was compared' },
  people: { fr: 'Personnes', nl: 'Personen', en: 'People' },
  participants: { fr: 'Participant·es', nl: 'Deelnemers', en: 'Participants' },
  comparison: { fr: 'Groupe de comparaison', nl: 'Vergelijkingsgroep', en: 'Comparison group' },
  analysed: { fr: 'Analysées', nl: 'Geanalyseerd', en: 'Analysed' },
  effective: {
    fr: 'Taille effective\u00a0: {label}',
    nl: 'Effectieve grootte: {label}',
    en: 'Effective size: {label}',
  },
  effectiveText: {
    fr: 'La taille effective est le nombre de personnes de même poids qui en diraient autant.',
    nl: 'De effectieve grootte is het aantal personen met gelijk gewicht die evenveel zouden zeggen.',
    en: 'The effective size is the number of people of equal weight who would tell as much.',
  },
  dropped: { fr: 'Qui n’a pas pu être comparé', nl: 'Wie niet vergeleken kon worden', en: 'Who could not be compared' },
  nobodyDropped: {
    fr: 'Personne n’a été écarté.',
    nl: 'Niemand werd weggelaten.',
    en: 'Nobody was left out.',
  },
  reason: { fr: 'Raison', nl: 'Reden', en: 'Reason' },
  ofEstimate: { fr: 'Estimation', nl: 'Schatting', en: 'Estimate' },
  all: { fr: 'toutes', nl: 'alle', en: 'all' },
  sensitivity: {
    fr: 'Et si quelque chose n’a pas été mesuré\u00a0?',
    nl: 'En als er iets niet gemeten is?',
    en: 'What if something was not measured?',
  },
  eValue: {
    fr: '{label}\u00a0: pour tout expliquer, une caractéristique non mesurée devrait multiplier par {e} au moins, au-delà des caractéristiques mesurées, à la fois la probabilité de participer et celle du résultat (E-value).',
    nl: '{label}: om alles te verklaren, zou een niet gemeten kenmerk, bovenop de gemeten kenmerken, zowel de kans op deelname als die op de uitkomst met minstens {e} moeten vermenigvuldigen (E-value).',
    en: '{label}: to explain all of it, something unmeasured would have to multiply both the probability of taking part and that of the outcome by at least {e}, beyond what was measured (E-value).',
  },
  eValueOfLimit: {
    fr: 'Pour que l’intervalle atteigne zéro, {e} suffirait.',
    nl: 'Opdat het interval nul zou raken, volstaat {e}.',
    en: 'For the interval to reach zero, {e} would do.',
  },
  eValueNone: {
    fr: 'L’intervalle contient déjà zéro\u00a0: il n’y faut rien de plus.',
    nl: 'Het interval bevat al nul: daar is niets meer voor nodig.',
    en: 'The interval contains zero already: nothing more is needed for that.',
  },
  placebo: {
    fr: 'Vérification sur un résultat d’avant l’inscription',
    nl: 'Controle op een uitkomst van voor de inschrijving',
    en: 'Check on an outcome from before registration',
  },
  placeboUnit: {
    fr: 'unité de ce résultat',
    nl: 'eenheid van die uitkomst',
    en: 'unit of that outcome',
  },
  placeboText: {
    fr: 'Le programme n’a rien pu y changer. Une estimation loin de zéro montre que les groupes différaient déjà.',
    nl: 'Het programma kan daaraan niets veranderd hebben. Een schatting ver van nul toont dat de groepen al verschilden.',
    en: 'The programme can have changed nothing about it. An estimate far from zero shows that the groups differed already.',
  },
  limits: {
    fr: 'Ce que cette page ne peut pas dire',
    nl: 'Wat deze pagina niet kan zeggen',
    en: 'What this page can not say',
  },
  proof: { fr: 'Pour refaire ce calcul', nl: 'Om deze berekening over te doen', en: 'To do this again' },
  proofText: {
    fr: 'Les mêmes données, la même demande et le même programme donnent la même empreinte (SHA-256).',
    nl: 'Dezelfde gegevens, dezelfde vraag en hetzelfde programma geven dezelfde vingerafdruk (SHA-256).',
    en: 'The same data, the same question and the same program give the same fingerprint (SHA-256).',
  },
  hash: { fr: 'Ensemble', nl: 'Geheel', en: 'Whole' },
  data: { fr: 'Données', nl: 'Gegevens', en: 'Data' },
  specification: { fr: 'Demande', nl: 'Vraag', en: 'Specification' },
  code: { fr: 'Programme', nl: 'Programma', en: 'Program' },
} satisfies Record<string, Localized>;

/** What no evaluation of this kind can say. */
export const limits: readonly Localized[] = [
  {
    fr: 'Ce que le programme ferait à d’autres personnes que celles qui ont participé.',
    nl: 'Wat het programma zou doen bij andere mensen dan wie deelnam.',
    en: 'What the programme would do for other people than those who took part.',
  },
  {
    fr: 'Ce qu’il a fait à une personne en particulier\u00a0: ce sont des moyennes.',
    nl: 'Wat het bij één persoon deed: dit zijn gemiddelden.',
    en: 'What it did for one person: these are averages.',
  },
  {
    fr: 'Si les groupes diffèrent encore par ce que personne n’a mesuré, comme la motivation. Aucune méthode de cette page ne le voit.',
    nl: 'Of de groepen nog verschillen in wat niemand gemeten heeft, zoals motivatie. Geen enkele methode op deze pagina ziet dat.',
    en: 'Whether the groups still differ in what nobody measured, such as motivation. No method on this page sees that.',
  },
  {
    fr: 'Quelle antenne ou quelle personne ferait mieux qu’une autre\u00a0: ces chiffres ne servent pas à classer.',
    nl: 'Welke vestiging of welke persoon het beter zou doen dan een andere: deze cijfers dienen niet om te rangschikken.',
    en: 'Which branch or person would do better than another: these figures are not for ranking.',
  },
];
