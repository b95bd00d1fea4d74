import type { Texts } from '../../i18n/say.js';

/** The labels and hints of the questions. */
export const ask = {
  givenName: { fr: 'Prénom', nl: 'Voornaam', en: 'First name' },
  familyName: { fr: 'Nom de famille', nl: 'Familienaam', en: 'Family name' },
  born: { fr: 'Date de naissance', nl: 'Geboortedatum', en: 'Date of birth' },
  bornHint: { fr: 'Par exemple 4 5 1998', nl: 'Bijvoorbeeld 4 5 1998', en: 'For instance 4 5 1998' },
  email: { fr: 'Adresse e-mail', nl: 'E-mailadres', en: 'E-mail address' },
  phone: { fr: 'Numéro de téléphone', nl: 'Telefoonnummer', en: 'Telephone number' },
  contactHint: {
    fr: 'Une des deux suffit. Les deux, c’est mieux.',
    nl: 'Eén van de twee is genoeg. Allebei is beter.',
    en: 'One of the two is enough. Both is better.',
  },
  letters: {
    fr: 'Dans quelle langue vous écrire ?',
    nl: 'In welke taal schrijven we u?',
    en: 'In which language do we write to you?',
  },
  nationality: { fr: 'Nationalité', nl: 'Nationaliteit', en: 'Nationality' },
  nationalityHint: {
    fr: 'Le pays de votre passeport. Si vous en avez plusieurs, choisissez-en un.',
    nl: 'Het land van uw paspoort. Hebt u er meer, kies er één.',
    en: 'The country of your passport. If you have several, choose one.',
  },
  often: { fr: 'Souvent choisis', nl: 'Vaak gekozen', en: 'Often chosen' },
  all: { fr: 'Tous', nl: 'Alle', en: 'All' },
  originBasis: {
    fr: 'Quel lien avez-vous avec un pays hors de l’Union européenne ?',
    nl: 'Welke band hebt u met een land buiten de Europese Unie?',
    en: 'What ties you to a country outside the European Union?',
  },
  basisNationality: {
    fr: 'Ma nationalité, ou je suis réfugié·e',
    nl: 'Mijn nationaliteit, of ik ben vluchteling',
    en: 'My nationality, or I am a refugee',
  },
  basisParent: {
    fr: 'Mon père ou ma mère y est né·e',
    nl: 'Mijn vader of moeder is er geboren',
    en: 'My father or mother was born there',
  },
  basisGrandparent: {
    fr: 'Un de mes grands-parents y est né',
    nl: 'Een van mijn grootouders is er geboren',
    en: 'One of my grandparents was born there',
  },
  basisNone: { fr: 'Aucun lien', nl: 'Geen band', en: 'None' },
  stayUnlimited: {
    fr: 'Pour toujours',
    nl: 'Voor altijd',
    en: 'For ever',
  },
  stayUnlimitedHint: {
    fr: 'Je suis belge ou citoyen·ne de l’UE, ou j’ai un séjour illimité (carte B, K, F+…).',
    nl: 'Ik ben Belg of EU-burger, of heb een onbeperkt verblijf (kaart B, K, F+…).',
    en: 'I am Belgian or an EU citizen, or my stay is unlimited (card B, K, F+…).',
  },
  stayLongTerm: {
    fr: 'Longtemps, avec une carte à renouveler',
    nl: 'Lang, met een kaart die verlengd wordt',
    en: 'For long, with a card that is renewed',
  },
  stayLongTermHint: {
    fr: 'Par exemple réfugié·e, protection subsidiaire, famille (carte A, F…).',
    nl: 'Bijvoorbeeld vluchteling, subsidiaire bescherming, gezin (kaart A, F…).',
    en: 'For instance as a refugee, by subsidiary protection or family (card A, F…).',
  },
  stayTemporary: { fr: 'Pour le moment seulement', nl: 'Voorlopig', en: 'For the time being' },
  stayTemporaryHint: {
    fr: 'Par exemple demande d’asile en cours, études (carte orange).',
    nl: 'Bijvoorbeeld asielaanvraag lopend, studies (oranje kaart).',
    en: 'For instance an asylum request under way, studies (orange card).',
  },
  stayUntil: {
    fr: 'Jusqu’à quelle date ? (sur votre carte)',
    nl: 'Tot welke datum? (op uw kaart)',
    en: 'Until which date? (on your card)',
  },
  stayUntilHint: {
    fr: 'Laissez vide si vous ne savez pas.',
    nl: 'Laat leeg als u het niet weet.',
    en: 'Leave it empty if you do not know.',
  },
  addLanguage: { fr: 'Ajouter une langue', nl: 'Een taal toevoegen', en: 'Add a language' },
  findLanguage: {
    fr: 'Tapez le nom d’une langue',
    nl: 'Typ de naam van een taal',
    en: 'Type the name of a language',
  },
  levelIn: { fr: 'Votre niveau en {language}', nl: 'Uw niveau {language}', en: 'Your level in {language}' },
  removeLanguage: { fr: 'Retirer {language}', nl: '{language} verwijderen', en: 'Remove {language}' },
  noneFound: {
    fr: 'Rien trouvé. Essayez un autre mot.',
    nl: 'Niets gevonden. Probeer een ander woord.',
    en: 'Nothing found. Try another word.',
  },
  noneOfOurs: {
    fr: 'Parlez-vous aussi français, néerlandais ou anglais ? Nous travaillons dans ces langues.',
    nl: 'Spreekt u ook Nederlands, Frans of Engels? Wij werken in die talen.',
    en: 'Do you also speak French, Dutch or English? We work in these languages.',
  },
  education: {
    fr: 'Vos études les plus élevées, terminées',
    nl: 'Uw hoogste opleiding die af is',
    en: 'Your highest education that is completed',
  },
  educationCountry: {
    fr: 'Dans quel pays ?',
    nl: 'In welk land?',
    en: 'In which country?',
  },
  recognised: {
    fr: 'Ce diplôme est-il reconnu en Belgique ?',
    nl: 'Is dit diploma in België erkend?',
    en: 'Is this diploma recognised in Belgium?',
  },
  recognisedNo: { fr: 'Non, ou je ne sais pas', nl: 'Nee, of ik weet het niet', en: 'No, or I do not know' },
  recognisedPending: { fr: 'La demande est en cours', nl: 'De aanvraag loopt', en: 'I have asked for it' },
  recognisedYes: { fr: 'Oui', nl: 'Ja', en: 'Yes' },
  seeksWork: {
    fr: 'Cherchez-vous du travail en ce moment ?',
    nl: 'Zoekt u nu werk?',
    en: 'Are you looking for work now?',
  },
  unemployedMonths: {
    fr: 'Depuis combien de mois êtes-vous sans travail ?',
    nl: 'Hoeveel maanden bent u al zonder werk?',
    en: 'For how many months have you been without work?',
  },
  unemployedHint: {
    fr: 'Environ. 0 si vous travaillez ou depuis moins d’un mois. Pas obligatoire.',
    nl: 'Ongeveer. 0 als u werkt of minder dan een maand. Niet verplicht.',
    en: 'About. 0 if you work, or for less than a month. You do not have to answer.',
  },
  registeredWith: {
    fr: 'Êtes-vous inscrit·e comme demandeur·se d’emploi ?',
    nl: 'Bent u ingeschreven als werkzoekende?',
    en: 'Are you registered as a job seeker?',
  },
  registeredNone: { fr: 'Non, nulle part', nl: 'Nee, nergens', en: 'No, nowhere' },
  hasWorked: {
    fr: 'Avez-vous une expérience professionnelle ?',
    nl: 'Hebt u werkervaring?',
    en: 'Do you have professional experience?',
  },
  findOccupation: {
    fr: 'Chercher un type de travail',
    nl: 'Een soort werk zoeken',
    en: 'Find a kind of work',
  },
  findOccupationHint: {
    fr: 'Par exemple\u00a0: santé, bureau, construction',
    nl: 'Bijvoorbeeld: zorg, kantoor, bouw',
    en: 'For instance: health, office, building',
  },
  occupations: { fr: 'Types de travail', nl: 'Soorten werk', en: 'Kinds of work' },
  noProject: { fr: 'Je n’ai pas encore de projet', nl: 'Ik heb nog geen plan', en: 'I have no project yet' },
  noProjectHint: {
    fr: 'Ce n’est pas un problème\u00a0: beaucoup commencent ainsi.',
    nl: 'Dat is geen probleem: velen beginnen zo.',
    en: 'That is no problem: many begin like this.',
  },
  sector: {
    fr: 'Dans quel secteur ?',
    nl: 'In welke sector?',
    en: 'In which sector?',
  },
  generalist: {
    fr: 'Pouvez-vous aussi aider un·e jeune d’un autre métier, ou sans projet ?',
    nl: 'Kunt u ook een jongere met een ander beroep of zonder plan helpen?',
    en: 'Can you also help a young person of another trade, or without a project?',
  },
  postalCode: { fr: 'Code postal', nl: 'Postcode', en: 'Postal code' },
  postalHint: {
    fr: 'Le code suffit\u00a0: nous ne demandons pas votre adresse.',
    nl: 'De code is genoeg: uw adres vragen we niet.',
    en: 'The code is enough: we do not ask for your address.',
  },
  meeting: {
    fr: 'Comment voulez-vous rencontrer l’autre personne ?',
    nl: 'Hoe wilt u de andere persoon zien?',
    en: 'How do you want to meet the other person?',
  },
  whenHint: {
    fr: 'Choisissez tous les moments possibles. Plus il y en a, plus vite nous trouvons.',
    nl: 'Kies alle momenten die kunnen. Hoe meer, hoe sneller we iemand vinden.',
    en: 'Choose every moment that is possible. The more, the sooner we find somebody.',
  },
  morning: { fr: 'Matin', nl: 'Voormiddag', en: 'Morning' },
  afternoon: { fr: 'Après-midi', nl: 'Namiddag', en: 'Afternoon' },
  digitalAccess: {
    fr: 'Avez-vous internet et un ordinateur ou un téléphone ?',
    nl: 'Hebt u internet en een computer of een telefoon?',
    en: 'Do you have internet and a computer or a phone?',
  },
  digitalSkill: {
    fr: 'Que savez-vous faire ?',
    nl: 'Wat kunt u ermee?',
    en: 'What can you do with it?',
  },
  barriersHint: {
    fr: 'Choisissez ce qui est vrai pour vous. Vous ne devez pas répondre.',
    nl: 'Kies wat voor u klopt. U hoeft niet te antwoorden.',
    en: 'Choose what is true for you. You do not have to answer.',
  },
  howMuch: { fr: 'À quel point ?', nl: 'Hoeveel?', en: 'How much?' },
  helpHint: {
    fr: 'Choisissez surtout ce qui compte le plus pour vous.',
    nl: 'Kies vooral wat voor u het belangrijkst is.',
    en: 'Choose above all what matters most to you.',
  },
  needed: { fr: 'Nécessaire pour vous inscrire', nl: 'Nodig om u in te schrijven', en: 'Needed to enrol you' },
  optionalConsents: {
    fr: 'À vous de choisir',
    nl: 'U kiest zelf',
    en: 'For you to choose',
  },
  optionalHint: {
    fr: 'Un «\u00a0non\u00a0» ne change rien à votre accompagnement.',
    nl: 'Een “nee” verandert niets aan uw begeleiding.',
    en: 'A “no” changes nothing for you.',
  },
} satisfies Texts;

export const educationWords = {
  0: {
    fr: 'Pas d’école, ou primaire non terminée',
    nl: 'Geen school, of lager niet af',
    en: 'No school, or primary not completed',
  },
  1: { fr: 'École primaire', nl: 'Lagere school', en: 'Primary school' },
  2: {
    fr: 'Trois premières années du secondaire',
    nl: 'Eerste drie jaar van het secundair',
    en: 'First three years of secondary school',
  },
  3: { fr: 'Secondaire terminé', nl: 'Secundair af', en: 'Secondary school completed' },
  4: {
    fr: 'Une année de plus après le secondaire',
    nl: 'Een extra jaar na het secundair',
    en: 'One more year after secondary school',
  },
  5: { fr: 'Études supérieures courtes', nl: 'Korte hogere studies (graduaat)', en: 'Short higher education' },
  6: { fr: 'Bachelier', nl: 'Bachelor', en: 'Bachelor' },
  7: { fr: 'Master', nl: 'Master', en: 'Master' },
  8: { fr: 'Doctorat', nl: 'Doctoraat', en: 'Doctorate' },
  untold: { fr: 'Je préfère ne pas le dire', nl: 'Dat zeg ik liever niet', en: 'I would rather not say' },
} satisfies Texts;

export const skillWords = {
  0: { fr: 'J’ai besoin d’aide pour tout', nl: 'Ik heb hulp nodig voor alles', en: 'I need help with everything' },
  1: {
    fr: 'Je téléphone et j’envoie des messages',
    nl: 'Ik bel en stuur berichten',
    en: 'I call and send messages',
  },
  2: {
    fr: 'J’envoie des e-mails et je cherche sur internet',
    nl: 'Ik stuur e-mails en zoek op internet',
    en: 'I send e-mails and search the internet',
  },
  3: {
    fr: 'J’écris des textes et je fais des appels vidéo',
    nl: 'Ik schrijf teksten en doe videogesprekken',
    en: 'I write texts and make video calls',
  },
  4: {
    fr: 'J’apprends seul·e de nouveaux programmes',
    nl: 'Ik leer zelf nieuwe programma’s',
    en: 'I learn new programs by myself',
  },
} satisfies Texts;
