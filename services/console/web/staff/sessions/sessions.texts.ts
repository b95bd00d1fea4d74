import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';

const of = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

export const sessions = {
  title: of('Séances d’information', 'Infosessies', 'Information sessions'),
  lead: of(
    'Qui s’intéresse au programme vient d’abord à une séance, sur place ou en ligne.',
    'Wie interesse heeft in het programma, komt eerst naar een infosessie, ter plaatse of online.',
    'Whoever is interested in the programme first comes to a session, on site or online.',
  ),
  plan: of('Prévoir une séance', 'Plan een infosessie', 'Plan a session'),
  before: of('Mois précédent', 'Vorige maand', 'Month before'),
  after: of('Mois suivant', 'Volgende maand', 'Next month'),
  thisMonth: of('Ce mois-ci', 'Deze maand', 'This month'),
  none: of('Pas de séance ce mois-ci', 'Geen infosessie deze maand', 'No session in this month'),
  noneHere: of(
    'Prévoyez-en une\u00a0: les personnes inscrites peuvent alors y réserver une place.',
    'Plan er een: wie ingeschreven is, kan er dan een plaats boeken.',
    'Plan one: people who enrolled can then book a place.',
  ),
  online: of('en ligne', 'online', 'online'),
  cancelled: of('annulée', 'geannuleerd', 'cancelled'),
  taken: of(
    '{booked} places prises sur {capacity}',
    '{booked} van {capacity} plaatsen bezet',
    '{booked} of {capacity} places taken',
  ),
  came: of(
    '{n, plural, one {# personne est venue} other {# personnes sont venues}}',
    '{n, plural, one {# persoon kwam} other {# mensen kwamen}}',
    '{n, plural, one {# person came} other {# people came}}',
  ),
  open: of('Séance du {when}', 'Infosessie van {when}', 'Session of {when}'),
  day: of('Jour', 'Dag', 'Day'),
  clock: of('Heure', 'Uur', 'Time'),
  where: of(
    'Lieu (laissez vide si c’est en ligne)',
    'Plaats (laat leeg als het online is)',
    'Place (leave empty if it is online)',
  ),
  language: of('Langue', 'Taal', 'Language'),
  capacity: of('Nombre de places', 'Aantal plaatsen', 'Number of places'),
  planned: of(
    'La séance est prévue le {when}.',
    'De infosessie is gepland op {when}.',
    'The session is planned for {when}.',
  ),
  inFuture: of('Choisissez un moment à venir.', 'Kies een moment in de toekomst.', 'Choose a time to come.'),
  bookings: of('Réservations', 'Boekingen', 'Bookings'),
  nobody: of(
    'Personne n’a encore réservé. Réservez depuis le dossier d’une personne.',
    'Nog niemand heeft geboekt. Boek vanuit het dossier van een persoon.',
    'Nobody has booked yet. Book from a person’s file.',
  ),
  toPeople: of('Vers les personnes', 'Naar de mensen', 'To people'),
  giveUp: of('Annuler la réservation de {name}', 'Annuleer de boeking van {name}', 'Cancel the booking of {name}'),
  giveUpShort: of('Annuler', 'Annuleer', 'Cancel'),
  gaveUp: of('La réservation est annulée.', 'De boeking is geannuleerd.', 'The booking is cancelled.'),
  didCome: of('Venu·e', 'Kwam', 'Came'),
  didNotCome: of('Pas venu·e', 'Kwam niet', 'Did not come'),
  attendanceOf: of('{name} est venu·e\u00a0?', 'Is {name} gekomen?', 'Did {name} come?'),
  noted: of('C’est noté.', 'Genoteerd.', 'It is noted.'),
  cancel: of('Annuler cette séance', 'Annuleer deze infosessie', 'Cancel this session'),
  cancelLead: of(
    '{n, plural, =0 {Personne n’a réservé.} one {# personne a réservé et doit être prévenue\u00a0: {names}.} other {# personnes ont réservé et doivent être prévenues\u00a0: {names}.}} Une séance annulée ne peut pas être reprise.',
    '{n, plural, =0 {Niemand heeft geboekt.} one {# persoon heeft geboekt en moet verwittigd worden: {names}.} other {# mensen hebben geboekt en moeten verwittigd worden: {names}.}} Een geannuleerde infosessie kan niet hersteld worden.',
    '{n, plural, =0 {Nobody has booked.} one {# person has booked and is to be told: {names}.} other {# people have booked and are to be told: {names}.}} A cancelled session cannot be brought back.',
  ),
  cancelDo: of('Oui, annuler la séance', 'Ja, annuleer de infosessie', 'Yes, cancel the session'),
  isCancelled: of('La séance est annulée.', 'De infosessie is geannuleerd.', 'The session is cancelled.'),
} satisfies Texts;
