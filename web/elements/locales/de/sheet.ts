/** The sheet, printing and second copies in German. `../de.ts` has the terms. */
export const sheet = {
  // sheet/sheet.ts
  'bc-sheet-account': 'Konto',
  'bc-sheet-label': 'Name',
  'bc-sheet-made': 'Erstellt am',
  'bc-sheet-set': 'Satz',
  'bc-sheet-title': 'Backup-Codes',
  'bc-sheet-qr': 'öffnet die Anmeldeseite',
  'bc-sheet-page': 'Seite {0} von {1}',
  'bc-sheet-not-on':
    'Diese Codes funktionieren erst, wenn Sie einen davon in Ihren Kontoeinstellungen eingegeben haben.',
  'bc-sheet-done': 'Erledigt',
  'bc-sheet-used-on': 'benutzt am',
  'bc-sheet-use': 'So benutzen Sie einen Code',
  'bc-sheet-use-sign-in': 'Melden Sie sich mit Name und Passwort an.',
  'bc-sheet-use-choose': 'Wählen Sie „Backup-Code verwenden“.',
  'bc-sheet-use-type':
    'Geben Sie einen Code ein, der nicht durchgestrichen ist. Großschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'bc-sheet-keep': 'So bewahren Sie sie sicher auf',
  'bc-sheet-keep-once':
    'Jeder Code funktioniert nur einmal. Streichen Sie ihn dann durch.',
  'bc-sheet-keep-where': 'Bewahren Sie diese Liste so auf, dass nur Sie herankommen.',
  'bc-sheet-keep-copy': 'Bewahren Sie eine Kopie an einem anderen Ort auf.',
  'bc-sheet-keep-new':
    'Sobald Sie neue Codes aktivieren, funktionieren diese hier nicht mehr.',
  'bc-sheet-notes': 'Notizen (nie Ihr Passwort)',
  'bc-sheet-lost-address': 'Telefon und Liste verloren? Gehen Sie zu {0}',
  'bc-sheet-lost': 'Telefon und Liste verloren? Bitten Sie die Website um Hilfe.',
  'bc-sheet-lost-service': 'Telefon und Liste verloren? Bitten Sie {0} um Hilfe.',
  'bc-sheet-no-copy': 'Wir können diese Codes nicht noch einmal zeigen.',
  'bc-sheet-cut':
    'Schneiden Sie an den durchgezogenen Linien, und falten Sie an den gepunkteten.',
  'bc-advice-never':
    'Wir fragen Sie nie am Telefon, per E-Mail oder im Chat nach einem Code.',

  // sheet/print-dialog.ts
  'bc-print-title': 'Codes drucken',
  'bc-print-usual': 'Normale Größe',
  'bc-print-usual-hint': 'Ein Blatt Papier.',
  'bc-print-large': 'Großdruck',
  'bc-print-large-hint': 'Leichter zu lesen, auf mehr Seiten.',
  'bc-print-cards': 'Karten für die Brieftasche',
  'bc-print-cards-hint': 'So groß wie eine Bankkarte, zum Ausschneiden und Falten.',
  'bc-print-qr': 'Ein QR-Code neben jedem Code',
  'bc-print-qr-no-room': 'Auf Karten ist dafür kein Platz.',
  'bc-print-qr-hint': 'Sie können es scannen, statt den Code einzutippen.',
  'bc-print-pages-one': 'Druckt {0} Seite.',
  'bc-print-pages-other': 'Druckt {0} Seiten.',

  // second-copy
  'bc-note-title': 'Backup-Codes für {0}',
  'bc-note-set': 'Satz {0}, erstellt am {1}',
  'bc-reminder-title': 'Backup-Codes prüfen',
  'bc-reminder-title-for': 'Backup-Codes für {0} prüfen',
  'bc-reminder-text':
    'Haben Sie die Liste des Satzes {0} noch? Wenn nicht, holen Sie sich in Ihren Kontoeinstellungen neue Codes.',
  'bc-copy-encrypting': 'Wird verschlüsselt\u00A0…',
  'bc-copy-encrypted': 'Verschlüsselte Datei speichern',
  'bc-copy-encrypted-done':
    'Die verschlüsselte Datei ist gespeichert. Bewahren Sie ihre Wörter getrennt von ihr auf.',
  'bc-copy-not-encrypted':
    'Die Datei konnte nicht verschlüsselt werden. Versuchen Sie es noch einmal.',
  'bc-copy-remind': 'In einem Jahr erinnern',
  'bc-copy-remind-done':
    'Öffnen Sie die heruntergeladene Datei, um die Erinnerung in Ihren Kalender einzutragen. Sie enthält keinen Code.',
  'bc-copy-note': 'Als Notiz kopieren',
  'bc-copy-note-done':
    'Kopiert. Fügen Sie den Text in eine sichere Notiz Ihres Passwortmanagers ein.',
  'bc-copy-refused': 'Ihr Browser hat das Kopieren nicht erlaubt.',
  'bc-copy-share': 'Teilen',
  'bc-words-title': 'Diese fünf Wörter öffnen die Datei',
  'bc-words-how':
    'Die Datei ist in Ihren Downloads. Um sie später zu öffnen, brauchen Sie diese Wörter und das kostenlose Programm age (age-encryption.org).',
  'bc-words-keep':
    'Schreiben Sie sie auf, und bewahren Sie sie nicht bei der Datei auf. Wir können sie nicht noch einmal zeigen.',
  'bc-words-type': 'Geben Sie die fünf Wörter ein',
  'bc-words-wrong':
    'Das sind nicht die richtigen Wörter. Vergleichen Sie sie mit dem, was Sie aufgeschrieben haben.',
  'bc-words-check': 'Wörter prüfen',
};
