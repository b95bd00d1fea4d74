import type { Texts } from '../../i18n/say.js';

export const figureTexts = {
  title: { fr: 'Chiffres', nl: 'Cijfers', en: 'Figures' },
  of: { fr: 'situation au {day}', nl: 'toestand op {day}', en: 'as of {day}' },
  madeUp: {
    fr: 'Certaines données sont fictives\u00a0: ces chiffres ne décrivent pas de vraies personnes.',
    nl: 'Sommige gegevens zijn verzonnen: deze cijfers gaan niet over echte mensen.',
    en: 'Some of the records are made up: these figures do not describe real people.',
  },
  contributed: {
    fr: 'Ces chiffres disent ce qui est arrivé. Un duo y a contribué\u00a0; seule une comparaison avec des personnes sans duo permet d’en dire plus.',
    nl: 'Deze cijfers zeggen wat er gebeurde. Een duo heeft ertoe bijgedragen; alleen een vergelijking met mensen zonder duo kan meer zeggen.',
    en: 'These figures tell what happened. A duo contributed to it; only a comparison with people without a duo can say more.',
  },
  year: { fr: 'Année', nl: 'Jaar', en: 'Year' },
  allYears: { fr: 'Toutes les années', nl: 'Alle jaren', en: 'All years' },
  branch: { fr: 'Antenne', nl: 'Vestiging', en: 'Branch' },
  allBranches: { fr: 'Toutes les antennes', nl: 'Alle vestigingen', en: 'All branches' },
  print: { fr: 'Imprimer', nl: 'Afdrukken', en: 'Print' },
  none: { fr: 'Rien n’est encore compté ici', nl: 'Hier is nog niets geteld', en: 'Nothing is counted here yet' },
  noneYet: {
    fr: 'Les chiffres viennent d’eux-mêmes, dès qu’une convention est signée.',
    nl: 'De cijfers komen vanzelf, zodra er een overeenkomst getekend is.',
    en: 'Figures come by themselves, as soon as an agreement is signed.',
  },
  noneHere: {
    fr: 'Il n’y a pas de chiffres pour cette année ou cette antenne.',
    nl: 'Er zijn geen cijfers voor dit jaar of deze vestiging.',
    en: 'There are no figures for this year or branch.',
  },
  showAll: { fr: 'Afficher tous les chiffres', nl: 'Alle cijfers tonen', en: 'Show all figures' },
  nobody: { fr: 'Pas encore de données', nl: 'Nog geen gegevens', en: 'No data yet' },
  howCounted: { fr: 'Comment c’est compté', nl: 'Hoe dit geteld wordt', en: 'How this is counted' },
  numerator: { fr: 'Numérateur', nl: 'Teller', en: 'Numerator' },
  denominator: { fr: 'Dénominateur', nl: 'Noemer', en: 'Denominator' },
  counted: { fr: 'Nombre', nl: 'Aantal', en: 'Number' },
  inDuos: {
    fr: '{n, plural, one {en # duo} other {en # duos}}',
    nl: '{n, plural, one {in # duo} other {in # duo’s}}',
    en: '{n, plural, one {in # duo} other {in # duos}}',
  },
  solutionsAre: {
    fr: '{jobs} emplois + {others} stages ou formations',
    nl: '{jobs} jobs + {others} stages of opleidingen',
    en: '{jobs} jobs + {others} internships or trainings',
  },
  rounded: {
    fr: 'Publié comme {rounded}, arrondi à la centaine',
    nl: 'Gepubliceerd als {rounded}, afgerond op honderdtallen',
    en: 'Published as {rounded}, rounded to hundreds',
  },
  bounds: {
    fr: 'Entre {low} et {high} si les personnes non jointes comptent aussi\u00a0: aucune ou toutes',
    nl: 'Tussen {low} en {high} als ook de niet-bereikten meetellen: geen of allemaal',
    en: 'Between {low} and {high} when those not reached count too: as none or as all',
  },
  days: {
    fr: '{n, plural, one {# jour} other {# jours}}',
    nl: '{n, plural, one {# dag} other {# dagen}}',
    en: '{n, plural, one {# day} other {# days}}',
  },
  quartiles: {
    fr: 'Médiane\u00a0; la moitié des duos entre {low} et {high} jours',
    nl: 'Mediaan; de helft van de duo’s tussen {low} en {high} dagen',
    en: 'Median; half of the duos between {low} and {high} days',
  },
  within: {
    fr: '{n} duos sur {of} ({share}) en 30 jours au plus',
    nl: '{n} van {of} duo’s ({share}) binnen 30 dagen',
    en: '{n} of {of} duos ({share}) within 30 days',
  },
  hoursEach: { fr: '{n} h', nl: '{n} u', en: '{n} h' },
  hoursOf: {
    fr: '{n} heures pour {duos} duos terminés',
    nl: '{n} uren voor {duos} afgelopen duo’s',
    en: '{n} hours for {duos} duos that have ended',
  },
  hoursAre: {
    fr: 'Par duo\u00a0: {meetings} rencontres, {weeks} semaines sans contact',
    nl: 'Per duo: {meetings} ontmoetingen, {weeks} weken zonder contact',
    en: 'Each duo: {meetings} meetings, {weeks} weeks without contact',
  },
  asTable: { fr: 'Tableau', nl: 'Tabel', en: 'Table' },
  asChart: { fr: 'Graphique', nl: 'Grafiek', en: 'Chart' },
  shownAs: { fr: 'Affichage', nl: 'Weergave', en: 'Shown as' },
  csv: { fr: 'CSV', nl: 'CSV', en: 'CSV' },
  svg: { fr: 'SVG', nl: 'SVG', en: 'SVG' },
  download: {
    fr: 'Télécharger en {kind}\u00a0: {name}',
    nl: '{kind} downloaden: {name}',
    en: 'Download {kind}: {name}',
  },
  solutionsByYear: {
    fr: 'Solutions positives, par année de début',
    nl: 'Positieve oplossingen, per beginjaar',
    en: 'Positive solutions, by the year they began',
  },
  solutionsNote: {
    fr: 'Une personne peut avoir plusieurs solutions\u00a0: le graphique compte des solutions, pas des personnes.',
    nl: 'Iemand kan meer dan één oplossing hebben: de grafiek telt oplossingen, geen personen.',
    en: 'A person may have several solutions: the chart counts solutions, not persons.',
  },
  noSolutions: {
    fr: 'Aucune solution n’a encore été notée.',
    nl: 'Er is nog geen oplossing genoteerd.',
    en: 'No solution has been recorded yet.',
  },
  jobs: { fr: 'Emplois', nl: 'Jobs', en: 'Jobs' },
  internships: { fr: 'Stages', nl: 'Stages', en: 'Internships' },
  trainings: { fr: 'Formations', nl: 'Opleidingen', en: 'Trainings' },
  together: { fr: 'Ensemble', nl: 'Samen', en: 'Together' },
  shifts: {
    fr: 'Ce qui faisait obstacle\u00a0: au début et avec le recul',
    nl: 'Wat in de weg stond: bij de start en achteraf bekeken',
    en: 'What stood in the way: at the start and with hindsight',
  },
  shiftsNote: {
    fr: 'Part des mentees qui citent chaque frein, parmi ceux qui ont répondu.',
    nl: 'Aandeel van de mentees dat elke drempel noemt, van wie antwoordde.',
    en: 'Share of mentees who name each barrier, of those who answered.',
  },
  noShifts: {
    fr: 'Le graphique vient dès que des mentees ont répondu au début et avec le recul.',
    nl: 'De grafiek komt er zodra mentees bij de start en achteraf geantwoord hebben.',
    en: 'The chart comes as soon as mentees have answered at the start and with hindsight.',
  },
  more: { fr: 'cité plus souvent avec le recul', nl: 'achteraf vaker genoemd', en: 'named more often with hindsight' },
  less: {
    fr: 'cité moins souvent, ou autant',
    nl: 'minder vaak genoemd, of even vaak',
    en: 'named less often, or as often',
  },
  n: { fr: 'n = {n}', nl: 'n = {n}', en: 'n = {n}' },
  everybody: { fr: 'Tout le monde', nl: 'Iedereen', en: 'Everybody' },
  paired: { fr: 'Mêmes personnes', nl: 'Zelfde personen', en: 'Same persons' },
  whoseAnswers: { fr: 'De qui', nl: 'Van wie', en: 'Whose answers' },
  start: { fr: 'Au début', nl: 'Bij de start', en: 'At the start' },
  hindsight: { fr: 'Avec le recul', nl: 'Achteraf bekeken', en: 'With hindsight' },
  barrier: { fr: 'Frein', nl: 'Drempel', en: 'Barrier' },
  points: { fr: 'Écart (points)', nl: 'Verschil (punten)', en: 'Shift (points)' },
  named: { fr: '{when}\u00a0: cité par', nl: '{when}: genoemd door', en: '{when}: named by' },
  asked: { fr: '{when}\u00a0: sur', nl: '{when}: van', en: '{when}: of' },
  funnel: { fr: 'Le chemin vers un duo', nl: 'De weg naar een duo', en: 'The road to a duo' },
  funnelNote: {
    fr: 'Personnes arrivées à chaque étape, selon l’année de leur inscription, et leur part des personnes inscrites.',
    nl: 'Personen die elke stap haalden, volgens het jaar van hun inschrijving, en hun aandeel van wie zich inschreef.',
    en: 'Persons who came to each step, by the year in which they enrolled, and their share of those who enrolled.',
  },
  funnelGap: {
    fr: 'Une étape qui compte moins de personnes que la suivante n’a pas été notée pour tout le monde, par exemple dans des données importées.',
    nl: 'Een stap met minder personen dan de volgende is niet voor iedereen genoteerd, bijvoorbeeld in geïmporteerde gegevens.',
    en: 'A step with fewer persons than the next one was not recorded for everybody, as in imported records.',
  },
  noFunnel: {
    fr: 'Personne ne s’est inscrit dans cette période.',
    nl: 'In deze periode schreef niemand zich in.',
    en: 'Nobody enrolled in this period.',
  },
  step: { fr: 'Étape', nl: 'Stap', en: 'Step' },
  ofEnrolled: {
    fr: '{side}\u00a0: % des inscrits',
    nl: '{side}: % van de inschrijvingen',
    en: '{side}: % of enrolled',
  },
  waiting: { fr: 'De l’entretien au duo', nl: 'Van gesprek tot duo', en: 'From interview to duo' },
  waitingNote: {
    fr: 'Nombre de duos selon les jours d’attente du ou de la mentee. Objectif\u00a0: 15 à 30 jours.',
    nl: 'Aantal duo’s volgens de dagen dat de mentee wachtte. Doel: 15 tot 30 dagen.',
    en: 'Number of duos by the days that the mentee waited. Target: 15 to 30 days.',
  },
  noWaiting: {
    fr: 'D’aucun duo on ne connaît à la fois le jour de l’entretien et celui de l’accord. Les données importées ne les donnent pas toujours.',
    nl: 'Van geen enkel duo zijn de dag van het gesprek en die van het akkoord allebei bekend. Geïmporteerde gegevens vermelden ze niet altijd.',
    en: 'Of no duo are both the day of the interview and that of the agreement known. Imported records do not always tell them.',
  },
  inDays: { fr: 'Jours', nl: 'Dagen', en: 'Days' },
  duos: { fr: 'Duos', nl: 'Duo’s', en: 'Duos' },
  orMore: { fr: '{n} et plus', nl: '{n} en meer', en: '{n} and more' },
  mentees: { fr: 'Mentees', nl: 'Mentees', en: 'Mentees' },
  mentors: { fr: 'Mentors', nl: 'Mentoren', en: 'Mentors' },
  qualities: {
    fr: 'Ce qui a changé pendant le duo',
    nl: 'Wat veranderde tijdens het duo',
    en: 'What changed during the duo',
  },
  qualitiesNote: {
    fr: 'Mentees qui ont noté chaque point de 1 à 5 au début et à la fin. À côté de chaque barre\u00a0: combien ont noté les deux fois.',
    nl: 'Mentees die elk punt van 1 tot 5 beoordeelden bij de start en aan het einde. Naast elke balk: hoeveel dat beide keren deden.',
    en: 'Mentees who rated each point from 1 to 5 at the start and at the end. Beside each bar: how many did so both times.',
  },
  noQualities: {
    fr: 'Aucun mentee n’a encore noté ces points au début et à la fin.',
    nl: 'Nog geen mentee heeft deze punten bij de start en aan het einde beoordeeld.',
    en: 'No mentee has rated these points at the start and at the end yet.',
  },
  quality: { fr: 'Point', nl: 'Punt', en: 'Point' },
  rated: { fr: 'Ont noté les deux fois', nl: 'Beide keren beoordeeld', en: 'Rated both times' },
  better: { fr: 'Mieux', nl: 'Beter', en: 'Better' },
  same: { fr: 'Pareil', nl: 'Gelijk', en: 'The same' },
  worse: { fr: 'Moins bien', nl: 'Minder goed', en: 'Less good' },
  published: { fr: 'Ce qui est publié', nl: 'Wat gepubliceerd wordt', en: 'What is published' },
  publishedNote: {
    fr: 'Les nombres sont ceux qui ont été comptés. Un nombre en dessous de {threshold} n’est pas publié, ni celui qui permettrait de le déduire\u00a0: la raison est alors indiquée.',
    nl: 'De getallen zijn zoals ze geteld zijn. Een getal onder {threshold} wordt niet gepubliceerd, en ook niet wat het zou verraden: dan staat de reden erbij.',
    en: 'The numbers are as they were counted. A number under {threshold} is not published, nor one that would give it away: then the reason is told.',
  },
  asPublished: { fr: '{what}, publié', nl: '{what}, gepubliceerd', en: '{what}, published' },
  inHundreds: {
    fr: 'Solutions, à la centaine',
    nl: 'Oplossingen, in honderdtallen',
    en: 'Solutions, in hundreds',
  },
} satisfies Texts;

/** Who or what a rate is of. */
export const outOfTexts = {
  persons: { fr: '{n} personnes sur {of}', nl: '{n} van {of} personen', en: '{n} of {of} persons' },
  duos: { fr: '{n} duos sur {of}', nl: '{n} van {of} duo’s', en: '{n} of {of} duos' },
  mentors: { fr: '{n} mentors sur {of}', nl: '{n} van {of} mentoren', en: '{n} of {of} mentors' },
  measures: {
    fr: '{n} réponses à {of} mesures, douze mois après',
    nl: '{n} antwoorden op {of} metingen, twaalf maanden later',
    en: '{n} answers to {of} measures, twelve months later',
  },
  afterTwelve: {
    fr: '{n} personnes sur {of} jointes, douze mois après',
    nl: '{n} van {of} bereikte personen, twaalf maanden later',
    en: '{n} of {of} persons reached, twelve months later',
  },
} satisfies Texts;

/** What the numbers of a figure count. */
export const partTexts = {
  persons: { fr: 'Personnes', nl: 'Personen', en: 'Persons' },
  duos: { fr: 'Duos', nl: 'Duo’s', en: 'Duos' },
  job: { fr: 'Emplois', nl: 'Jobs', en: 'Jobs' },
  internship: { fr: 'Stages', nl: 'Stages', en: 'Internships' },
  training: { fr: 'Formations', nl: 'Opleidingen', en: 'Trainings' },
  'unreached-as-none': {
    fr: 'non jointes comptées comme aucune',
    nl: 'niet-bereikten als geen geteld',
    en: 'unreached counted as none',
  },
  'unreached-as-all': {
    fr: 'non jointes comptées comme toutes',
    nl: 'niet-bereikten als alle geteld',
    en: 'unreached counted as all',
  },
  asked: { fr: 'posées', nl: 'gesteld', en: 'asked' },
  answered: { fr: 'avec réponse', nl: 'beantwoord', en: 'answered' },
  unreached: { fr: 'non jointes', nl: 'niemand bereikt', en: 'nobody reached' },
  median: { fr: 'Médiane (jours)', nl: 'Mediaan (dagen)', en: 'Median (days)' },
  'first-quartile': { fr: 'Premier quartile (jours)', nl: 'Eerste kwartiel (dagen)', en: 'First quartile (days)' },
  'third-quartile': { fr: 'Troisième quartile (jours)', nl: 'Derde kwartiel (dagen)', en: 'Third quartile (days)' },
  'within-30-days': { fr: 'En 30 jours au plus', nl: 'Binnen 30 dagen', en: 'Within 30 days' },
  hours: { fr: 'Heures', nl: 'Uren', en: 'Hours' },
  meetings: { fr: 'Rencontres', nl: 'Ontmoetingen', en: 'Meetings' },
  'weeks-without-contact': { fr: 'Semaines sans contact', nl: 'Weken zonder contact', en: 'Weeks without contact' },
} satisfies Texts;

export const stepTexts = {
  enrolled: { fr: 'Inscription', nl: 'Inschrijving', en: 'Enrolled' },
  informed: { fr: 'Séance d’information', nl: 'Infosessie', en: 'Information session' },
  interviewed: { fr: 'Entretien', nl: 'Gesprek', en: 'Interview' },
  trained: { fr: 'Formation suivie', nl: 'Opleiding gevolgd', en: 'Trained' },
  ready: { fr: 'Prêt·e', nl: 'Klaar', en: 'Ready' },
  proposed: { fr: 'Rencontre proposée', nl: 'Ontmoeting voorgesteld', en: 'Meeting proposed' },
  met: { fr: 'Première rencontre', nl: 'Eerste ontmoeting', en: 'First meeting' },
  agreed: { fr: 'Convention signée', nl: 'Overeenkomst getekend', en: 'Agreement signed' },
} satisfies Texts;

/** The counts that are published. */
export const publishedTexts = {
  accompanied: { fr: 'Personnes accompagnées', nl: 'Begeleide personen', en: 'Persons accompanied' },
  duos: { fr: 'Duos', nl: 'Duo’s', en: 'Duos' },
  jobs: { fr: 'Emplois', nl: 'Jobs', en: 'Jobs' },
  internshipsOrTrainings: {
    fr: 'Stages ou formations',
    nl: 'Stages of opleidingen',
    en: 'Internships or trainings',
  },
  solutions: { fr: 'Solutions', nl: 'Oplossingen', en: 'Solutions' },
  personsWithSolution: {
    fr: 'Personnes avec une solution',
    nl: 'Personen met een oplossing',
    en: 'Persons with a solution',
  },
} satisfies Texts;

export const withheldTexts = {
  'below-threshold': {
    fr: 'non publié\u00a0: moins de {threshold}',
    nl: 'niet gepubliceerd: minder dan {threshold}',
    en: 'withheld: fewer than {threshold}',
  },
  'would-reveal-another': {
    fr: 'non publié\u00a0: un petit nombre s’en déduirait',
    nl: 'niet gepubliceerd: verraadt een klein getal',
    en: 'withheld: a small number would follow from it',
  },
} satisfies Texts;
