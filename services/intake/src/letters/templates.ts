import type { LetterTemplate, Localized } from '@duo/kernel';

/**
 * The words of each letter. `{given}` is the name of the reader, `{other}` of the person it tells of, `{link}` the
 * personal link; the rest are facts, days among them as the reader's language writes them.
 */
export const templates: Record<LetterTemplate, { subject: Localized; body: Localized }> = {
  'first-meeting': {
    subject: {
      fr: 'Nous avons une proposition pour vous',
      nl: 'We hebben een voorstel voor u',
      en: 'We have a proposal for you',
    },
    body: {
      fr: 'Nous pensons que vous et {other} pourriez former un duo. Nous vous appelons pour fixer une première rencontre, à laquelle nous participons.',
      nl: 'We denken dat u en {other} een duo kunnen vormen. We bellen u om een eerste ontmoeting af te spreken, waar we bij zijn.',
      en: 'We think that you and {other} could become a duo. We will call you to agree on a first meeting, which we attend.',
    },
  },
  'answer-wanted': {
    subject: {
      fr: 'Souhaitez-vous continuer avec {other} ?',
      nl: 'Wilt u verdergaan met {other}?',
      en: 'Would you like to go on with {other}?',
    },
    body: {
      fr: 'Vous avez rencontré {other}. Dites-nous avant le {closesOn} si vous souhaitez former un duo. Personne n’apprend votre réponse avant que vous ayez répondu tous les deux.\n\n{link}',
      nl: 'U hebt {other} ontmoet. Laat ons voor {closesOn} weten of u een duo wilt vormen. Niemand kent uw antwoord voor u allebei geantwoord hebt.\n\n{link}',
      en: 'You have met {other}. Tell us before {closesOn} whether you want to become a duo. Nobody learns your answer before you both have answered.\n\n{link}',
    },
  },
  'proposal-ended': {
    subject: {
      fr: 'Pas de duo cette fois-ci',
      nl: 'Deze keer geen duo',
      en: 'No duo this time',
    },
    body: {
      fr: 'Le duo avec {other} ne se fera pas. Cela arrive souvent et ne dit rien de vous. Nous continuons à chercher\u00a0; vous gardez votre place dans la file.',
      nl: 'Het duo met {other} gaat niet door. Dat gebeurt vaak en zegt niets over u. We zoeken verder; u behoudt uw plaats in de rij.',
      en: 'The duo with {other} will not go ahead. This happens often and says nothing about you. We keep looking; you keep your place in line.',
    },
  },
  'duo-formed': {
    subject: { fr: 'Vous formez un duo', nl: 'U vormt een duo', en: 'You are a duo' },
    body: {
      fr: 'Vous et {other} avez tous les deux dit oui. Nous vous invitons à signer la convention et la charte.',
      nl: 'U en {other} hebben allebei ja gezegd. We nodigen u uit om de overeenkomst en de gedragscode te tekenen.',
      en: 'You and {other} have both said yes. We invite you to sign the agreement and the code of conduct.',
    },
  },
  'agreement-signed': {
    subject: { fr: 'Votre duo commence', nl: 'Uw duo begint', en: 'Your duo begins' },
    body: {
      fr: 'La convention avec {other} est signée. Le duo dure jusqu’au {endsOn}. Voyez-vous deux à trois heures par semaine, et dites-nous que vous vous êtes vus\u00a0: cela prend vingt secondes.\n\n{link}',
      nl: 'De overeenkomst met {other} is getekend. Het duo duurt tot {endsOn}. Zie elkaar twee tot drie uur per week, en laat ons weten dat u elkaar gezien hebt: dat duurt twintig seconden.\n\n{link}',
      en: 'The agreement with {other} is signed. The duo lasts until {endsOn}. Meet for two to three hours a week, and tell us that you have met: it takes twenty seconds.\n\n{link}',
    },
  },
  'log-a-meeting': {
    subject: {
      fr: 'Noter une rencontre avec {other}',
      nl: 'Een ontmoeting met {other} noteren',
      en: 'Log a meeting with {other}',
    },
    body: {
      fr: 'Avec ce lien, vous notez vos rencontres avec {other}.\n\n{link}',
      nl: 'Met deze link noteert u uw ontmoetingen met {other}.\n\n{link}',
      en: 'With this link you log your meetings with {other}.\n\n{link}',
    },
  },
  'meeting-reminder': {
    subject: {
      fr: 'Avez-vous vu {other} ?',
      nl: 'Hebt u {other} gezien?',
      en: 'Have you met {other}?',
    },
    body: {
      fr: 'Nous n’avons pas de nouvelles de votre duo avec {other} depuis quelques jours. Si vous vous êtes vus, notez-le ici. Sinon, appelez-nous\u00a0: nous vous aidons.\n\n{link}',
      nl: 'We hoorden al enkele dagen niets over uw duo met {other}. Hebt u elkaar gezien, noteer het dan hier. Zo niet, bel ons: we helpen u.\n\n{link}',
      en: 'We have heard nothing of your duo with {other} for some days. If you have met, log it here. If not, call us: we will help.\n\n{link}',
    },
  },
  'closing-questions': {
    subject: {
      fr: 'Votre duo se termine\u00a0: qu’en pensez-vous ?',
      nl: 'Uw duo loopt af: wat vond u ervan?',
      en: 'Your duo comes to an end: how was it?',
    },
    body: {
      fr: 'Votre duo avec {other} se termine. Vos réponses à quelques questions nous aident à faire mieux.\n\n{link}',
      nl: 'Uw duo met {other} loopt af. Uw antwoorden op enkele vragen helpen ons om het beter te doen.\n\n{link}',
      en: 'Your duo with {other} comes to an end. Your answers to a few questions help us to do better.\n\n{link}',
    },
  },
  'measure-questions': {
    subject: {
      fr: 'Comment allez-vous ?',
      nl: 'Hoe gaat het met u?',
      en: 'How are you doing?',
    },
    body: {
      fr: 'Nous aimerions savoir où vous en êtes. Deux questions, une minute. Ne pas avoir de travail est aussi une réponse.\n\n{link}',
      nl: 'We willen graag weten hoe het met u gaat. Twee vragen, één minuut. Geen werk hebben is ook een antwoord.\n\n{link}',
      en: 'We would like to know how things stand. Two questions, one minute. To have no work is an answer too.\n\n{link}',
    },
  },
  'branch-closes': {
    subject: {
      fr: 'Notre antenne ferme\u00a0: que faisons-nous de vos données ?',
      nl: 'Onze vestiging sluit: wat doen we met uw gegevens?',
      en: 'Our branch closes: what about your data?',
    },
    body: {
      fr: 'Notre antenne ferme le {closesOn}. Si vous voulez continuer avec l’antenne de {successor}, nous pouvons lui donner vos données. Nous le faisons seulement si vous dites oui. Sans réponse avant le {closesOn}, nous effaçons tout. Jusque-là vous pouvez changer d’avis, et nous demander une copie.\n\n{link}',
      nl: 'Onze vestiging sluit op {closesOn}. Wilt u verdergaan bij de vestiging {successor}, dan kunnen we haar uw gegevens geven. Dat doen we alleen als u ja zegt. Zonder antwoord voor {closesOn} wissen we alles. Tot dan kunt u van mening veranderen, en ons een kopie vragen.\n\n{link}',
      en: 'Our branch closes on {closesOn}. If you want to go on with the branch of {successor}, we can give your data to it. We do so only if you say yes. Without an answer before {closesOn} we erase everything. Until then you may change your mind, and ask us for a copy.\n\n{link}',
    },
  },
};
