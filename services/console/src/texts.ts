import type { Language, Localized } from '@duo/kernel';

/** Every word that the console shows, in the three languages. What stands in braces is filled in by `say`. */
export const texts = {
  title: {
    fr: 'DUO for a JOB à {branch}',
    nl: 'DUO for a JOB in {branch}',
    en: 'DUO for a JOB in {branch}',
  },
  titleNational: {
    fr: 'DUO for a JOB en Belgique',
    nl: 'DUO for a JOB in België',
    en: 'DUO for a JOB in Belgium',
  },
  road: { fr: 'Le chemin vers un duo', nl: 'De weg naar een duo', en: 'The road to a duo' },
  intro: {
    fr: 'Un duo, c’est un·e jeune en recherche d’emploi et un·e professionnel·le d’expérience qui avancent ensemble pendant six mois. Cette page dit combien de personnes se sont inscrites à {branch}, et jusqu’où elles sont allées.',
    nl: 'Een duo is een jonge werkzoekende en een ervaren professional die zes maanden samen op weg gaan. Deze pagina vertelt hoeveel mensen zich in {branch} inschreven, en hoe ver ze kwamen.',
    en: 'A duo is a young job seeker and an experienced professional who work together for six months. This page tells how many people enrolled in {branch}, and how far they came.',
  },
  introNational: {
    fr: 'Un duo, c’est un·e jeune en recherche d’emploi et un·e professionnel·le d’expérience qui avancent ensemble pendant six mois. Cette page réunit les chiffres de toutes les antennes : chaque total est la somme des antennes.',
    nl: 'Een duo is een jonge werkzoekende en een ervaren professional die zes maanden samen op weg gaan. Deze pagina telt alle vestigingen samen: elk totaal is de som van de vestigingen.',
    en: 'A duo is a young job seeker and an experienced professional who work together for six months. This page brings the figures of all branches together: every total is the sum of the branches.',
  },
  enrolMentee: { fr: 'Je cherche du travail', nl: 'Ik zoek werk', en: 'I look for work' },
  enrolMentor: { fr: 'Je veux être mentor', nl: 'Ik wil mentor worden', en: 'I want to be a mentor' },
  moreThan: { fr: 'plus de {number}', nl: 'meer dan {number}', en: 'more than {number}' },
  exactly: { fr: 'exactement {number}', nl: 'precies {number}', en: 'exactly {number}' },
  byBranch: { fr: 'Par antenne', nl: 'Per vestiging', en: 'By branch' },
  byYear: { fr: 'Par année', nl: 'Per jaar', en: 'By year' },
  accompaniedDefinition: {
    fr: 'Les mentees dont le duo a signé sa convention, chaque personne comptée une fois. Par année, chaque personne compte dans chaque année où un de ses duos a signé.',
    nl: 'De mentees van wie het duo de overeenkomst tekende, elke persoon één keer geteld. Per jaar telt iemand mee in elk jaar waarin een duo van die persoon tekende.',
    en: 'Mentees whose duo has signed its agreement, each person counted once. By year, a person counts in each year in which a duo of that person signed.',
  },
  madeUp: {
    fr: 'Version d’essai\u00a0: ces chiffres portent sur des personnes fictives.',
    nl: 'Proefversie: deze cijfers gaan over verzonnen mensen.',
    en: 'Try-out: these numbers are about made-up people.',
  },
  skip: { fr: 'Aller au contenu', nl: 'Naar de inhoud', en: 'Skip to the content' },
  language: { fr: 'Langue', nl: 'Taal', en: 'Language' },
  site: { fr: 'Site', nl: 'Site', en: 'Site' },
  enrol: { fr: 'S’inscrire', nl: 'Inschrijven', en: 'Enrol' },
  staff: { fr: 'Équipe', nl: 'Medewerkers', en: 'Staff' },
  logIn: { fr: 'Se connecter', nl: 'Aanmelden', en: 'Log in' },
  notNowLogIn: {
    fr: 'La connexion n’est pas possible en ce moment. Réessayez dans une minute.',
    nl: 'Aanmelden kan nu niet. Probeer het over een minuut opnieuw.',
    en: 'Logging in is not possible just now. Try again in a minute.',
  },
  noRoleHere: {
    fr: 'Votre compte existe, mais il n’a pas de rôle ici. Demandez-en un au responsable de l’antenne de {branch}.',
    nl: 'Uw account bestaat, maar heeft hier geen rol. Vraag er een aan de verantwoordelijke van de vestiging {branch}.',
    en: 'Your account exists, but it has no role here. Ask the manager of the {branch} branch for one.',
  },
  otherBranch: {
    fr: 'Votre compte est celui d’une autre antenne. Ce site est celui de {branch}\u00a0: connectez-vous sur le site de votre antenne.',
    nl: 'Uw account is van een andere vestiging. Dit is de site van {branch}: meld u aan op de site van uw vestiging.',
    en: 'Your account is of another branch. This is the site of {branch}: log in at the site of your own branch.',
  },
  logInFailed: {
    fr: 'La connexion n’a pas abouti\u00a0: elle a duré trop longtemps, ou elle a été interrompue. Réessayez.',
    nl: 'Aanmelden is niet gelukt: het duurde te lang, of het werd afgebroken. Probeer het opnieuw.',
    en: 'The log-in did not work: it took too long, or was broken off. Try again.',
  },
  notBuilt: {
    fr: 'Cette page ne peut pas être affichée en ce moment. Réessayez dans une minute.',
    nl: 'Deze pagina kan nu niet getoond worden. Probeer het over een minuut opnieuw.',
    en: 'This page cannot be shown just now. Try again in a minute.',
  },
  page: { fr: 'Page', nl: 'Pagina', en: 'Page' },
  enrolledIn: { fr: 'Inscriptions de {year}', nl: 'Ingeschreven in {year}', en: 'Enrolled in {year}' },
  asOf: { fr: 'Situation au {day}', nl: 'Toestand op {day}', en: 'As it stood on {day}' },
  mentee: { fr: 'Mentees', nl: 'Mentees', en: 'Mentees' },
  mentor: { fr: 'Mentors', nl: 'Mentoren', en: 'Mentors' },
  both: { fr: 'Ensemble', nl: 'Samen', en: 'Together' },
  enrolled: { fr: 'Inscriptions', nl: 'Ingeschreven', en: 'Enrolled' },
  informed: { fr: 'Séance d’information', nl: 'Infosessie', en: 'Information session' },
  interviewed: { fr: 'Entretien', nl: 'Gesprek', en: 'Interview' },
  trained: { fr: 'Formation suivie', nl: 'Opleiding gevolgd', en: 'Trained' },
  proposed: { fr: 'Rencontre proposée', nl: 'Ontmoeting voorgesteld', en: 'Meeting proposed' },
  met: { fr: 'Première rencontre', nl: 'Eerste ontmoeting', en: 'First meeting' },
  agreed: { fr: 'Convention signée', nl: 'Overeenkomst getekend', en: 'Agreement signed' },
  achieved: {
    fr: 'Ce à quoi les duos ont contribué',
    nl: 'Waaraan duo’s hebben bijgedragen',
    en: 'What duos have contributed to',
  },
  accompanied: { fr: 'Jeunes accompagné·e·s', nl: 'Begeleide jongeren', en: 'Young people accompanied' },
  jobs: { fr: 'Emplois', nl: 'Jobs', en: 'Jobs' },
  internshipsOrTrainings: {
    fr: 'Stages ou formations',
    nl: 'Stages of opleidingen',
    en: 'Internships or trainings',
  },
  solutions: { fr: 'Solutions positives', nl: 'Positieve oplossingen', en: 'Positive solutions' },
  publishedAs: { fr: 'publiées comme {number}', nl: 'gepubliceerd als {number}', en: 'published as {number}' },
  solutionsArePlural: {
    fr: 'Une personne peut avoir plusieurs solutions : ce ne sont pas des personnes.',
    nl: 'Iemand kan meer dan één oplossing hebben: het zijn geen personen.',
    en: 'A person may have several solutions: they are not persons.',
  },
  ready: { fr: 'Prêt·e·s pour un duo', nl: 'Klaar voor een duo', en: 'Ready for a duo' },
  withdrawn: { fr: 'Départs', nl: 'Gestopt', en: 'Withdrew' },
  overTarget: { fr: 'Longue attente', nl: 'Lang gewacht', en: 'Long wait' },
  outOf: { fr: 'sur {whole}', nl: 'van {whole}', en: 'of {whole}' },
  notShown: { fr: 'non publié', nl: 'niet getoond', en: 'not shown' },
  howWeCount: { fr: 'Comment nous comptons', nl: 'Hoe we tellen', en: 'How we count' },
  threshold: {
    fr: 'Un nombre n’est pas publié s’il compte moins de {threshold} personnes, ou s’il permettrait de retrouver un tel nombre.',
    nl: 'Een getal wordt niet getoond als het minder dan {threshold} mensen telt, of als zo’n getal eruit af te leiden valt.',
    en: 'A number is not shown where it counts fewer than {threshold} people, or where it would give such a number away.',
  },
  contributed: {
    fr: 'Ces nombres comptent des personnes\u00a0; ils n’expliquent pas pourquoi. D’un résultat, nous disons qu’un duo y a contribué\u00a0: seule une comparaison avec des personnes sans duo permet d’en dire plus.',
    nl: 'Deze cijfers tellen mensen; ze verklaren niet waarom. Van een resultaat zeggen we dat een duo ertoe heeft bijgedragen: alleen een vergelijking met mensen zonder duo kan meer zeggen.',
    en: 'These numbers count people; they do not explain why. Of a result we say that a duo contributed to it: only a comparison with people who had no duo can say more.',
  },
  asData: { fr: 'Les mêmes chiffres, en données', nl: 'Dezelfde cijfers als data', en: 'The same numbers as data' },
  nobodyYet: {
    fr: 'Personne ne s’est encore inscrit. Les premiers chiffres apparaîtront ici.',
    nl: 'Nog niemand schreef zich in. De eerste cijfers verschijnen hier.',
    en: 'Nobody has enrolled yet. The first numbers will appear here.',
  },
  notNow: {
    fr: 'Les chiffres ne peuvent pas être affichés en ce moment. Rien n’est perdu\u00a0: réessayez dans une minute.',
    nl: 'De cijfers kunnen nu niet getoond worden. Er is niets verloren: probeer het over een minuut opnieuw.',
    en: 'The numbers cannot be shown just now. Nothing is lost: try again in a minute.',
  },
  tryAgain: { fr: 'Réessayer', nl: 'Opnieuw proberen', en: 'Try again' },
  home: { fr: 'Vers les chiffres', nl: 'Naar de cijfers', en: 'To the numbers' },
  developers: { fr: 'Pour les développeurs', nl: 'Voor ontwikkelaars', en: 'For developers' },
  services: {
    fr: 'Chaque service de l’antenne décrit lui-même ce qu’on peut lui demander et ce qu’il annonce.',
    nl: 'Elke dienst van de vestiging beschrijft zelf wat je kan vragen en wat ze meldt.',
    en: 'Each service of the branch describes for itself what may be asked of it and what it says.',
  },
  service: { fr: 'Service', nl: 'Dienst', en: 'Service' },
  requests: { fr: 'Demandes', nl: 'Vragen', en: 'Requests' },
  events: { fr: 'Événements', nl: 'Gebeurtenissen', en: 'Events' },
} satisfies Record<string, Localized>;

export type Text = keyof typeof texts;

/** A text in a language, its braces filled in. Throws for a brace that nothing was given for. */
export function say(language: Language, text: Text, fill: Record<string, string> = {}): string {
  return texts[text][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fill[name];
    if (value === undefined) throw new RangeError(`the text ${text} needs a ${name}`);
    return value;
  });
}
