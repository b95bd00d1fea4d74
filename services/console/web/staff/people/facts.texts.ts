import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';

const of = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

/** What each fact about a person is called. */
export const factNames: Readonly<Record<string, Localized>> = {
  languages: of('Langues', 'Talen', 'Languages'),
  education: of('Études', 'Opleiding', 'Education'),
  occupation: of('Métier', 'Beroep', 'Occupation'),
  sector: of('Secteur', 'Sector', 'Sector'),
  interests: of('Centres d’intérêt', 'Interesses', 'Interests'),
  availability: of('Disponibilités', 'Beschikbaarheid', 'Availability'),
  postalCode: of('Code postal', 'Postcode', 'Postal code'),
  meeting: of('Façon de se voir', 'Manier van afspreken', 'Way to meet'),
  digital: of('Numérique', 'Digitaal', 'Digital'),
  help: of('Aide', 'Hulp', 'Help'),
  reachKm: of('Distance possible', 'Mogelijke afstand', 'Distance possible'),
  nationality: of('Nationalité', 'Nationaliteit', 'Nationality'),
  originBasis: of('Lien hors de l’UE', 'Band buiten de EU', 'Tie outside the EU'),
  stay: of('Droit de séjour', 'Verblijfsrecht', 'Right to stay'),
  seeksWork: of('Cherche un emploi', 'Zoekt werk', 'Looks for work'),
  unemployedMonths: of('Sans emploi depuis', 'Zonder werk sinds', 'Without work for'),
  registeredWith: of('Inscription chez', 'Ingeschreven bij', 'Registered with'),
  generalist: of('Généraliste', 'Generalist', 'Generalist'),
  capacity: of('Mentees à la fois', 'Mentees tegelijk', 'Mentees at a time'),
  pausedUntil: of('En pause jusqu’au', 'Pauze tot', 'Pauses until'),
  hasWorked: of('Expérience professionnelle', 'Beroepservaring', 'Professional experience'),
  informationNote: of('Note d’information', 'Informatienota', 'Information note'),
};

export const facts = {
  none: of('pas dit', 'niet gezegd', 'not told'),
  yes: of('oui', 'ja', 'yes'),
  no: of('non', 'nee', 'no'),
  km: of('{n} km', '{n} km', '{n} km'),
  months: of(
    '{n, plural, one {# mois} other {# mois}}',
    '{n, plural, one {# maand} other {# maanden}}',
    '{n, plural, one {# month} other {# months}}',
  ),
  isced: of('niveau {level} (CITE)', 'niveau {level} (ISCED)', 'level {level} (ISCED)'),
  digital: of(
    '{access, select, yes {accès} other {pas d’accès}}, aisance {skill} sur 4',
    '{access, select, yes {toegang} other {geen toegang}}, vaardigheid {skill} van 4',
    '{access, select, yes {access} other {no access}}, skill {skill} of 4',
  ),
  until: of('jusqu’au {day}', 'tot {day}', 'until {day}'),
  note: of(
    'version {version}, remise le {day}',
    'versie {version}, gegeven op {day}',
    'version {version}, given on {day}',
  ),
  stayUntil: of('Séjour jusqu’au', 'Verblijf tot', 'Stay until'),
  addLanguage: of('Ajouter une langue', 'Een taal toevoegen', 'Add a language'),
  removeLanguage: of('Enlever\u00a0: {language}', 'Verwijder: {language}', 'Remove: {language}'),
  asTold: of('Réponse de la personne', 'Antwoord van de persoon', 'As the person told'),
  corrected: of('Corrigé', 'Verbeterd', 'Corrected'),
} satisfies Texts;

export const recognisedWords: Readonly<Record<string, Localized>> = {
  no: of('non reconnu', 'niet erkend', 'not recognised'),
  pending: of('reconnaissance demandée', 'erkenning aangevraagd', 'recognition asked for'),
  recognised: of('reconnu', 'erkend', 'recognised'),
};

export const originWords: Readonly<Record<string, Localized>> = {
  nationality: of('nationalité', 'nationaliteit', 'nationality'),
  parent: of('un parent', 'een ouder', 'a parent'),
  grandparent: of('un grand-parent', 'een grootouder', 'a grandparent'),
  none: of('aucun', 'geen', 'none'),
};

export const stayWords: Readonly<Record<string, Localized>> = {
  unlimited: of('illimité', 'onbeperkt', 'unlimited'),
  'long-term': of('longue durée', 'langdurig', 'long-term'),
  temporary: of('temporaire', 'tijdelijk', 'temporary'),
};

export const registerWords: Readonly<Record<string, Localized>> = {
  actiris: of('Actiris', 'Actiris', 'Actiris'),
  forem: of('Forem', 'Forem', 'Forem'),
  vdab: of('VDAB', 'VDAB', 'VDAB'),
  none: of('nulle part', 'nergens', 'nowhere'),
};
