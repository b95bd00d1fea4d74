import type { Localized } from '@duo/kernel';
import type { Part } from './state.ts';

export const certificateWords = {
  title: {
    fr: 'Certificat d’effacement de l’antenne de {branch}, {endedOn}',
    nl: 'Attest van wissing van de vestiging {branch}, {endedOn}',
    en: 'Certificate of erasure of the branch of {branch}, {endedOn}',
  },
  closed: {
    fr: 'L’antenne a fermé le {closesOn}. Elle avait les données de {people} personnes, {rows} enregistrements en tout.',
    nl: 'De vestiging sloot op {closesOn}. Zij had gegevens van {people} mensen, {rows} records in totaal.',
    en: 'The branch closed on {closesOn}. It had the data of {people} people, {rows} records in all.',
  },
  moved: {
    fr: 'Avec leur accord, {moved} personnes et {duos} duos ont été transmis à l’antenne de {successor}. Tout le reste a été effacé :',
    nl: 'Met hun toestemming zijn {moved} mensen en {duos} duo’s overgedragen aan de vestiging {successor}. Al het andere is gewist:',
    en: 'With their consent {moved} people and {duos} duos were handed over to the branch of {successor}. All else was erased:',
  },
  stays: {
    fr: 'Il reste les chiffres publiés, dans lesquels personne ne peut être reconnu : {figures}, SHA-256 {sha256}.',
    nl: 'Wat blijft, zijn de gepubliceerde cijfers, waarin niemand te herkennen is: {figures}, SHA-256 {sha256}.',
    en: 'What stays are the published figures, in which nobody can be recognised: {figures}, SHA-256 {sha256}.',
  },
  byHand: {
    fr: 'à effacer à la main, avec son volume',
    nl: 'met de hand te wissen, met het volume',
    en: 'to be erased by hand, with its volume',
  },
  parts: {
    database: {
      fr: 'la base de données, avec les lettres',
      nl: 'de databank, met de brieven',
      en: 'the database, with the letters',
    },
    topics: { fr: 'le journal des événements', nl: 'het logboek van gebeurtenissen', en: 'the event log' },
    queue: { fr: 'la file des tâches', nl: 'de wachtrij van taken', en: 'the queue of jobs' },
    national: {
      fr: 'les identifiants de la vue nationale',
      nl: 'de nummers in het nationale overzicht',
      en: 'the ids in the national view',
    },
    files: {
      fr: 'les fichiers transmis, l’archive et les sauvegardes des dossiers indiqués',
      nl: 'de overgedragen bestanden, het archief en de back-ups in de genoemde mappen',
      en: 'the files handed over, the archive and the backups in the folders that were named',
    },
  },
} satisfies Record<string, Localized | Record<Part, Localized>>;
