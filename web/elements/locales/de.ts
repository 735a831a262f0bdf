/**
 * The elements in German, in formal address.
 *
 * set = Satz, sheet = Liste (it can be a file as well), turn on = aktivieren, on = aktiv,
 * get codes = sich Codes holen, make codes = Codes erstellen, save = sichern,
 * cross off = durchstreichen, used up = verbraucht (a code) or
 * aufgebraucht (a set), locked = gesperrt, recovery = Wiederherstellung, step up =
 * bestätigen, dass Sie es sind, wallet cards = Karten für die Brieftasche
 */

import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'de',
  'bc-direction': 'ltr',

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

  // panel/panel.ts
  'bc-title': 'Backup-Codes',

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

  // panel/views/panel-view.ts
  'bc-loading': 'Der Stand Ihrer Codes wird abgefragt\u00A0…',
  'bc-retry': 'Erneut versuchen',

  // panel/views/heading.ts
  'bc-not-active': 'Noch nicht aktiv',

  // panel/views/steps.ts
  'bc-steps': 'Schritte',
  'bc-step-save': 'Sichern',
  'bc-step-check': 'Prüfen',
  'bc-step-done': 'Fertig',
  'bc-step-past': 'erledigt',
  'bc-on': 'Aktiv',

  // panel/views/save-ways.ts
  'bc-copy': 'Kopieren',
  'bc-way-copied': 'Kopiert',
  'bc-download': 'Herunterladen',
  'bc-way-downloaded': 'Heruntergeladen',
  'bc-print': 'Drucken',
  'bc-way-printed': 'Gedruckt',
  'bc-in-app':
    'Sie sind im Browser einer App. Er kann keine Dateien speichern und nicht drucken. Kopieren Sie die Codes oder schreiben Sie sie auf, oder öffnen Sie diese Seite in Ihrem üblichen Browser.',
  'bc-copied': 'Alle Codes sind kopiert.',
  'bc-not-copied':
    'Ihr Browser hat das Kopieren nicht erlaubt. Die Codes sind markiert: Kopieren Sie sie selbst, oder laden Sie sie herunter oder drucken Sie sie.',
  'bc-downloaded': 'Sehen Sie in Ihren Downloads nach. Ist die Datei da?',
  'bc-downloaded-yes': 'Ja, sie ist da',
  'bc-printed': 'Hat der Druck geklappt?',
  'bc-printed-yes': 'Ja, er hat geklappt',
  'bc-not-printed':
    'Dieser Browser kann nicht drucken. Kopieren Sie die Codes oder laden Sie sie herunter.',
  'bc-unsaved':
    'Sichern Sie sie zuerst: kopieren, herunterladen, drucken oder aufschreiben.',
  'bc-unsaved-no-print':
    'Sichern Sie sie zuerst: kopieren, herunterladen oder aufschreiben.',
  'bc-unsaved-in-app': 'Sichern Sie sie zuerst: kopieren oder aufschreiben.',
  'bc-unsaved-download': 'Sehen Sie zuerst nach, ob die Datei in Ihren Downloads ist.',
  'bc-unsaved-print': 'Sehen Sie zuerst nach, ob Ihre Codes gedruckt wurden.',

  // panel/views/save-step.ts
  'bc-codes-title': 'Sichern Sie Ihre Backup-Codes',
  'bc-codes-what':
    'Wir bekommen sie nie zu sehen und können sie deshalb nicht noch einmal anzeigen.',
  'bc-codes-set': 'Satz {0}, erstellt am {1}',
  'bc-codes-where':
    'Bewahren Sie sie an zwei Orten auf: in Ihrem Passwortmanager und auf Papier an einem sicheren Ort.',
  'bc-continue': 'Weiter',
  'bc-written-down': 'Ich habe sie aufgeschrieben',
  'bc-cancel': 'Abbrechen',
  'bc-leaving':
    'Hier aufhören? Diese Codes funktionieren dann nicht, auch wenn Sie sie gesichert haben.',
  'bc-leaving-renewal':
    'Hier aufhören? Diese Codes funktionieren dann nicht, auch wenn Sie sie gesichert haben. Ihre alten Codes funktionieren weiter.',
  'bc-leaving-keep': 'Diese Codes behalten',
  'bc-discard': 'Diese Codes verwerfen',

  // panel/views/done-step.ts
  'bc-done-title': 'Backup-Codes sind aktiv',
  'bc-done-set-one': '{0} Code · Satz {1}',
  'bc-done-set-other': '{0} Codes · Satz {1}',
  'bc-done-replaced':
    'Ihre alten Codes funktionieren nicht mehr. Werfen Sie die alte Liste weg.',
  'bc-done-second':
    'Bewahren Sie eine zweite Kopie an einem anderen Ort auf, falls Sie die erste verlieren.',
  'bc-done-print': 'Zweite Liste drucken',
  'bc-done': 'Fertig',

  // panel/views/availability.ts
  'bc-off': 'Nicht aktiv',
  'bc-check-due': 'Prüfung fällig',
  'bc-left-one': 'Noch {0} übrig',
  'bc-left-other': 'Noch {0} übrig',
  'bc-running-low': 'Wird knapp',
  'bc-used-up': 'Aufgebraucht',
  'bc-locked': 'Gesperrt',
  'bc-none-one':
    'Telefon verloren? Mit einem Backup-Code kommen Sie trotzdem in Ihr Konto. Sie bekommen {0} Code, und er funktioniert nur einmal.',
  'bc-none-other':
    'Telefon verloren? Mit einem Backup-Code kommen Sie trotzdem in Ihr Konto. Sie bekommen {0} Codes, und jeder funktioniert nur einmal.',
  'bc-exhausted':
    'Sie haben alle Ihre Codes benutzt. Holen Sie sich jetzt neue, solange Sie angemeldet sind.',
  'bc-low-other':
    'Sie haben noch {0} Codes. Holen Sie sich neue, bevor Sie den letzten brauchen.',
  'bc-low-one': 'Sie haben noch {0} Code. Holen Sie sich neue, bevor Sie ihn brauchen.',
  'bc-low-of-one':
    'Die Codes von „{0}“ gehen zur Neige (noch {1} übrig). Holen Sie sich bald neue.',
  'bc-low-of-other':
    'Die Codes von „{0}“ gehen zur Neige (noch {1} übrig). Holen Sie sich bald neue.',
  'bc-suspended':
    'Backup-Codes sind nach zu vielen Fehlversuchen gesperrt. Geben Sie hier einen Ihrer Codes ein, um sie zu entsperren, oder holen Sie sich neue.',

  // panel/views/overview.ts
  'bc-add': 'Weiteren Satz holen',

  // panel/views/pending-set.ts
  'bc-pending-title': 'Schließen Sie die Aktivierung ab',
  'bc-pending':
    'Dieser Browser hat diese Codes nicht mehr. Wenn Sie sie gesichert haben, öffnen Sie, was Sie gesichert haben, und geben Sie einen beliebigen davon ein. Wenn nicht, beginnen Sie von vorn.',
  'bc-pending-elsewhere':
    'Diese Codes wurden in einem anderen Browser oder Tab erstellt. Wenn Sie sie haben, geben Sie einen beliebigen davon ein. Wenn nicht, beginnen Sie von vorn.',
  'bc-pending-prepared':
    'Der Satz funktioniert, sobald Sie einen seiner Codes eingegeben haben.',
  'bc-pending-label': 'Einer dieser Codes',
  'bc-confirm': 'Backup-Codes aktivieren',
  'bc-start-again': 'Von vorn beginnen',
  'bc-finish': 'Abschließen',
  'bc-turn-it-on': 'Aktivieren',

  // panel/views/check-step.ts
  'bc-prove-title': 'Prüfen Sie, was Sie gesichert haben',
  'bc-prove-why':
    'Öffnen Sie, was Sie gesichert haben, und geben Sie einen beliebigen Code ein. Er wird dadurch nicht verbraucht.',
  'bc-prove-label': 'Einer Ihrer neuen Codes',
  'bc-back-to-codes': 'Zurück zu den Codes',
  'bc-confirming': 'Ihre Codes werden aktiviert\u00A0…',

  // panel/views/set-facts.ts
  'bc-set-unnamed': 'Ihre Codes',
  'bc-set-by-id': 'Satz {0}',
  'bc-set-prepared': 'Vorbereitet von {0}.',
  'bc-set-imported': 'Von Ihrer Administration vorbereitet.',
  'bc-set-left-one': 'Noch {0} von {1} übrig',
  'bc-set-left-other': 'Noch {0} von {1} übrig',
  'bc-set-left-locked-one': 'Noch {0} von {1} übrig, gesperrt',
  'bc-set-left-locked-other': 'Noch {0} von {1} übrig, gesperrt',
  'bc-set-none-used': 'Noch kein Code ist benutzt.',
  'bc-set-used-one': 'Code {0} ist benutzt.',
  'bc-set-used-other': 'Die Codes {0} sind benutzt.',
  'bc-set-made': 'Erstellt am {0}',
  'bc-set-last-used': 'Zuletzt benutzt am {0}',
  'bc-set-last-checked': 'Zuletzt geprüft am {0}',
  'bc-set-review': 'Prüfen Sie bis zum {0}, ob Sie Ihre Liste noch haben',
  'bc-review-ask': 'Haben Sie sie noch? Prüfen Sie einen Code, um sicher zu sein.',
  'bc-review-due': 'Es ist Zeit, zu prüfen, ob Sie diese Liste noch haben.',
  'bc-review-overdue':
    'Sie haben diese Liste seit dem {0} nicht geprüft. Wenn sie verloren ist, holen Sie sich neue Codes.',

  // panel/views/active-set.ts
  'bc-check': 'Code prüfen',
  'bc-renew': 'Neue Codes holen',
  'bc-remove': 'Entfernen',

  // panel/views/check-form.ts
  'bc-check-how':
    'Geben Sie einen beliebigen Code aus diesem Satz ein. Er wird dadurch nicht verbraucht.',
  'bc-check-how-any':
    'Geben Sie einen beliebigen Code von einer Ihrer Listen ein. Er wird dadurch nicht verbraucht.',
  'bc-check-label': 'Ein Code aus diesem Satz',
  'bc-check-label-any': 'Ein Code von einer Ihrer Listen',
  'bc-unlock': 'Backup-Codes entsperren',
  'bc-check-send': 'Diesen Code prüfen',
  'bc-check-works':
    'Code {0} funktioniert, und die übrigen unbenutzten Codes dieses Satzes auch.',
  'bc-check-works-of':
    'Code {0} von „{1}“ funktioniert, und die übrigen unbenutzten Codes dieses Satzes auch.',
  'bc-check-used':
    'Sie haben Code {0} am {1} benutzt. Versuchen Sie einen, der nicht durchgestrichen ist.',
  'bc-check-used-of':
    'Code {0} von „{1}“ wurde am {2} benutzt. Versuchen Sie einen, der nicht durchgestrichen ist.',

  // panel/views/remove-set.ts
  'bc-remove-what':
    'Damit werden diese Codes sofort ungültig, auch die gedruckten. Danach haben Sie keine Backup-Codes mehr.',
  'bc-remove-what-of':
    'Damit werden die Codes von „{0}“ sofort ungültig, auch die gedruckten.',
  'bc-discard-what':
    'Sie können diese Codes dann nicht benutzen, auch wenn Sie sie gedruckt haben.',
  'bc-discard-prepared':
    '{0} hat „{1}“ vorbereitet. Vielleicht wartet jemand darauf, der dieses Konto mitbenutzt. Wenn Sie den Satz verwerfen, funktionieren seine Codes nie, auch die gedruckten nicht.',
  'bc-discard-imported':
    'Ihre Administration hat „{0}“ vorbereitet. Vielleicht wartet jemand darauf, der dieses Konto mitbenutzt. Wenn Sie den Satz verwerfen, funktionieren seine Codes nie, auch die gedruckten nicht.',
  'bc-discard-elsewhere':
    '„{0}“ wurde in einem anderen Browser oder Tab erstellt ({1}). Vielleicht ist jemand, der dieses Konto mitbenutzt, gerade dabei, die Codes zu sichern. Wenn Sie den Satz verwerfen, funktionieren seine Codes nie, auch die gedruckten nicht.',
  'bc-discard-yes': 'Ja, verwerfen',
  'bc-discard-start-again': 'Verwerfen und von vorn beginnen',
  'bc-remove-now': 'Diesen Satz entfernen',
  'bc-close': 'Schließen',

  // panel/views/notices.ts
  'bc-outcome-on': 'Ihre Backup-Codes sind aktiv.',
  'bc-outcome-replaced':
    'Ihre neuen Codes sind aktiv. Die alten funktionieren nicht mehr.',
  'bc-outcome-unlocked': 'Ihre Backup-Codes funktionieren wieder.',
  'bc-outcome-removed': 'Der Satz ist entfernt. Seine Codes funktionieren nicht mehr.',
  'bc-old-codes-work':
    'Ihre alten Codes funktionieren weiter, bis Sie die neuen aktivieren.',

  // panel/views/start-form.ts
  'bc-renew-title': 'Neue Codes holen',
  'bc-renew-count-one': 'Sie bekommen {0} neuen Code.',
  'bc-renew-count-other': 'Sie bekommen {0} neue Codes.',
  'bc-renew-what':
    'Die alten funktionieren weiter, bis Sie die neuen gesichert und geprüft haben.',
  'bc-renew-used-up': 'Die anderen Sätze bleiben, wie sie sind.',
  'bc-keep-old': 'Meine alten Codes behalten',
  'bc-add-what':
    'Bewahren Sie einen zweiten Satz an einem anderen Ort auf, oder holen Sie für jede Person, die dieses Konto mitbenutzt, einen eigenen. Jeder Satz lässt sich einzeln entfernen.',
  'bc-label': 'Wo bewahren Sie sie auf? (optional)',
  'bc-label-hint': 'Zum Beispiel „Tresor zu Hause“.',
  'bc-generate': 'Backup-Codes holen',
  'bc-regenerate': 'Neue Codes erstellen',

  // panel/views/make-step.ts
  'bc-step-up-title': 'Bestätigen Sie, dass Sie es sind',
  'bc-step-up-why':
    'Ein Backup-Code öffnet Ihr Konto. Deshalb soll niemand außer Ihnen neue bekommen.',
  'bc-generating-title': 'Ihre Codes werden erstellt',
  'bc-generating': '{0} von {1} auf diesem Gerät erstellt.',
  'bc-enrolling': 'Gleich fertig. Ihre Codes bleiben auf diesem Gerät.',

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

  // panel/views/recovery.ts, panel/views/start-form.ts
  'bc-recovery-asked':
    'Am {0} hat jemand die Wiederherstellung dieses Kontos angefordert.',
  'bc-recovery-asked-from':
    'Am {0} hat jemand die Wiederherstellung dieses Kontos angefordert (von {1} aus).',
  'bc-recovery-until': 'Ab dem {0} kann die Wiederherstellung abgeschlossen werden.',
  'bc-recovery-ready': 'Die Wiederherstellung kann jetzt abgeschlossen werden.',
  'bc-dispute': 'Das war ich nicht',
  'bc-dispute-what':
    'Wenn Sie das nicht waren, stoppen Sie die Wiederherstellung. Ihre Codes bleiben, wie sie sind.',
  'bc-dispute-yes': 'Ja, stoppen',
  'bc-outcome-recovery-stopped':
    'Die Wiederherstellung ist gestoppt. Ändern Sie jetzt Ihr Passwort, denn jemand anderes kennt es.',
  'bc-recently-recovered':
    'Dieses Konto wurde vor Kurzem wiederhergestellt. Waren Sie das nicht? Öffnen Sie in einer unserer Nachrichten den Link, der die Wiederherstellung stoppt. Dieser Link sperrt das Konto.',
  'bc-recovering-what':
    'Wenn Sie sie aktivieren, funktionieren alle älteren Codes nicht mehr, und Sie werden überall abgemeldet.',

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

  // recovery/
  'bc-recovery-approve-title':
    'Haben Sie die Wiederherstellung Ihres Kontos angefordert?',
  'bc-recovery-approve-who':
    'Jemand meldet sich bei Ihrem Konto an und sagt, dass alle Codes und Geräte verloren sind. Wenn Sie das sind, starten Sie die Wiederherstellung.',
  'bc-recovery-approve-what':
    'Dann warten Sie, meist einen Tag. Wir benachrichtigen jede Adresse Ihres Kontos. So kann jeder, der unsere Nachrichten bekommt, die Wiederherstellung stoppen. Ihre alten Codes funktionieren, bis Sie neue aktivieren.',
  'bc-recovery-approve-not-you':
    'Waren Sie das nicht? Dann starten Sie die Wiederherstellung nicht. Jemand kennt Ihr Passwort. Ändern Sie es.',
  'bc-recovery-approve': 'Ja, ich bin es: starten',
  'bc-recovery-approved-title': 'Die Wartezeit läuft',
  'bc-recovery-approved':
    'Sie endet am {0}. Melden Sie sich dann wieder mit Ihrem Passwort an, und drücken Sie auf „Ich habe nichts davon“. Wir schicken Ihnen den Link für den letzten Schritt.',
  'bc-recovery-found': 'Wenn Sie inzwischen einen Code finden, benutzen Sie ihn.',
  'bc-recovery-finish-title': 'Ihre Wartezeit ist vorbei',
  'bc-recovery-finish-what':
    'Machen Sie weiter, dann bekommen Sie in diesem Browser neue Codes. Wenn Sie sie aktivieren, funktionieren alle älteren Codes nicht mehr, und Sie werden überall abgemeldet.',
  'bc-recovery-finish-not-you':
    'Waren Sie das nicht? Dann machen Sie nicht weiter. Öffnen Sie in einer unserer anderen Nachrichten den Link, der die Wiederherstellung stoppt.',
  'bc-recovery-finish': 'Weiter',
  'bc-recovery-sign-in':
    'Melden Sie sich zuerst in einem anderen Tab dieses Browsers mit Ihrem Passwort an. Kommen Sie dann hierher zurück, und drücken Sie auf „Weiter“.',
  'bc-recovery-permitted-title': 'Sie können jetzt neue Codes bekommen',
  'bc-recovery-permitted':
    'Sie haben dafür in diesem Browser bis zum {0} Zeit. Noch hat sich nichts geändert, und Ihre alten Codes funktionieren noch.',
  'bc-recovery-stop-title': 'Diese Wiederherstellung stoppen?',
  'bc-recovery-stop-what':
    'Jemand hat die Wiederherstellung Ihres Kontos angefordert. Wenn Sie das nicht waren, stoppen Sie sie jetzt. Das meldet niemanden an, und Ihre Codes bleiben, wie sie sind.',
  'bc-recovery-stop-late':
    'Hat schon jemand Ihr Konto wiederhergestellt? Wenn Sie die Wiederherstellung dann stoppen, wird das Konto gesperrt, bis der Support der Website es entsperrt.',
  'bc-recovery-stop': 'Stoppen',
  'bc-recovery-stop-expired':
    'Dieser Link funktioniert nicht mehr. Vielleicht ist die Wiederherstellung schon vorbei. Wenn nicht Sie sie angefordert haben, ändern Sie Ihr Passwort, und fragen Sie den Support der Website.',
  'bc-recovery-stopped-title': 'Wiederherstellung gestoppt',
  'bc-recovery-stopped': 'Niemand kann diese Wiederherstellung mehr fortsetzen.',
  'bc-recovery-change-password':
    'Ändern Sie jetzt Ihr Passwort, denn jemand anderes kennt es.',
  'bc-recovery-no-link-title': 'Öffnen Sie den Link in unserer Nachricht',
  'bc-recovery-no-link':
    'Diese Seite braucht den Link, den wir Ihnen geschickt haben. Öffnen Sie die Nachricht noch einmal, und benutzen Sie ihren Link.',
  'bc-recovery-refused-title': 'Das hat nicht geklappt',
});
