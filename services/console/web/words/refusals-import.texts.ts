import type { Texts } from '../i18n/say.js';

/** What an import refuses, and why a file cannot be read; each with the way on. */
export const importRefusals = {
  'import-is-at-work': {
    fr: 'Cet import est en train d’être contrôlé ou écrit. Attendez la fin, puis réessayez.',
    nl: 'Deze import wordt nu gecontroleerd of geschreven. Wacht tot dat klaar is en probeer dan opnieuw.',
    en: 'This import is being checked or written. Wait until that is done, then try again.',
  },
  'another-import-is-at-work': {
    fr: 'Un autre import de l’antenne est en cours. Un seul à la fois\u00a0: attendez sa fin, puis réessayez.',
    nl: 'Een andere import van de vestiging is bezig. Eén tegelijk: wacht tot die klaar is en probeer dan opnieuw.',
    en: 'Another import of the branch is at work. One at a time: wait until it is done, then try again.',
  },
  'import-has-ended': {
    fr: 'Cet import est déjà écrit. Pour d’autres fichiers, commencez un nouvel import.',
    nl: 'Deze import is al geschreven. Begin een nieuwe import voor andere bestanden.',
    en: 'This import is written already. For other files, start a new import.',
  },
  'import-has-no-rows': {
    fr: 'Il n’y a aucune ligne à contrôler. Envoyez un fichier, et dites quelle table il contient.',
    nl: 'Er is geen enkele rij om te controleren. Stuur een bestand, en zeg welke tabel erin staat.',
    en: 'There is no row to check. Send a file, and say which table it holds.',
  },
  'import-is-not-checked': {
    fr: 'Quelque chose a changé depuis le dernier essai. Refaites l’essai avant d’écrire.',
    nl: 'Er is iets veranderd sinds de laatste proef. Doe de proef opnieuw voor u schrijft.',
    en: 'Something has changed since the last dry run. Do it again before you write.',
  },
  'no-such-import': {
    fr: 'Cet import n’existe pas, ou plus.',
    nl: 'Deze import bestaat niet, of niet meer.',
    en: 'This import does not exist, or no longer.',
  },
  'broken-workbook': {
    fr: '{file}\u00a0: ce classeur est abîmé. Ouvrez-le dans Excel, enregistrez-le à nouveau et renvoyez-le.',
    nl: '{file}: deze werkmap is beschadigd. Open ze in Excel, bewaar ze opnieuw en stuur ze nog eens.',
    en: '{file}: this workbook is damaged. Open it in Excel, save it again and send it once more.',
  },
  'document-type': {
    fr: '{file}\u00a0: ce classeur contient quelque chose qui n’est pas lu, par sécurité. Enregistrez ses feuilles en CSV.',
    nl: '{file}: in deze werkmap zit iets dat voor de veiligheid niet gelezen wordt. Bewaar de bladen als CSV.',
    en: '{file}: this workbook holds something that is not read, for safety. Save its sheets as CSV.',
  },
  'duplicated-header': {
    fr: '{file}\u00a0: deux colonnes s’appellent «\u00a0{column}\u00a0». Renommez-en une.',
    nl: '{file}: twee kolommen heten “{column}”. Geef één ervan een andere naam.',
    en: '{file}: two columns are called “{column}”. Rename one of them.',
  },
  'empty-file': {
    fr: '{file}\u00a0: ce fichier est vide.',
    nl: '{file}: dit bestand is leeg.',
    en: '{file}: this file is empty.',
  },
  'encrypted-file': {
    fr: '{file}\u00a0: ce fichier a un mot de passe. Enregistrez-le sans mot de passe.',
    nl: '{file}: dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord.',
    en: '{file}: this file has a password. Save it without one.',
  },
  'entries-overlap': {
    fr: '{file}\u00a0: ce classeur n’est pas construit normalement et n’est pas lu, par sécurité. Enregistrez ses feuilles en CSV.',
    nl: '{file}: deze werkmap is niet normaal opgebouwd en wordt voor de veiligheid niet gelezen. Bewaar de bladen als CSV.',
    en: '{file}: this workbook is not built as it should be and is not read, for safety. Save its sheets as CSV.',
  },
  'file-too-large': {
    fr: '{file}\u00a0: ce fichier est trop grand. Partagez-le en plusieurs.',
    nl: '{file}: dit bestand is te groot. Verdeel het over meerdere.',
    en: '{file}: this file is too large. Divide it into several.',
  },
  'not-a-table': {
    fr: '{file}\u00a0: c’est une image, un PDF ou un document, et non un tableau. Enregistrez le tableau en .xlsx ou en CSV.',
    nl: '{file}: dit is een afbeelding, een pdf of een document, geen tabel. Bewaar de tabel als .xlsx of CSV.',
    en: '{file}: this is a picture, a PDF or a document, and no table. Save the table as .xlsx or CSV.',
  },
  'not-a-workbook': {
    fr: '{file}\u00a0: ce n’est ni un fichier CSV ni un classeur Excel. Enregistrez le tableau en .xlsx ou en CSV.',
    nl: '{file}: dit is geen CSV-bestand en geen Excel-werkmap. Bewaar de tabel als .xlsx of CSV.',
    en: '{file}: this is neither a CSV file nor an Excel workbook. Save the table as .xlsx or CSV.',
  },
  'old-excel-format': {
    fr: '{file}\u00a0: c’est l’ancien format d’Excel (.xls). Enregistrez-le en .xlsx ou en CSV.',
    nl: '{file}: dit is het oude formaat van Excel (.xls). Bewaar het als .xlsx of CSV.',
    en: '{file}: this is the old format of Excel (.xls). Save it as .xlsx or CSV.',
  },
  'shared-texts-too-large': {
    fr: '{file}\u00a0: ce classeur contient trop de texte. Enregistrez ses feuilles en CSV.',
    nl: '{file}: in deze werkmap staat te veel tekst. Bewaar de bladen als CSV.',
    en: '{file}: this workbook holds too much text. Save its sheets as CSV.',
  },
  'too-many-columns': {
    fr: '{file}\u00a0: il y a plus de 1000 colonnes. Est-ce le bon fichier\u00a0?',
    nl: '{file}: er zijn meer dan 1000 kolommen. Is dit het juiste bestand?',
    en: '{file}: there are more than 1000 columns. Is this the right file?',
  },
  'too-many-entries': {
    fr: '{file}\u00a0: ce classeur contient trop de parties. Enregistrez ses feuilles en CSV.',
    nl: '{file}: deze werkmap heeft te veel onderdelen. Bewaar de bladen als CSV.',
    en: '{file}: this workbook has too many parts. Save its sheets as CSV.',
  },
  'unreadable-header': {
    fr: '{file}\u00a0: la première ligne ne contient pas de noms de colonnes lisibles. Est-ce bien un fichier CSV ou Excel\u00a0?',
    nl: '{file}: op de eerste rij staan geen leesbare kolomnamen. Is dit wel een CSV- of Excel-bestand?',
    en: '{file}: the first row holds no readable names of columns. Is this a CSV or Excel file?',
  },
  'workbook-too-large': {
    fr: '{file}\u00a0: ce classeur est trop grand une fois ouvert. Enregistrez ses feuilles en CSV.',
    nl: '{file}: deze werkmap wordt te groot als ze opengaat. Bewaar de bladen als CSV.',
    en: '{file}: this workbook is too large once it is opened. Save its sheets as CSV.',
  },
} satisfies Texts;
