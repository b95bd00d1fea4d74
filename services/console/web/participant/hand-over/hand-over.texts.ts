import type { Texts } from '../../i18n/say.js';

/** Goes along with the consent. Whoever changes a word of what is asked gives it a new version. */
export const handOverTextVersion = '2026-1';

/** Of a branch that closes: whether another one may have somebody's data. */
export const handOver = {
  title: {
    fr: 'Pouvons-nous donner vos données à l’antenne de {successor} ?',
    nl: 'Mogen we uw gegevens aan de vestiging {successor} geven?',
    en: 'May we give your data to the branch of {successor}?',
  },
  until: { fr: 'Répondez avant le {day}.', nl: 'Antwoord voor {day}.', en: 'Answer before {day}.' },
  closes: {
    fr: 'L’antenne de {branch} ferme le {day}. Vous choisissez ce que deviennent vos données.',
    nl: 'De vestiging {branch} sluit op {day}. U kiest wat er met uw gegevens gebeurt.',
    en: 'The branch of {branch} closes on {day}. You choose what becomes of your data.',
  },
  withYes: {
    fr: 'Si vous dites oui, l’antenne de {successor} reçoit votre nom, vos coordonnées, vos réponses et vos accords. Elle peut continuer avec vous. Elle reçoit l’histoire d’un duo seulement si l’autre personne dit oui aussi.',
    nl: 'Als u ja zegt, krijgt de vestiging {successor} uw naam, uw contactgegevens, uw antwoorden en uw toestemmingen. Zij kan met u verdergaan. Wat er in een duo gebeurde, krijgt zij alleen als de andere persoon ook ja zegt.',
    en: 'If you say yes, the branch of {successor} gets your name, how to reach you, your answers and your consents. It can go on with you. It gets the story of a duo only if the other person says yes too.',
  },
  withNo: {
    fr: 'Si vous dites non, ou ne répondez pas, personne ne les reçoit et nous effaçons tout après le {day}. Seuls restent des chiffres dans lesquels personne ne peut vous reconnaître.',
    nl: 'Als u nee zegt, of niet antwoordt, krijgt niemand ze en wissen we alles na {day}. Alleen cijfers waarin niemand u kan herkennen, blijven.',
    en: 'If you say no, or do not answer, nobody gets them and we erase everything after {day}. Only figures stay in which nobody can recognise you.',
  },
  changeable: {
    fr: 'Jusqu’au {day}, vous pouvez changer votre réponse avec ce lien, et nous demander une copie de vos données.',
    nl: 'Tot {day} kunt u uw antwoord met deze link veranderen, en ons een kopie van uw gegevens vragen.',
    en: 'Until {day} you can change your answer with this link, and ask us for a copy of your data.',
  },
  yes: {
    fr: 'Oui, donnez mes données à l’antenne de {successor}',
    nl: 'Ja, geef mijn gegevens aan de vestiging {successor}',
    en: 'Yes, give my data to the branch of {successor}',
  },
  no: { fr: 'Non, effacez mes données', nl: 'Nee, wis mijn gegevens', en: 'No, erase my data' },
  choose: { fr: 'Choisissez oui ou non.', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  send: { fr: 'Envoyer ma réponse', nl: 'Mijn antwoord versturen', en: 'Send my answer' },
  savedTitle: { fr: 'Votre réponse est enregistrée', nl: 'Uw antwoord is opgeslagen', en: 'Your answer is saved' },
  saidYes: {
    fr: 'Vous avez dit oui\u00a0: l’antenne de {successor} recevra vos données.',
    nl: 'U hebt ja gezegd: de vestiging {successor} krijgt uw gegevens.',
    en: 'You said yes: the branch of {successor} will get your data.',
  },
  saidNo: {
    fr: 'Vous avez dit non\u00a0: nous effacerons vos données.',
    nl: 'U hebt nee gezegd: we wissen uw gegevens.',
    en: 'You said no: we will erase your data.',
  },
  change: { fr: 'Changer ma réponse', nl: 'Mijn antwoord veranderen', en: 'Change my answer' },
} satisfies Texts;
