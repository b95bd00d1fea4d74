import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';
import type { StepName } from './answers.js';

/** The pages around the questions. */
export const enrol = {
  title: { fr: 'S’inscrire à DUO for a JOB', nl: 'Inschrijven bij DUO for a JOB', en: 'Enrol at DUO for a JOB' },
  lead: {
    fr: 'Deux personnes, six mois, deux à trois heures par semaine. C’est gratuit.',
    nl: 'Twee mensen, zes maanden, twee tot drie uur per week. Het is gratis.',
    en: 'Two people, six months, two to three hours a week. It is free.',
  },
  closesTitle: {
    fr: 'L’antenne de {branch} n’inscrit plus personne',
    nl: 'De vestiging {branch} schrijft niemand meer in',
    en: 'The branch of {branch} enrols nobody any more',
  },
  closes: {
    fr: 'Elle ferme le {day}. Inscrivez-vous à l’antenne de {successor}.',
    nl: 'Zij sluit op {day}. Schrijf u in bij de vestiging {successor}.',
    en: 'It closes on {day}. Enrol at the branch of {successor}.',
  },
  who: { fr: 'Que cherchez-vous ?', nl: 'Wat zoekt u?', en: 'What are you looking for?' },
  menteeChoice: { fr: 'Je cherche du travail', nl: 'Ik zoek werk', en: 'I look for work' },
  menteeChoiceHint: {
    fr: 'Une personne d’expérience m’aide pendant six mois.',
    nl: 'Iemand met ervaring helpt mij zes maanden.',
    en: 'Somebody with experience helps me for six months.',
  },
  mentorChoice: { fr: 'Je veux être mentor', nl: 'Ik wil mentor worden', en: 'I want to be a mentor' },
  mentorChoiceHint: {
    fr: 'J’ai 50 ans ou plus et j’aide un·e jeune avec mon expérience.',
    nl: 'Ik ben 50 of ouder en help een jongere met mijn ervaring.',
    en: 'I am 50 or over and help a young person with my experience.',
  },
  startMentee: { fr: 'Je cherche du travail', nl: 'Ik zoek werk', en: 'I look for work' },
  startMentor: { fr: 'Je veux être mentor', nl: 'Ik wil mentor worden', en: 'I want to be a mentor' },
  forMentee: {
    fr: 'Le programme est pour vous si vous avez entre 18 et 33 ans, cherchez du travail, pouvez rester et travailler en Belgique, et avez un lien avec un pays hors de l’Union européenne. Vous n’êtes pas sûr·e ? Inscrivez-vous\u00a0: nous en parlons ensemble.',
    nl: 'Het programma is er voor u als u tussen 18 en 33 jaar bent, werk zoekt, in België mag blijven en werken, en een band hebt met een land buiten de Europese Unie. Twijfelt u? Schrijf u in: we praten er samen over.',
    en: 'The programme is for you if you are between 18 and 33, look for work, may stay and work in Belgium, and have a tie with a country outside the European Union. Not sure? Enrol: we talk about it together.',
  },
  forMentor: {
    fr: 'Les mentors ont 50 ans ou plus et une expérience professionnelle. Ils sont bénévoles et suivent une formation de huit demi-journées avant leur premier duo.',
    nl: 'Mentoren zijn 50 of ouder en hebben werkervaring. Ze zijn vrijwilliger en volgen voor hun eerste duo een opleiding van acht halve dagen.',
    en: 'Mentors are 50 or over and have professional experience. They are volunteers and follow a training of eight half-days before their first duo.',
  },
  howLong: {
    fr: '{n} pages courtes, environ dix minutes. Vous pouvez vous arrêter et continuer plus tard sur cet appareil.',
    nl: '{n} korte pagina’s, ongeveer tien minuten. U kunt stoppen en later op dit toestel verdergaan.',
    en: '{n} short pages, about ten minutes. You can stop and go on later on this device.',
  },
  begin: { fr: 'Commencer', nl: 'Beginnen', en: 'Begin' },
  resumeTitle: {
    fr: 'Vous avez déjà commencé le {day}',
    nl: 'U bent op {day} al begonnen',
    en: 'You began on {day}',
  },
  resume: { fr: 'Continuer où j’étais', nl: 'Verdergaan waar ik was', en: 'Go on where I was' },
  startAgain: {
    fr: 'Tout effacer et recommencer',
    nl: 'Alles wissen en opnieuw beginnen',
    en: 'Erase everything and begin again',
  },
  kept: {
    fr: 'Vos réponses sont gardées sur cet appareil seulement, jusqu’à l’envoi.',
    nl: 'Uw antwoorden blijven alleen op dit toestel, tot u ze verstuurt.',
    en: 'Your answers are kept on this device only, until you send them.',
  },
  erase: { fr: 'Effacer mes réponses', nl: 'Mijn antwoorden wissen', en: 'Erase my answers' },
  eraseSure: {
    fr: 'Effacer toutes vos réponses sur cet appareil ? Elles ne peuvent pas être récupérées.',
    nl: 'Al uw antwoorden op dit toestel wissen? Ze kunnen niet worden teruggehaald.',
    en: 'Erase all your answers on this device? They cannot be brought back.',
  },
  eraseYes: { fr: 'Oui, effacer', nl: 'Ja, wissen', en: 'Yes, erase' },
  eraseNo: { fr: 'Non, garder', nl: 'Nee, bewaren', en: 'No, keep them' },
  summary: { fr: 'Relisez vos réponses', nl: 'Lees uw antwoorden na', en: 'Check your answers' },
  summaryLead: {
    fr: 'Vous pouvez encore tout changer. Ensuite, envoyez.',
    nl: 'U kunt alles nog wijzigen. Verstuur daarna.',
    en: 'You can still change everything. Then send.',
  },
  notComplete: {
    fr: 'Une page n’est pas encore complète\u00a0: {page}',
    nl: 'Eén pagina is nog niet volledig: {page}',
    en: 'One page is not complete yet: {page}',
  },
  done: { fr: 'C’est envoyé, merci', nl: 'Verstuurd, bedankt', en: 'It is sent, thank you' },
  doneLead: {
    fr: 'Votre inscription est arrivée à l’antenne de {branch}.',
    nl: 'Uw inschrijving is aangekomen bij de vestiging {branch}.',
    en: 'Your enrolment has arrived at the branch of {branch}.',
  },
  next: { fr: 'Et maintenant ?', nl: 'En nu?', en: 'What happens next?' },
  nextSession: {
    fr: 'Nous vous invitons à une séance d’information\u00a0: environ 90 minutes, en groupe. Vous ne devez rien préparer.',
    nl: 'We nodigen u uit voor een infosessie: ongeveer 90 minuten, in groep. U hoeft niets voor te bereiden.',
    en: 'We invite you to an information session: about 90 minutes, in a group. You need not prepare anything.',
  },
  nextInterview: {
    fr: 'Ensuite, une personne de l’antenne vous parle en tête-à-tête.',
    nl: 'Daarna praat iemand van de vestiging met u onder vier ogen.',
    en: 'Then somebody of the branch talks with you in person.',
  },
  nextMentee: {
    fr: 'Si le programme vous convient, nous cherchons un mentor pour vous. Vous décidez tous les deux si vous continuez ensemble.',
    nl: 'Past het programma bij u, dan zoeken we een mentor voor u. U beslist allebei of u samen verdergaat.',
    en: 'If the programme suits you, we look for a mentor for you. You both decide whether you go on together.',
  },
  nextMentor: {
    fr: 'Vous suivez la formation de huit demi-journées, puis nous vous proposons un premier duo. Vous décidez tous les deux.',
    nl: 'U volgt de opleiding van acht halve dagen. Daarna stellen we u een eerste duo voor. U beslist allebei.',
    en: 'You follow the training of eight half-days, then we propose a first duo to you. You both decide.',
  },
  doneErased: {
    fr: 'Vos réponses ne sont plus sur cet appareil.',
    nl: 'Uw antwoorden staan niet meer op dit toestel.',
    en: 'Your answers are no longer on this device.',
  },
  arrivedBefore: {
    fr: 'Votre inscription était déjà arrivée. Si vous avez changé quelque chose depuis, dites-le à l’antenne.',
    nl: 'Uw inschrijving was al aangekomen. Hebt u daarna iets gewijzigd, zeg het dan aan de vestiging.',
    en: 'Your enrolment had already arrived. If you changed something since, tell the branch.',
  },
  national: {
    fr: 'L’inscription se fait auprès d’une antenne.',
    nl: 'Inschrijven doet u bij een vestiging.',
    en: 'One enrols at a branch.',
  },
} satisfies Texts;

/** What each page asks. */
export const titles: Record<StepName, { mentee: Localized; mentor?: Localized }> = {
  you: { mentee: { fr: 'Qui êtes-vous ?', nl: 'Wie bent u?', en: 'Who are you?' } },
  contact: {
    mentee: { fr: 'Comment pouvons-nous vous joindre ?', nl: 'Hoe kunnen we u bereiken?', en: 'How can we reach you?' },
  },
  origin: {
    mentee: { fr: 'Votre nationalité', nl: 'Uw nationaliteit', en: 'Your nationality' },
  },
  stay: {
    mentee: {
      fr: 'Combien de temps pouvez-vous rester en Belgique ?',
      nl: 'Hoelang mag u in België blijven?',
      en: 'How long may you stay in Belgium?',
    },
  },
  languages: {
    mentee: { fr: 'Quelles langues parlez-vous ?', nl: 'Welke talen spreekt u?', en: 'Which languages do you speak?' },
  },
  education: {
    mentee: { fr: 'Vos études', nl: 'Uw opleiding', en: 'Your education' },
  },
  work: {
    mentee: { fr: 'Cherchez-vous du travail ?', nl: 'Zoekt u werk?', en: 'Are you looking for work?' },
  },
  occupation: {
    mentee: { fr: 'Quel travail cherchez-vous ?', nl: 'Welk werk zoekt u?', en: 'What work are you looking for?' },
    mentor: { fr: 'Quel travail avez-vous fait ?', nl: 'Welk werk hebt u gedaan?', en: 'What work have you done?' },
  },
  place: {
    mentee: {
      fr: 'Où habitez-vous, et comment vous rencontrer ?',
      nl: 'Waar woont u, en hoe wilt u elkaar zien?',
      en: 'Where do you live, and how do you want to meet?',
    },
  },
  when: {
    mentee: { fr: 'Quand êtes-vous libre ?', nl: 'Wanneer bent u vrij?', en: 'When are you free?' },
  },
  digital: {
    mentee: { fr: 'Internet et ordinateur', nl: 'Internet en computer', en: 'Internet and computer' },
  },
  barriers: {
    mentee: {
      fr: 'Qu’est-ce qui rend la recherche d’emploi difficile ?',
      nl: 'Wat maakt werk zoeken moeilijk?',
      en: 'What makes it hard to find work?',
    },
  },
  help: {
    mentee: {
      fr: 'Avec quoi votre mentor peut-il ou elle vous aider ?',
      nl: 'Waarbij kan uw mentor u helpen?',
      en: 'What can your mentor help you with?',
    },
    mentor: {
      fr: 'Avec quoi pouvez-vous aider ?',
      nl: 'Waarmee kunt u helpen?',
      en: 'What can you help with?',
    },
  },
  consent: { mentee: { fr: 'Votre accord', nl: 'Uw toestemming', en: 'Your consent' } },
};

/** What is not right yet. */
export const faults = {
  givenName: { fr: 'Écrivez votre prénom.', nl: 'Vul uw voornaam in.', en: 'Write your first name.' },
  familyName: { fr: 'Écrivez votre nom de famille.', nl: 'Vul uw familienaam in.', en: 'Write your family name.' },
  born: {
    fr: 'Écrivez votre date de naissance, par exemple 4 5 1998.',
    nl: 'Vul uw geboortedatum in, bijvoorbeeld 4 5 1998.',
    en: 'Write your date of birth, for instance 4 5 1998.',
  },
  bornPast: {
    fr: 'La date de naissance doit être dans le passé. Vérifiez l’année.',
    nl: 'De geboortedatum moet in het verleden liggen. Kijk het jaar na.',
    en: 'The date of birth must be in the past. Check the year.',
  },
  emailOrPhone: {
    fr: 'Donnez une adresse e-mail ou un numéro de téléphone.',
    nl: 'Geef een e-mailadres of een telefoonnummer.',
    en: 'Give an e-mail address or a telephone number.',
  },
  email: {
    fr: 'Cette adresse e-mail n’est pas complète. Exemple\u00a0: leila@exemple.be',
    nl: 'Dit e-mailadres is niet volledig. Voorbeeld: leila@voorbeeld.be',
    en: 'This e-mail address is not complete. Example: leila@example.com',
  },
  phone: {
    fr: 'Ce numéro n’est pas complet. Exemple\u00a0: 0470 12 34 56',
    nl: 'Dit nummer is niet volledig. Voorbeeld: 0470 12 34 56',
    en: 'This number is not complete. Example: 0470 12 34 56',
  },
  nationality: { fr: 'Choisissez votre nationalité.', nl: 'Kies uw nationaliteit.', en: 'Choose your nationality.' },
  originBasis: {
    fr: 'Choisissez ce qui est vrai pour vous.',
    nl: 'Kies wat voor u klopt.',
    en: 'Choose what is true for you.',
  },
  stay: { fr: 'Choisissez une réponse.', nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  stayUntil: {
    fr: 'Cette date n’existe pas. Laissez vide si vous ne savez pas.',
    nl: 'Deze datum bestaat niet. Laat leeg als u het niet weet.',
    en: 'There is no such date. Leave it empty if you do not know.',
  },
  languages: {
    fr: 'Ajoutez au moins une langue.',
    nl: 'Voeg minstens één taal toe.',
    en: 'Add at least one language.',
  },
  level: {
    fr: 'Choisissez votre niveau dans chaque langue.',
    nl: 'Kies uw niveau voor elke taal.',
    en: 'Choose your level in each language.',
  },
  education: {
    fr: 'Choisissez vos études les plus élevées.',
    nl: 'Kies uw hoogste opleiding.',
    en: 'Choose your highest education.',
  },
  educationCountry: {
    fr: 'Choisissez le pays de ces études.',
    nl: 'Kies het land van deze opleiding.',
    en: 'Choose the country of this education.',
  },
  recognised: {
    fr: 'Dites si votre diplôme est reconnu en Belgique.',
    nl: 'Laat weten of uw diploma in België erkend is.',
    en: 'Tell whether your diploma is recognised in Belgium.',
  },
  seeksWork: {
    fr: 'Dites si vous cherchez du travail.',
    nl: 'Laat weten of u werk zoekt.',
    en: 'Tell whether you are looking for work.',
  },
  months: {
    fr: 'Écrivez un nombre de mois, de 0 à 240.',
    nl: 'Vul een aantal maanden in, van 0 tot 240.',
    en: 'Write a number of months, from 0 to 240.',
  },
  registeredWith: {
    fr: 'Dites où vous êtes inscrit·e.',
    nl: 'Laat weten waar u ingeschreven bent.',
    en: 'Tell where you are registered.',
  },
  hasWorked: {
    fr: 'Dites si vous avez une expérience professionnelle.',
    nl: 'Laat weten of u werkervaring hebt.',
    en: 'Tell whether you have professional experience.',
  },
  occupation: {
    fr: 'Choisissez un type de travail, ou «\u00a0pas encore de projet\u00a0».',
    nl: 'Kies een soort werk, of “nog geen plan”.',
    en: 'Choose a kind of work, or “no project yet”.',
  },
  pastOccupation: {
    fr: 'Choisissez le travail que vous avez fait le plus longtemps.',
    nl: 'Kies het werk dat u het langst gedaan hebt.',
    en: 'Choose the work you have done longest.',
  },
  postalCode: {
    fr: 'Le code postal a quatre chiffres, par exemple 1000.',
    nl: 'De postcode heeft vier cijfers, bijvoorbeeld 9000.',
    en: 'The postal code has four digits, for instance 9000.',
  },
  meeting: {
    fr: 'Choisissez comment vous voulez vous rencontrer.',
    nl: 'Kies hoe u elkaar wilt zien.',
    en: 'Choose how you want to meet.',
  },
  availability: {
    fr: 'Choisissez au moins un moment.',
    nl: 'Kies minstens één moment.',
    en: 'Choose at least one moment.',
  },
  digitalAccess: {
    fr: 'Dites si vous avez internet et un ordinateur ou un téléphone.',
    nl: 'Laat weten of u internet en een computer of telefoon hebt.',
    en: 'Tell whether you have internet and a computer or a phone.',
  },
  digitalSkill: {
    fr: 'Choisissez ce qui vous ressemble le plus.',
    nl: 'Kies wat het best bij u past.',
    en: 'Choose what is most like you.',
  },
  severity: {
    fr: 'Dites à quel point c’est difficile.',
    nl: 'Laat weten hoe moeilijk dat is.',
    en: 'Tell how hard this is.',
  },
  help: {
    fr: 'Choisissez au moins une réponse.',
    nl: 'Kies minstens één antwoord.',
    en: 'Choose at least one answer.',
  },
  programme: {
    fr: 'Sans cet accord, nous ne pouvons pas vous inscrire.',
    nl: 'Zonder deze toestemming kunnen we u niet inschrijven.',
    en: 'Without this consent we cannot enrol you.',
  },
  notTaken: {
    fr: 'Cette réponse n’a pas été acceptée. Vérifiez-la.',
    nl: 'Dit antwoord werd niet aanvaard. Kijk het na.',
    en: 'This answer was not taken. Check it.',
  },
} satisfies Texts;
