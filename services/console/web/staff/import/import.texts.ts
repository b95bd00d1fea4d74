import type { Texts } from '../../i18n/say.js';

/** The words of the imports of a branch, and of one of them. */
export const imports = {
  title: { fr: 'Import', nl: 'Import', en: 'Import' },
  lead: {
    fr: 'Ce que l’antenne a noté ailleurs, repris ici depuis des fichiers CSV ou Excel.',
    nl: 'Wat de vestiging elders bijhield, hier overgenomen uit CSV- of Excel-bestanden.',
    en: 'What the branch has kept elsewhere, taken over here from CSV or Excel files.',
  },
  begin: { fr: 'Commencer un import', nl: 'Een import beginnen', en: 'Start an import' },
  how: {
    fr: 'Vous choisissez des fichiers, dites ce que leurs mots veulent dire, et faites un essai qui n’écrit rien. Vous voyez chaque ligne à corriger avant que quoi que ce soit soit écrit.',
    nl: 'U kiest bestanden, zegt wat hun woorden betekenen, en doet een proef die niets schrijft. U ziet elke rij die te verbeteren is voor er iets geschreven wordt.',
    en: 'You choose files, say what their words mean, and do a dry run that writes nothing. You see every row to correct before anything is written.',
  },
  none: { fr: 'Aucun import jusqu’ici', nl: 'Nog geen import', en: 'No import so far' },
  last: { fr: 'Derniers imports', nl: 'Laatste imports', en: 'Last imports' },
  named: { fr: 'Import du {when}', nl: 'Import van {when}', en: 'Import of {when}' },
  noFiles: { fr: 'sans fichier', nl: 'zonder bestanden', en: 'without files' },
  goneFiles: { fr: 'fichiers effacés', nl: 'bestanden gewist', en: 'files deleted' },
  moreFiles: {
    fr: '{files} et {n, plural, one {# autre} other {# autres}}',
    nl: '{files} en nog {n}',
    en: '{files} and {n} more',
  },
  notFound: {
    fr: 'Cet import n’existe pas, ou plus',
    nl: 'Deze import bestaat niet, of niet meer',
    en: 'This import does not exist, or no longer',
  },
  notFoundWhy: {
    fr: 'Il a peut-être été abandonné. Ce qui n’a pas été écrit est effacé après 30 jours.',
    nl: 'Misschien is hij weggegooid. Wat niet geschreven werd, wordt na 30 dagen gewist.',
    en: 'It may have been discarded. What was not written is deleted after 30 days.',
  },
  toList: { fr: 'Tous les imports', nl: 'Alle imports', en: 'All imports' },
  madeUp: {
    fr: 'Ces fichiers disent que des personnes sont fictives\u00a0: elles seront signalées comme telles partout.',
    nl: 'Deze bestanden zeggen dat er mensen verzonnen zijn: ze worden overal zo aangeduid.',
    en: 'These files say that people are made up: they will be marked so everywhere.',
  },
} satisfies Texts;

export const stateTexts = {
  open: { fr: 'En préparation', nl: 'In voorbereiding', en: 'Being prepared' },
  checking: { fr: 'Essai en cours', nl: 'Proef bezig', en: 'Dry run at work' },
  checked: {
    fr: 'Essai fait, rien n’est écrit',
    nl: 'Proef gedaan, niets geschreven',
    en: 'Dry run done, nothing written',
  },
  writing: { fr: 'Écriture en cours', nl: 'Wordt geschreven', en: 'Being written' },
  ended: { fr: 'Écrit', nl: 'Geschreven', en: 'Written' },
} satisfies Texts;

/** Numbers of rows. */
export const counts = {
  rows: {
    fr: '{n, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}',
    nl: '{n, plural, =0 {geen rijen} one {# rij} other {# rijen}}',
    en: '{n, plural, =0 {no rows} one {# row} other {# rows}}',
  },
  good: {
    fr: '{n, plural, =0 {rien de nouveau} one {# nouvelle ligne} other {# nouvelles lignes}}',
    nl: '{n, plural, =0 {niets nieuws} one {# nieuwe rij} other {# nieuwe rijen}}',
    en: '{n, plural, =0 {nothing new} one {# new row} other {# new rows}}',
  },
  bad: {
    fr: '{n, plural, =0 {rien à corriger} one {# ligne à corriger} other {# lignes à corriger}}',
    nl: '{n, plural, =0 {niets te verbeteren} one {# rij te verbeteren} other {# rijen te verbeteren}}',
    en: '{n, plural, =0 {nothing to correct} one {# row to correct} other {# rows to correct}}',
  },
  unreadable: {
    fr: '{n, plural, one {# ligne illisible} other {# lignes illisibles}}',
    nl: '{n, plural, one {# onleesbare rij} other {# onleesbare rijen}}',
    en: '{n, plural, one {# row that cannot be read} other {# rows that cannot be read}}',
  },
} satisfies Texts;

export const files = {
  title: { fr: '1. Fichiers', nl: '1. Bestanden', en: '1. Files' },
  what: {
    fr: 'Un fichier CSV par table, ou un classeur Excel avec une feuille par table. Un fichier du même nom prend la place du précédent.',
    nl: 'Eén CSV-bestand per tabel, of een Excel-werkmap met een blad per tabel. Een bestand met dezelfde naam komt in de plaats van het vorige.',
    en: 'One CSV file for each table, or an Excel workbook with a sheet for each. A file of the same name takes the place of the one before.',
  },
  choose: { fr: 'Choisir des fichiers', nl: 'Bestanden kiezen', en: 'Choose files' },
  none: { fr: 'Aucun fichier jusqu’ici.', nl: 'Nog geen bestanden.', en: 'No files so far.' },
  sending: { fr: '{name} est en cours d’envoi…', nl: '{name} wordt verzonden…', en: '{name} is being sent…' },
  arrived: {
    fr: '{n, plural, one {# fichier est arrivé.} other {# fichiers sont arrivés.}}',
    nl: '{n, plural, one {# bestand is aangekomen.} other {# bestanden zijn aangekomen.}}',
    en: '{n, plural, one {# file has arrived.} other {# files have arrived.}}',
  },
  failed: { fr: '{name} n’est pas arrivé', nl: '{name} is niet aangekomen', en: '{name} has not arrived' },
  list: { fr: 'Fichiers arrivés', nl: 'Aangekomen bestanden', en: 'Files that arrived' },
  sheet: { fr: 'feuille «\u00a0{sheet}\u00a0»', nl: 'blad “{sheet}”', en: 'sheet “{sheet}”' },
  readAs: { fr: 'lu comme\u00a0: {table}', nl: 'gelezen als: {table}', en: 'read as: {table}' },
  notRead: {
    fr: 'pas reconnu\u00a0: dites plus bas ce que c’est',
    nl: 'niet herkend: zeg hieronder wat het is',
    en: 'not recognised: say below what it is',
  },
  remove: { fr: 'Enlever', nl: 'Verwijderen', en: 'Remove' },
  removeNamed: { fr: 'Enlever\u00a0: {name}', nl: 'Verwijderen: {name}', en: 'Remove: {name}' },
  removed: { fr: '{name} est enlevé.', nl: '{name} is verwijderd.', en: '{name} is removed.' },
} satisfies Texts;

export const mapping = {
  title: { fr: '2. Vos mots', nl: '2. Uw woorden', en: '2. Your words' },
  what: {
    fr: 'Si vos fichiers appellent les choses autrement, dites ici ce que cela veut dire. Chaque choix est gardé aussitôt.',
    nl: 'Noemen uw bestanden iets anders, zeg dan hier wat het betekent. Elke keuze wordt meteen bewaard.',
    en: 'Where your files call things otherwise, say here what is meant. Each choice is kept at once.',
  },
  later: {
    fr: 'Quand un fichier est arrivé, ses colonnes se trouvent ici.',
    nl: 'Als er een bestand is aangekomen, staan de kolommen hier.',
    en: 'Once a file has arrived, its columns are here.',
  },
  table: { fr: 'Ce fichier contient', nl: 'Dit bestand bevat', en: 'This file holds' },
  sheetTable: { fr: 'Cette feuille contient', nl: 'Dit blad bevat', en: 'This sheet holds' },
  noTable: {
    fr: 'Rien de tout cela\u00a0: ne pas lire',
    nl: 'Niets hiervan: niet lezen',
    en: 'None of these: do not read',
  },
  tableByName: {
    fr: '{table}, reconnu au nom',
    nl: '{table}, herkend aan de naam',
    en: '{table}, recognised by the name',
  },
  header: { fr: 'Votre colonne «\u00a0{header}\u00a0»', nl: 'Uw kolom “{header}”', en: 'Your column “{header}”' },
  notRead: { fr: 'Ne pas lire', nl: 'Niet lezen', en: 'Do not read' },
  column: { fr: '{name} ({column})', nl: '{name} ({column})', en: '{name} ({column})' },
  noSuch: { fr: 'Aucune colonne de ce nom', nl: 'Geen kolom met die naam', en: 'No column of that name' },
  twice: {
    fr: 'Une autre colonne veut dire la même chose\u00a0; la dernière compte.',
    nl: 'Een andere kolom betekent hetzelfde; de laatste telt.',
    en: 'Another column means the same; the last one counts.',
  },
  allKnown: {
    fr: 'Toutes les colonnes sont reconnues.',
    nl: 'Alle kolommen zijn herkend.',
    en: 'Every column is recognised.',
  },
  known: {
    fr: '{n, plural, one {# colonne reconnue à son nom} other {# colonnes reconnues à leur nom}}',
    nl: '{n, plural, one {# kolom herkend aan de naam} other {# kolommen herkend aan de naam}}',
    en: '{n, plural, one {# column recognised by its name} other {# columns recognised by their names}}',
  },
  words: { fr: 'Mots et codes', nl: 'Woorden en codes', en: 'Words and codes' },
  wordsWhat: {
    fr: 'Ce que l’essai n’a pas compris dans les colonnes à codes. Écrivez le code à côté, puis refaites l’essai.',
    nl: 'Wat de proef niet begreep in kolommen met codes. Schrijf de code ernaast en doe de proef opnieuw.',
    en: 'What the dry run did not understand in columns of codes. Write the code beside it, then do the dry run again.',
  },
  wordsLater: {
    fr: 'L’essai montrera ici les mots qu’il ne connaît pas.',
    nl: 'De proef toont hier de woorden die ze niet kent.',
    en: 'The dry run will show the words here that it does not know.',
  },
  word: {
    fr: '«\u00a0{cell}\u00a0» dans {column}',
    nl: '“{cell}” in {column}',
    en: '“{cell}” in {column}',
  },
  emptyWord: { fr: 'case vide dans {column}', nl: 'lege cel in {column}', en: 'empty cell in {column}' },
  wordRows: { fr: '{table}, {rows}', nl: '{table}, {rows}', en: '{table}, {rows}' },
  save: {
    fr: 'Garder ces mots en fichier',
    nl: 'Woorden als bestand bewaren',
    en: 'Keep these words in a file',
  },
  load: {
    fr: 'Reprendre les mots d’un fichier',
    nl: 'Woorden uit een bestand halen',
    en: 'Take the words from a file',
  },
  sameFile: {
    fr: 'Le même fichier sert à «\u00a0npm run import -- --mapping\u00a0».',
    nl: 'Hetzelfde bestand dient voor “npm run import -- --mapping”.',
    en: 'The same file works with “npm run import -- --mapping”.',
  },
  loaded: {
    fr: 'Les mots du fichier sont repris.',
    nl: 'De woorden van het bestand zijn overgenomen.',
    en: 'The words of the file are taken over.',
  },
  noMapping: {
    fr: '{name} n’est pas un fichier de mots gardé ici. Rien n’a changé.',
    nl: '{name} is geen bestand met woorden dat hier bewaard werd. Er is niets veranderd.',
    en: '{name} is no file of words that was kept here. Nothing has changed.',
  },
  kept: { fr: 'Gardé.', nl: 'Bewaard.', en: 'Kept.' },
} satisfies Texts;

export const check = {
  title: { fr: '3. Essai', nl: '3. Proef', en: '3. Dry run' },
  what: {
    fr: 'Chaque ligne est lue et contrôlée. Rien n’est écrit.',
    nl: 'Elke rij wordt gelezen en gecontroleerd. Er wordt niets geschreven.',
    en: 'Every row is read and checked. Nothing is written.',
  },
  run: { fr: 'Faire l’essai', nl: 'Proef doen', en: 'Do the dry run' },
  again: { fr: 'Refaire l’essai', nl: 'Proef opnieuw doen', en: 'Do the dry run again' },
  first: { fr: 'Envoyez d’abord un fichier.', nl: 'Stuur eerst een bestand.', en: 'Send a file first.' },
  changed: {
    fr: 'Quelque chose a changé depuis le dernier essai. Refaites-le pour voir où vous en êtes.',
    nl: 'Er is iets veranderd sinds de laatste proef. Doe ze opnieuw om te zien hoe het staat.',
    en: 'Something has changed since the last dry run. Do it again to see where you are.',
  },
  checking: { fr: 'Les lignes sont contrôlées', nl: 'De rijen worden gecontroleerd', en: 'The rows are being checked' },
  writing: { fr: 'Les lignes sont écrites', nl: 'De rijen worden geschreven', en: 'The rows are being written' },
  progress: { fr: '{done} sur {total}', nl: '{done} van {total}', en: '{done} of {total}' },
  mayLeave: {
    fr: 'Vous pouvez quitter cette page\u00a0: le travail continue, et cette adresse montre où il en est.',
    nl: 'U mag deze pagina verlaten: het werk gaat door, en dit adres toont hoever het staat.',
    en: 'You may leave this page: the work goes on, and this address shows how far it is.',
  },
  lost: {
    fr: 'La connexion est coupée. Le travail continue sans cette page\u00a0; elle reprend dès que la connexion revient.',
    nl: 'De verbinding is weg. Het werk gaat zonder deze pagina door; ze pikt weer in zodra de verbinding terug is.',
    en: 'The connection is down. The work goes on without this page; it takes up again as soon as the connection is back.',
  },
  summary: {
    fr: 'Ce que l’essai a trouvé, par table',
    nl: 'Wat de proef vond, per tabel',
    en: 'What the dry run found, by table',
  },
  written: {
    fr: 'Ce qui a été écrit, par table',
    nl: 'Wat geschreven werd, per tabel',
    en: 'What was written, by table',
  },
  table: { fr: 'Table', nl: 'Tabel', en: 'Table' },
  rows: { fr: 'Lignes', nl: 'Rijen', en: 'Rows' },
  good: { fr: 'Nouvelles', nl: 'Nieuw', en: 'New' },
  goodWritten: { fr: 'Écrites', nl: 'Geschreven', en: 'Written' },
  known: { fr: 'Déjà connues', nl: 'Al bekend', en: 'Known already' },
  bad: { fr: 'À corriger', nl: 'Te verbeteren', en: 'To correct' },
  doubles: { fr: 'Peut-être en double', nl: 'Mogelijk dubbel', en: 'Possible doubles' },
  download: { fr: 'Télécharger (CSV)', nl: 'Downloaden (CSV)', en: 'Download (CSV)' },
  downloadNamed: {
    fr: 'Télécharger les lignes à corriger (CSV)\u00a0: {table}',
    nl: 'Te verbeteren rijen downloaden (CSV): {table}',
    en: 'Download the rows to correct (CSV): {table}',
  },
  correct: { fr: 'Lignes à corriger', nl: 'Te verbeteren rijen', en: 'Rows to correct' },
  correctHow: {
    fr: 'Elles reviennent telles que vous les avez envoyées, avec une colonne «\u00a0errors\u00a0» en plus. Corrigez-les et renvoyez ce fichier\u00a0: ce qui est déjà écrit n’est pas écrit deux fois.',
    nl: 'Ze komen terug zoals u ze stuurde, met een extra kolom “errors”. Verbeter ze en stuur dat bestand opnieuw: wat al geschreven is, wordt geen twee keer geschreven.',
    en: 'They come back as you sent them, with a column “errors” added. Correct them and send that file again: what is written already is not written twice.',
  },
  correctBefore: {
    fr: 'Ou corrigez votre propre fichier et renvoyez-le plus haut sous le même nom.',
    nl: 'Of verbeter uw eigen bestand en stuur het hierboven opnieuw onder dezelfde naam.',
    en: 'Or correct your own file and send it again above under the same name.',
  },
} satisfies Texts;

export const write = {
  title: { fr: '4. Écrire', nl: '4. Schrijven', en: '4. Write' },
  first: { fr: 'Faites d’abord l’essai.', nl: 'Doe eerst de proef.', en: 'Do the dry run first.' },
  nothing: {
    fr: 'L’essai n’a rien trouvé de bon et de nouveau\u00a0: il n’y a rien à écrire.',
    nl: 'De proef vond niets dat goed en nieuw is: er is niets te schrijven.',
    en: 'The dry run found nothing that is good and new: there is nothing to write.',
  },
  what: {
    fr: '{n, plural, one {# ligne bonne et nouvelle sera écrite} other {# lignes bonnes et nouvelles seront écrites}}. {bad, plural, =0 {} one {# ligne à corriger n’en fait pas partie.} other {# lignes à corriger n’en font pas partie.}}',
    nl: '{n, plural, one {# goede en nieuwe rij wordt geschreven} other {# goede en nieuwe rijen worden geschreven}}. {bad, plural, =0 {} one {# te verbeteren rij blijft erbuiten.} other {# te verbeteren rijen blijven erbuiten.}}',
    en: '{n, plural, one {# good and new row will be written} other {# good and new rows will be written}}. {bad, plural, =0 {} one {# row to correct is left out.} other {# rows to correct are left out.}}',
  },
  act: {
    fr: '{n, plural, one {Écrire # ligne} other {Écrire # lignes}}',
    nl: '{n, plural, one {# rij schrijven} other {# rijen schrijven}}',
    en: '{n, plural, one {Write # row} other {Write # rows}}',
  },
  willBe: {
    fr: 'Ceci sera écrit dans l’antenne\u00a0:',
    nl: 'Dit wordt in de vestiging geschreven:',
    en: 'This will be written into the branch:',
  },
  forTable: { fr: '{table}\u00a0: {n}', nl: '{table}: {n}', en: '{table}: {n}' },
  doubles: {
    fr: '{n, plural, one {# personne est peut-être déjà là} other {# personnes sont peut-être déjà là}}, et sera importée quand même\u00a0; personne n’est fusionné.',
    nl: '{n, plural, one {# persoon is er misschien al} other {# personen zijn er misschien al}}, en komt er toch bij; niemand wordt samengevoegd.',
    en: '{n, plural, one {# person may be there already} other {# people may be there already}}, and is imported all the same; nobody is merged.',
  },
  final: {
    fr: 'Cela ne peut pas être annulé. Ce qui est écrit se corrige ensuite ici, dans chaque dossier.',
    nl: 'Dit kan niet ongedaan gemaakt worden. Wat geschreven is, verbetert u daarna hier, in elk dossier.',
    en: 'This cannot be undone. What is written is corrected here afterwards, in each file.',
  },
  yes: { fr: 'Oui, écrire', nl: 'Ja, schrijven', en: 'Yes, write' },
  done: {
    fr: '{n, plural, =0 {Rien de nouveau n’a été écrit} one {# ligne est écrite} other {# lignes sont écrites}}',
    nl: '{n, plural, =0 {Er werd niets nieuws geschreven} one {# rij is geschreven} other {# rijen zijn geschreven}}',
    en: '{n, plural, =0 {Nothing new was written} one {# row is written} other {# rows are written}}',
  },
  toPeople: { fr: 'Voir les personnes', nl: 'Naar de mensen', en: 'See the people' },
  next: { fr: 'Renvoyer les lignes corrigées', nl: 'Verbeterde rijen opnieuw sturen', en: 'Send the corrected rows' },
  nextWhat: {
    fr: 'Un nouvel import commence, avec vos mots de celui-ci.',
    nl: 'Er begint een nieuwe import, met uw woorden van deze.',
    en: 'A new import begins, with your words of this one.',
  },
  another: { fr: 'Commencer un autre import', nl: 'Een andere import beginnen', en: 'Start another import' },
  discard: { fr: 'Abandonner cet import', nl: 'Deze import weggooien', en: 'Discard this import' },
  discardWhat: {
    fr: 'Les fichiers envoyés et vos mots sont effacés ici. Rien n’a été écrit.',
    nl: 'De verzonden bestanden en uw woorden worden hier gewist. Er werd niets geschreven.',
    en: 'The files that were sent and your words are deleted here. Nothing was written.',
  },
  discarded: { fr: 'L’import est abandonné.', nl: 'De import is weggegooid.', en: 'The import is discarded.' },
  forget: { fr: 'Effacer les lignes à corriger', nl: 'Te verbeteren rijen wissen', en: 'Delete the rows to correct' },
  forgetWhat: {
    fr: 'Ce qui est écrit reste. Les lignes à corriger ne peuvent plus être téléchargées\u00a0; sans cela elles sont effacées après 30 jours.',
    nl: 'Wat geschreven is, blijft. De te verbeteren rijen kunnen niet meer gedownload worden; anders worden ze na 30 dagen gewist.',
    en: 'What is written stays. The rows to correct can be downloaded no more; otherwise they are deleted after 30 days.',
  },
  forgotten: { fr: 'Les lignes sont effacées.', nl: 'De rijen zijn gewist.', en: 'The rows are deleted.' },
  isForgotten: {
    fr: 'Les lignes à corriger sont effacées\u00a0; envoyez-les à nouveau depuis vos propres fichiers.',
    nl: 'De te verbeteren rijen zijn gewist; stuur ze opnieuw vanuit uw eigen bestanden.',
    en: 'The rows to correct are deleted; send them again from your own files.',
  },
} satisfies Texts;
