/** The entry and scanning in German. `../de.ts` has the terms. */
export const entry = {
  // entry/announcing.ts
  'bc-entry-scanned':
    'Der Code steht im Feld. Vergleichen Sie ihn mit Ihrer Liste und machen Sie dann weiter.',
  'bc-entry-sending': 'Der Code wird geprüft\u00A0…',
  'bc-entry-wait':
    'Zu viele Versuche. Warten Sie, bis die angezeigte Zeit abgelaufen ist.',
  'bc-entry-again': 'Sie können es jetzt erneut versuchen.',

  // entry/views.ts
  'bc-entry-title': 'Geben Sie einen Backup-Code ein',
  'bc-entry-title-confirm': 'Bestätigen Sie mit einem Backup-Code',
  'bc-entry-confirm': 'Bestätigen',
  'bc-entry-locked': 'Backup-Codes sind gesperrt',
  'bc-entry-another-way': 'Melden Sie sich auf andere Weise an.',
  'bc-entry-recovery': 'Ich habe nichts davon',
  'bc-entry-scan': 'Scannen',
  'bc-entry-loading': 'Einen Moment\u00A0…',
  'bc-entry-none':
    'Dieses Konto hat keine Backup-Codes. Melden Sie sich auf andere Weise an.',
  'bc-entry-suspended':
    'Es gab zu viele Fehlversuche. Melden Sie sich auf andere Weise an, oder nehmen Sie einen Browser, in dem Sie schon angemeldet waren.',
  'bc-entry-label': 'Backup-Code',
  'bc-entry-send': 'Anmelden',

  // scanning/view.ts
  'bc-scan-title': 'Code scannen',
  'bc-scan-choose': 'Wählen Sie einen Code',
  'bc-scan-take': 'Nehmen Sie einen, den Sie noch nicht durchgestrichen haben.',
  'bc-scan-hold': 'Halten Sie das Quadrat neben einem Code vor die Kamera.',
  'bc-scan-photo':
    'Fotografieren Sie das Quadrat neben einem Code, oder wählen Sie Ihre gespeicherte Datei.',
  'bc-scan-no-camera':
    'Diese Seite kann Ihre Kamera nicht benutzen. Benutzen Sie stattdessen ein Foto.',
  'bc-scan-no-decoder':
    'Dieser Browser kann das Quadrat nicht lesen. Tippen Sie den Code stattdessen ein.',
  'bc-scan-not-found':
    'Auf diesem Bild ist kein Backup-Code. Gehen Sie näher heran, oder tippen Sie den Code ein.',
  'bc-scan-not-in-file':
    'In dieser Datei ist kein Backup-Code. Ist sie verschlüsselt, öffnen Sie sie zuerst mit ihren Wörtern.',
  'bc-scan-another': 'Das ist kein Backup-Code. Nehmen Sie das Quadrat neben einem Code.',
  'bc-scan-file': 'Foto oder Datei wählen',

  // entry/attempt-texts.ts
  'bc-entry-expired': 'Diese Anmeldung hat zu lange gedauert. Beginnen Sie von vorn.',
  'bc-entry-never-on':
    'Die Codes, die Sie am {0} erstellt haben (Satz {1}), wurden nie aktiviert und funktionieren deshalb nicht.',
  'bc-entry-wrong':
    'Das ist keiner Ihrer Codes. Sehen Sie auf Ihrer Liste nach und versuchen Sie es noch einmal.',
  'bc-entry-used': 'Sie haben Code {0} am {1} benutzt. Nehmen Sie den nächsten.',
  'bc-entry-used-of':
    'Sie haben Code {0} am {1} benutzt (aus dem Satz vom {2}). Nehmen Sie den nächsten.',
  'bc-entry-replaced':
    'Dieser Code ist aus einem älteren Satz, der am {0} erstellt und am {1} ersetzt wurde. Nehmen Sie Ihre neuere Liste.',
  'bc-entry-withdrawn':
    'Dieser Code ist aus einem Satz, der am {0} erstellt und am {1} entfernt wurde. Nehmen Sie eine andere Liste, oder melden Sie sich auf andere Weise an.',
  'bc-entry-spent':
    'Dieser Code ist aus einem Satz, der am {0} erstellt wurde und seit dem {1} aufgebraucht ist. Nehmen Sie eine andere Liste, oder melden Sie sich auf andere Weise an.',

  // entry/accepted-view.ts
  'bc-entry-in': 'Sie sind angemeldet',
  'bc-entry-confirmed': 'Bestätigt',
  'bc-entry-used-now': 'Code {0} ist jetzt verbraucht. Streichen Sie ihn durch.',
  'bc-entry-used-now-named':
    'Code {0} von „{1}“ ist jetzt verbraucht. Streichen Sie ihn durch.',
  'bc-entry-used-now-made':
    'Code {0} aus dem Satz vom {1} ist jetzt verbraucht. Streichen Sie ihn durch.',
  'bc-entry-left-one': 'Noch {0} übrig.',
  'bc-entry-left-other': 'Noch {0} übrig.',
  'bc-entry-none-left': 'Keiner mehr übrig.',
  'bc-entry-lost':
    'Telefon verloren? Richten Sie jetzt ein neues ein. Sie müssen dafür nicht noch einmal bestätigen, dass Sie es sind.',
  'bc-entry-few':
    'Ihre Codes gehen zur Neige. Holen Sie sich jetzt neue, solange Sie angemeldet sind.',
  'bc-entry-last':
    'Das war der letzte Code auf dieser Liste. Holen Sie sich jetzt neue, sonst kommen Sie beim nächsten Mal vielleicht nicht mehr hinein.',
  'bc-entry-new-phone': 'Neues Telefon einrichten',

  // entry/lost/
  'bc-lost-title': 'Alles verloren?',
  'bc-lost-what':
    'Wir schicken jeder Adresse dieses Kontos eine Nachricht. Öffnen Sie den Link darin, und warten Sie, meist einen Tag. Danach können Sie sich neue Codes holen.',
  'bc-lost-again':
    'Haben Sie schon gewartet? Fordern Sie noch einmal eine Nachricht an, dann schicken wir Ihnen den Link für den letzten Schritt.',
  'bc-lost-ask': 'Nachricht anfordern',
  'bc-lost-truth':
    'Ohne Code kann diese Seite Sie nicht anmelden, und niemand kann verlorene Codes zurückholen. Sind Sie noch irgendwo angemeldet, vielleicht auf einem anderen Gerät? Holen Sie sich dort neue Codes.',
  'bc-lost-others': 'Sonst bietet die Website Folgendes an:',
  'bc-lost-support':
    'Sonst fragen Sie den Support der Website. Dort kann man Ihnen sagen, was möglich ist.',
  'bc-asked-title': 'Suchen Sie unsere Nachricht',
  'bc-asked-what':
    'Wir haben jeder Adresse dieses Kontos eine Nachricht geschickt. Öffnen Sie sie auf diesem Gerät.',
  'bc-asked-hours-one': 'Sie warten {0} Stunde, manchmal länger.',
  'bc-asked-hours-other': 'Sie warten {0} Stunden, manchmal länger.',
  'bc-asked-days-one': 'Sie warten {0} Tag, manchmal länger.',
  'bc-asked-days-other': 'Sie warten {0} Tage, manchmal länger.',
  'bc-asked-spam': 'Nach ein paar Minuten noch nichts? Sehen Sie im Spam-Ordner nach.',
  'bc-asked-digits': 'Ich habe sechs Ziffern bekommen',
  'bc-asked-label': 'Sechs Ziffern aus einer SMS oder von Ihrer Kontaktperson',
  'bc-asked-incomplete': 'Geben Sie alle sechs Ziffern ein.',
  'bc-asked-wrong':
    'Diese Ziffern stimmen nicht oder gelten nicht mehr. Prüfen Sie sie, oder gehen Sie zurück und fordern Sie neue an.',
  'bc-back': 'Zurück',
};
