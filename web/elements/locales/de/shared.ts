/** Problems and the field for a code in German. `../de.ts` has the terms. */
export const shared = {
  // problems.ts
  'bc-problem-unreachable':
    'Die Website ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'bc-problem-refused':
    'Die Website hat die Anfrage abgelehnt. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'bc-problem-unauthorized':
    'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an und versuchen Sie es dann hier noch einmal.',
  'bc-problem-another-account':
    'Sie sind jetzt mit einem anderen Konto angemeldet. Laden Sie die Seite neu oder wechseln Sie zurück zu dem Konto, mit dem Sie sie geöffnet haben.',
  'bc-problem-step-up':
    'Bestätigen Sie zuerst, dass Sie es sind. Danach können Sie Ihre Codes ändern.',
  'bc-problem-factor':
    'Dafür reicht ein Backup-Code nicht. Bestätigen Sie mit Ihrem üblichen zweiten Schritt, dass Sie es sind, und versuchen Sie es noch einmal.',
  'bc-problem-step-up-declined':
    'Es hat sich nichts geändert, weil Sie nicht bestätigt haben, dass Sie es sind.',
  'bc-problem-wrong-code':
    'Dieser Code gehört nicht zu diesem Satz. Geben Sie einen beliebigen Code aus diesem Satz ein.',
  'bc-problem-throttled': 'Zu viele Versuche. Versuchen Sie es in {0} erneut.',
  'bc-problem-busy':
    'Die Website bearbeitet noch eine andere Anfrage von Ihnen. Versuchen Sie es gleich noch einmal.',
  'bc-problem-suspended': 'Backup-Codes sind nach zu vielen Fehlversuchen gesperrt.',
  'bc-problem-elsewhere':
    'Sie haben in einem anderen Browser oder Tab angefangen, neue Codes zu erstellen ({0}). Machen Sie dort weiter, oder beginnen Sie hier von vorn.',
  'bc-problem-clock':
    'Die Uhr Ihres Geräts geht falsch. Stellen Sie Datum und Uhrzeit ein und versuchen Sie es noch einmal.',
  'bc-problem-too-many-sets-one':
    'Sie haben schon {0} Satz, und mehr sind nicht möglich. Entfernen Sie ihn zuerst.',
  'bc-problem-too-many-sets-other':
    'Sie haben schon {0} Sätze, und mehr sind nicht möglich. Entfernen Sie zuerst einen davon.',
  'bc-problem-recovery-off':
    'Hier lassen sich keine Konten wiederherstellen. Wenden Sie sich an den Support der Website.',
  'bc-problem-operator':
    'Nur der Support der Website kann dieses Konto wiederherstellen. Wenden Sie sich an ihn, und halten Sie einen Nachweis Ihrer Identität bereit.',
  'bc-problem-frozen':
    'Dieses Konto ist gesperrt, weil jemand gemeldet hat, dass eine andere Person es wiederhergestellt hat. Bitten Sie den Support der Website, es zu entsperren.',
  'bc-problem-link-expired':
    'Dieser Link funktioniert nicht mehr. Melden Sie sich noch einmal mit Ihrem Passwort an, und fordern Sie einen neuen Link an.',
  'bc-problem-gone':
    'Diesen Satz gibt es nicht mehr. Vielleicht wurde er in einem anderen Tab geändert.',
  'bc-problem-label':
    'Ihre Eingabe enthält ein Zeichen, das sich nicht anzeigen lässt. Entfernen Sie es und versuchen Sie es noch einmal.',
  'bc-problem-unsafe-form':
    'Backup-Codes funktionieren auf dieser Seite nicht, weil ihr Formular nicht sicher ist. Melden Sie sich auf andere Weise an, und sagen Sie der Website Bescheid.',
  'bc-problem-cannot-hash':
    'Dieser Browser konnte die Berechnung nicht ausführen. Laden Sie die Seite neu oder versuchen Sie es mit einem anderen Browser.',
  'bc-problem-other': 'Etwas ist schiefgegangen ({0}). Versuchen Sie es erneut.',

  // code-field/code-field.ts
  'bc-field-count-one': '{0} von {1} Zeichen',
  'bc-field-count-other': '{0} von {1} Zeichen',
  'bc-field-hint': 'Großschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'bc-field-bad-symbol': '„{0}“ kommt in keinem Code vor. Prüfen Sie Zeichen {1}.',
  'bc-field-empty': 'Geben Sie einen Code von Ihrer Liste ein.',
  'bc-field-several-one': 'Hier steht {0} Code. Lassen Sie nur einen stehen.',
  'bc-field-several-other': 'Hier stehen {0} Codes. Lassen Sie nur einen stehen.',
  'bc-field-authenticator':
    'Das sieht nach dem Code Ihrer Authenticator-App aus. Geben Sie stattdessen einen Backup-Code ein.',
  'bc-field-length-one': 'Ein Code hat {0} Zeichen. Sie haben {1} eingegeben.',
  'bc-field-length-other': 'Ein Code hat {0} Zeichen. Sie haben {1} eingegeben.',
  'bc-field-check-failed':
    'Da ist ein Tippfehler. Vergleichen Sie den Code Gruppe für Gruppe mit Ihrer Liste.',
  'bc-field-question':
    'Prüfen Sie Zeichen {0}. Sie haben „{1}“ eingegeben. Steht auf Ihrer Liste „{2}“?',
  'bc-field-question-spelled':
    'Prüfen Sie Zeichen {0}. Sie haben eingegeben: {1}. Steht auf Ihrer Liste: {2}?',
  'bc-field-digit': 'Ziffer {0}',
  'bc-field-letter': 'Buchstabe {0}',
};
