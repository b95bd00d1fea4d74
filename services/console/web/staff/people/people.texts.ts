import type { Texts } from '../../i18n/say.js';

export const people = {
  title: { fr: 'Personnes', nl: 'Mensen', en: 'People' },
  lead: {
    fr: 'Toutes les personnes inscrites dans cette antenne, les dernières en premier.',
    nl: 'Iedereen die in deze vestiging is ingeschreven, de laatste eerst.',
    en: 'Everybody who enrolled in this branch, the latest first.',
  },
  enrol: { fr: 'Inscrire quelqu’un', nl: 'Iemand inschrijven', en: 'Enrol somebody' },
  find: { fr: 'Chercher une personne', nl: 'Iemand zoeken', en: 'Find somebody' },
  by: { fr: 'Nom, adresse ou téléphone', nl: 'Naam, adres of telefoon', en: 'Name, address or telephone' },
  side: { fr: 'Rôle', nl: 'Rol', en: 'Side' },
  status: { fr: 'Étape', nl: 'Stap', en: 'Step' },
  all: { fr: 'Tous', nl: 'Alle', en: 'All' },
  anyStatus: { fr: 'Toutes les étapes', nl: 'Alle stappen', en: 'Any step' },
  mentees: { fr: 'Mentees', nl: 'Mentees', en: 'Mentees' },
  mentors: { fr: 'Mentors', nl: 'Mentoren', en: 'Mentors' },
  enrolled: { fr: 'inscription le', nl: 'ingeschreven op', en: 'enrolled on' },
  next: { fr: 'Page suivante', nl: 'Volgende pagina', en: 'Next page' },
  first: { fr: 'Première page', nl: 'Eerste pagina', en: 'First page' },
  nobody: { fr: 'Personne ici pour le moment', nl: 'Nog niemand hier', en: 'Nobody here yet' },
  nobodyHere: {
    fr: 'Les personnes qui remplissent le formulaire public apparaissent ici. Vous pouvez aussi inscrire quelqu’un vous-même.',
    nl: 'Wie het publieke formulier invult, verschijnt hier. U kunt ook zelf iemand inschrijven.',
    en: 'Whoever fills in the public form appears here. You can also enrol somebody yourself.',
  },
  noneFits: {
    fr: 'Personne ne correspond à ce filtre.',
    nl: 'Niemand past bij deze filter.',
    en: 'Nobody fits this filter.',
  },
  everybody: { fr: 'Montrer tout le monde', nl: 'Toon iedereen', en: 'Show everybody' },
  notFound: {
    fr: 'Cette personne n’est pas connue ici',
    nl: 'Deze persoon is hier niet bekend',
    en: 'This person is not known here',
  },
  notFoundHere: {
    fr: 'Le lien est peut-être ancien. Cherchez la personne par son nom.',
    nl: 'De link is misschien oud. Zoek de persoon op naam.',
    en: 'The link may be old. Look for the person by name.',
  },
  toPeople: { fr: 'Vers la liste des personnes', nl: 'Naar de lijst', en: 'To the list of people' },
} satisfies Texts;
