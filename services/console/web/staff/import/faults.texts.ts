import type { Localized } from '@duo/kernel';
import type { Texts } from '../../i18n/say.js';

const of = (fr: string, nl: string, en: string): Localized => ({ fr, nl, en });

/** The rules that a row or a file may break, each with the way on; `detail` is what the rule names. */
export const faultTexts = {
  'must-be-given': of(
    'Il manque une valeur. Remplissez cette case.',
    'Hier ontbreekt een waarde. Vul deze cel in.',
    'A value is missing. Fill in this cell.',
  ),
  'must-be-empty': of('Laissez cette case vide.', 'Laat deze cel leeg.', 'Leave this cell empty.'),
  'must-be-a-day': of(
    'Ce n’est pas un jour qui existe. Écrivez-le comme 31/12/2019 ou 2019-12-31.',
    'Dit is geen bestaande dag. Schrijf ze als 31/12/2019 of 2019-12-31.',
    'This is no day that exists. Write it as 31/12/2019 or 2019-12-31.',
  ),
  'is-too-long-ago': of(
    'Ce jour est avant 1900. Vérifiez l’année.',
    'Deze dag ligt voor 1900. Kijk het jaar na.',
    'This day is before 1900. Check the year.',
  ),
  'is-in-the-future': of(
    'Ce jour est dans le futur, alors que cela devrait déjà avoir eu lieu.',
    'Deze dag ligt in de toekomst, terwijl dit al gebeurd zou zijn.',
    'This day is in the future, and it should have happened already.',
  ),
  'is-too-early': of(
    'Ce jour vient avant «\u00a0{detail}\u00a0». Vérifiez les deux dates.',
    'Deze dag valt voor “{detail}”. Kijk beide data na.',
    'This day comes before “{detail}”. Check both dates.',
  ),
  'must-be-one-of': of(
    'Ce mot n’est pas connu ici. Possible\u00a0: {detail}. Ou dites sous «\u00a0Vos mots\u00a0» ce que votre mot veut dire.',
    'Dit woord is hier niet bekend. Mogelijk: {detail}. Of zeg onder “Uw woorden” wat uw woord betekent.',
    'This word is not known here. Possible: {detail}. Or say under “Your words” what your word means.',
  ),
  'must-be-a-number': of(
    'Ce n’est pas un nombre de {detail}.',
    'Dit is geen getal van {detail}.',
    'This is not a number from {detail}.',
  ),
  'must-be-a-whole-number': of(
    'Ce n’est pas un nombre entier de {detail}.',
    'Dit is geen geheel getal van {detail}.',
    'This is not a whole number from {detail}.',
  ),
  'must-be-pairs': of(
    'Écrivez des paires séparées par un point-virgule, comme fr:B2;ar:native.',
    'Schrijf paren met een puntkomma ertussen, zoals fr:B2;ar:native.',
    'Write pairs with a semicolon between them, such as fr:B2;ar:native.',
  ),
  'must-name-each-once': of(
    '«\u00a0{detail}\u00a0» y figure deux fois.',
    '“{detail}” staat er twee keer in.',
    '“{detail}” is named twice.',
  ),
  'must-be-codes': of(
    'Utilisez des codes sans espace ni majuscule, séparés par un point-virgule.',
    'Gebruik codes zonder spaties of hoofdletters, met een puntkomma ertussen.',
    'Use codes without spaces or capitals, with a semicolon between them.',
  ),
  'must-be-a-code': of(
    'Ce n’est pas un code de cette liste.',
    'Dit is geen code van deze lijst.',
    'This is no code of this list.',
  ),
  'must-be-valid': of(
    'Cette valeur ne peut pas être lue. Vérifiez comment elle est écrite.',
    'Deze waarde kan niet gelezen worden. Kijk na hoe ze geschreven is.',
    'This value cannot be read. Check how it is written.',
  ),
  'must-be-ready': of(
    'Il y a un jour «\u00a0prêt·e\u00a0», mais l’entretien n’a pas fini ainsi. Corrigez l’un ou l’autre.',
    'Er is een dag “klaar”, maar het gesprek liep niet zo af. Verbeter het ene of het andere.',
    'There is a day “ready”, but the interview did not end so. Correct the one or the other.',
  ),
  'too-long': of(
    'Ce texte est trop long. Raccourcissez-le.',
    'Deze tekst is te lang. Kort hem in.',
    'This text is too long. Shorten it.',
  ),
  'record-is-there-twice': of(
    'Une autre ligne a le même numéro et dit autre chose. Gardez-en une.',
    'Een andere rij heeft hetzelfde nummer en zegt iets anders. Bewaar er één.',
    'Another row has the same number and says something else. Keep one of them.',
  ),
  'record-differs-from-what-was-imported': of(
    'Ce numéro a déjà été importé et disait autre chose. Corrigez plutôt le dossier ici, dans l’application.',
    'Dit nummer werd al geïmporteerd en zei iets anders. Verbeter liever het dossier hier, in de toepassing.',
    'This number was imported before and said something else. Correct the file here, in the application, instead.',
  ),
  'is-not-among-people': of(
    'Aucune personne valable n’a ce numéro. Elle manque, ou sa ligne est en erreur.',
    'Geen geldige persoon heeft dit nummer. Die ontbreekt, of die rij is fout.',
    'No good row of people has this number. The person is missing, or that row is at fault.',
  ),
  'is-not-among-duos': of(
    'Aucun duo valable n’a ce numéro. Il manque, ou sa ligne est en erreur.',
    'Geen geldig duo heeft dit nummer. Het ontbreekt, of die rij is fout.',
    'No good row of duos has this number. The duo is missing, or that row is at fault.',
  ),
  'is-no-mentee': of('Cette personne n’est pas mentee.', 'Deze persoon is geen mentee.', 'This person is no mentee.'),
  'is-no-mentor': of('Cette personne n’est pas mentor.', 'Deze persoon is geen mentor.', 'This person is no mentor.'),
  'cannot-be-written': of(
    'Cette ligne n’a pas pu être écrite. Les autres l’ont été. Vérifiez-la en entier.',
    'Deze rij kon niet geschreven worden. De andere wel. Kijk ze helemaal na.',
    'This row could not be written. The others were. Check all of it.',
  ),
  'may-be-there-already': of(
    'Cette personne est peut-être déjà là\u00a0: {detail}. Elle est importée quand même\u00a0; personne n’est fusionné.',
    'Deze persoon is er misschien al: {detail}. Ze wordt toch geïmporteerd; niemand wordt samengevoegd.',
    'This person may be there already: {detail}. The row is imported all the same; nobody is merged.',
  ),
  'was-not-eligible': of(
    'Acceptée contre les règles de l’époque ({detail}). Elle est importée quand même.',
    'Toegelaten tegen de regels van toen ({detail}). De rij wordt toch geïmporteerd.',
    'Let in against the rules of the day ({detail}). The row is imported all the same.',
  ),
  'is-no-table': of(
    'Ceci n’est aucune des tables connues et n’est pas lu. Dites sous «\u00a0Vos mots\u00a0» ce que c’est.',
    'Dit is geen van de bekende tabellen en wordt niet gelezen. Zeg onder “Uw woorden” wat het is.',
    'This is none of the known tables and is not read. Say under “Your words” what it is.',
  ),
  'column-is-not-read': of(
    'Cette colonne n’est pas lue.',
    'Deze kolom wordt niet gelezen.',
    'This column is not read.',
  ),
  'column-is-there-twice': of(
    'Deux colonnes veulent dire la même chose\u00a0; la dernière compte.',
    'Twee kolommen betekenen hetzelfde; de laatste telt.',
    'Two columns mean the same; the last one counts.',
  ),
  'cell-is-an-error': of(
    'Excel montre ici une erreur. Corrigez la case.',
    'Excel toont hier een fout. Verbeter de cel.',
    'Excel shows an error here. Correct the cell.',
  ),
  'cell-too-long': of(
    'Cette case est beaucoup trop longue. Raccourcissez-la.',
    'Deze cel is veel te lang. Kort ze in.',
    'This cell is far too long. Shorten it.',
  ),
  'cell-without-header': of(
    'Il y a une valeur dans une colonne sans nom. Donnez-lui un nom ou videz-la.',
    'Er staat een waarde in een kolom zonder naam. Geef ze een naam of maak ze leeg.',
    'There is a value in a column without a name. Name the column or empty it.',
  ),
  'formula-without-value': of(
    'Une formule n’a pas encore de résultat. Ouvrez le fichier dans Excel et enregistrez-le.',
    'Een formule heeft nog geen resultaat. Open het bestand in Excel en bewaar het.',
    'A formula has no result yet. Open the file in Excel and save it.',
  ),
  'hidden-sheet': of(
    'Cette feuille est masquée et n’a pas été lue. Affichez-la, ou supprimez-la.',
    'Dit blad is verborgen en werd niet gelezen. Toon het, of verwijder het.',
    'This sheet is hidden and was not read. Show it, or delete it.',
  ),
  'no-such-day': of('Ce jour n’existe pas.', 'Deze dag bestaat niet.', 'There is no such day.'),
  'text-after-quote': of(
    'Il y a du texte après un guillemet fermant. Vérifiez les guillemets de cette ligne.',
    'Er staat tekst na een sluitend aanhalingsteken. Kijk de aanhalingstekens van deze rij na.',
    'There is text behind a closing quote. Check the quotes of this row.',
  ),
  'too-few-cells': of(
    'La ligne est trop courte\u00a0: elle est coupée, ou séparée autrement que l’en-tête.',
    'De rij is te kort: ze is afgebroken, of anders gescheiden dan de kopregel.',
    'The row is too short: it is cut off, or separated otherwise than the header.',
  ),
  'too-many-cells': of(
    'La ligne a plus de cases qu’il n’y a de colonnes.',
    'De rij heeft meer cellen dan er kolommen zijn.',
    'The row has more cells than there are columns.',
  ),
  'unclosed-quote': of(
    'Un guillemet s’ouvre et ne se ferme pas.',
    'Een aanhalingsteken gaat open en niet dicht.',
    'A quote opens and does not close.',
  ),
  'unreadable-character': of(
    'Il y a ici un caractère illisible. Tapez la case à nouveau.',
    'Hier staat een onleesbaar teken. Typ de cel opnieuw.',
    'There is a character here that cannot be read. Type the cell again.',
  ),
} satisfies Texts;

/** Why a value is missing or one too many, by what the service says of it. */
export const becauseTexts: Readonly<Record<string, Localized>> = {
  'the duo has closed': of('Le duo est terminé.', 'Het duo is beëindigd.', 'The duo has closed.'),
  'there is a reason for it': of('Il y a un motif.', 'Er is een reden voor.', 'There is a reason for it.'),
  'only the start is before the duo': of(
    'Seul le début vient avant le duo.',
    'Alleen het begin valt voor het duo.',
    'Only the start is before the duo.',
  ),
  'qualities are rated in a duo': of(
    'Les compétences se notent dans un duo.',
    'Vaardigheden worden in een duo beoordeeld.',
    'Qualities are rated in a duo.',
  ),
  'there is an answer': of('Il y a une réponse.', 'Er is een antwoord.', 'There is an answer.'),
  'it has come to nothing': of(
    'La proposition est restée sans suite.',
    'Het voorstel bleef zonder gevolg.',
    'The proposal has come to nothing.',
  ),
  'the two were asked after they had met': of(
    'On a demandé aux deux après leur rencontre.',
    'De twee werden gevraagd nadat ze elkaar ontmoetten.',
    'The two were asked after they had met.',
  ),
  'who said no': of('C’est ici que figure qui a refusé.', 'Hier staat wie weigerde.', 'Who said no stands here.'),
  'the interview has an outcome': of(
    'L’entretien a une issue.',
    'Het gesprek heeft een uitkomst.',
    'The interview has an outcome.',
  ),
  'the person was ready': of('La personne était prête.', 'De persoon was klaar.', 'The person was ready.'),
  'the interview ended in ready': of(
    'L’entretien a fini par «\u00a0prêt·e\u00a0».',
    'Het gesprek eindigde met “klaar”.',
    'The interview ended in “ready”.',
  ),
  'the interview ended in withdrawn': of(
    'L’entretien a fini par un départ.',
    'Het gesprek eindigde met een vertrek.',
    'The interview ended in leaving.',
  ),
  'only who is not ready yet is asked again': of(
    'On ne recontacte que qui n’est pas encore prêt·e.',
    'Alleen wie nog niet klaar is, wordt opnieuw gecontacteerd.',
    'Only who is not ready yet is asked again.',
  ),
};

/** What speaks for two people being one, by what the service says of it. */
export const markTexts: Readonly<Record<string, Localized>> = {
  email: of('même adresse e-mail', 'zelfde e-mailadres', 'the same e-mail address'),
  phone: of('même numéro de téléphone', 'zelfde telefoonnummer', 'the same telephone number'),
  'name-and-birth': of(
    'même nom de famille et même naissance',
    'zelfde familienaam en geboortedatum',
    'the same family name and birth',
  ),
};

export const faults = {
  place: of('{file}, ligne {line}', '{file}, rij {line}', '{file}, line {line}'),
  placeInSheet: of(
    '{file}, feuille {sheet}, ligne {line}',
    '{file}, blad {sheet}, rij {line}',
    '{file}, sheet {sheet}, line {line}',
  ),
  range: of('{from} à {to}', '{from} tot {to}', '{from} to {to}'),
  atMost: of('{n} caractères au plus.', 'Hoogstens {n} tekens.', '{n} characters at most.'),
  possible: of('Possible\u00a0: {codes}.', 'Mogelijk: {codes}.', 'Possible: {codes}.'),
  email: of('Ce n’est pas une adresse e-mail.', 'Dit is geen e-mailadres.', 'This is not an e-mail address.'),
  phone: of('Ce n’est pas un numéro de téléphone.', 'Dit is geen telefoonnummer.', 'This is not a telephone number.'),
  postal_code: of(
    'Ce n’est pas un code postal belge\u00a0: quatre chiffres.',
    'Dit is geen Belgische postcode: vier cijfers.',
    'This is no Belgian postal code: four digits.',
  ),
  unknown: of(
    'Cette ligne n’est pas valable ({rule}).',
    'Deze rij is niet geldig ({rule}).',
    'This row is not good ({rule}).',
  ),
  title: of('Ce qui a été trouvé', 'Wat gevonden werd', 'What was found'),
  errors: of('À corriger ({n})', 'Te verbeteren ({n})', 'To correct ({n})'),
  notices: of('À savoir ({n})', 'Te weten ({n})', 'Good to know ({n})'),
  which: of('Ce qui est montré', 'Wat getoond wordt', 'What is shown'),
  noErrors: of('Rien à corriger.', 'Niets te verbeteren.', 'Nothing to correct.'),
  noNotices: of('Rien de plus à savoir.', 'Verder niets te weten.', 'Nothing more to know.'),
  shown: of('{shown} sur {n}', '{shown} van {n}', '{shown} of {n}'),
  where: of('Où', 'Waar', 'Where'),
  column: of('Colonne', 'Kolom', 'Column'),
  rule: of('Règle et suite', 'Regel en hoe verder', 'Rule, and the way on'),
  wholeRow: of('la ligne entière', 'de hele rij', 'the whole row'),
} satisfies Texts;
