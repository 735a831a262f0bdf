/**
 * The elements in German, in formal address. A sheet is a "Liste", because it can be a file
 * as well. `${0}` is the first value of the English sentence.
 */

import { str } from '@lit/localize';

import type { Templates } from '../localize.js';

export const templates: Templates = {
  'bc-language': 'de',
  'bc-direction': 'ltr',

  // problems.ts
  'bc-problem-unreachable':
    'Die Website ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
  'bc-problem-refused':
    'Die Website hat das abgelehnt. Laden Sie die Seite neu und versuchen Sie es erneut.',
  'bc-problem-unauthorized':
    'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an und versuchen Sie es dann hier noch einmal.',
  'bc-problem-another-account':
    'Sie sind jetzt mit einem anderen Konto angemeldet. Laden Sie die Seite neu oder wechseln Sie zurück zu dem Konto, mit dem Sie sie geöffnet haben.',
  'bc-problem-step-up':
    'Bestätigen Sie zuerst, dass Sie es sind. Danach können Sie Ihre Codes ändern.',
  'bc-problem-wrong-code':
    'Dieser Code gehört nicht zu diesem Satz. Geben Sie einen beliebigen Code aus diesem Satz ein.',
  'bc-problem-throttled': str`Zu viele Versuche. Versuchen Sie es in ${0}\u00A0s erneut.`,
  'bc-problem-busy':
    'Die Website bearbeitet noch eine andere Anfrage von Ihnen. Versuchen Sie es gleich noch einmal.',
  'bc-problem-suspended': 'Backup-Codes sind nach zu vielen Fehlversuchen gesperrt.',
  'bc-problem-elsewhere': str`Sie haben in einem anderen Browser oder Tab neue Codes begonnen (${0}). Machen Sie dort weiter, oder beginnen Sie hier neu.`,
  'bc-problem-clock':
    'Die Uhr Ihres Geräts geht falsch. Stellen Sie Datum und Uhrzeit ein und versuchen Sie es noch einmal.',
  'bc-problem-too-many-sets': str`Sie haben schon ${0} Sätze, mehr gehen nicht. Entfernen Sie zuerst einen.`,
  'bc-problem-gone':
    'Diesen Satz gibt es nicht mehr. Vielleicht wurde er in einem anderen Tab geändert.',
  'bc-problem-label':
    'Ihre Eingabe enthält ein Zeichen, das sich nicht anzeigen lässt. Entfernen Sie es und versuchen Sie es noch einmal.',
  'bc-problem-unsafe-form':
    'Backup-Codes gehen auf dieser Seite nicht, weil ihr Formular nicht sicher ist. Melden Sie sich auf andere Weise an und sagen Sie der Website Bescheid.',
  'bc-problem-cannot-hash':
    'Dieser Browser konnte die Berechnung nicht ausführen. Laden Sie die Seite neu oder versuchen Sie es mit einem anderen Browser.',
  'bc-problem-other': str`Etwas ist schiefgegangen (${0}). Versuchen Sie es erneut.`,

  // code-field/code-field.ts
  'bc-field-count': str`${0} von ${1} Zeichen`,
  'bc-field-hint': 'Großschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'bc-field-bad-symbol': str`„${0}“ kommt in keinem Code vor. Prüfen Sie Zeichen ${1}.`,
  'bc-field-empty': 'Geben Sie einen Code von Ihrer Liste ein.',
  'bc-field-several': str`Hier stehen ${0} Codes. Lassen Sie nur einen stehen.`,
  'bc-field-authenticator':
    'Das sieht nach dem Code Ihrer Authenticator-App aus. Geben Sie stattdessen einen Backup-Code ein.',
  'bc-field-length': str`Ein Code hat ${0} Zeichen. Eingegeben sind ${1}.`,
  'bc-field-check-failed':
    'Da ist ein Tippfehler. Vergleichen Sie den Code Gruppe für Gruppe mit Ihrer Liste.',
  'bc-field-question': str`Prüfen Sie Zeichen ${0}. Sie haben „${1}“ eingegeben. Steht auf Ihrer Liste „${2}“?`,
  'bc-field-question-spelled': str`Prüfen Sie Zeichen ${0}. Eingegeben ist: ${1}. Steht auf Ihrer Liste: ${2}? Der Code wäre dann: ${3}.`,
  'bc-field-digit': str`Ziffer ${0}`,
  'bc-field-letter': str`Buchstabe ${0}`,

  // panel/panel.ts
  'bc-title': 'Backup-Codes',

  // sheet/sheet.ts
  'bc-sheet-service': 'Dienst',
  'bc-sheet-account': 'Konto',
  'bc-sheet-label': 'Name',
  'bc-sheet-made': 'Erstellt am',
  'bc-sheet-set': 'Satz',
  'bc-sheet-title': 'Backup-Codes',
  'bc-sheet-title-for': str`Backup-Codes für ${0}`,
  'bc-advice-once':
    'Mit jedem Code können Sie sich einmal anmelden, wenn Ihr üblicher zweiter Schritt nicht möglich ist.',
  'bc-advice-once-to': str`Mit jedem Code können Sie sich einmal bei ${0} anmelden, wenn Ihr üblicher zweiter Schritt nicht möglich ist.`,
  'bc-advice-tick': 'Haken Sie einen Code ab, wenn Sie ihn benutzt haben.',
  'bc-advice-keep':
    'Bewahren Sie diese Liste auf, wo nur Sie an sie herankommen, und eine Kopie an einem anderen Ort.',
  'bc-advice-new':
    'Wenn Sie diesen Satz ersetzen, funktionieren seine Codes nicht mehr, sobald Sie die neuen aktivieren.',
  'bc-advice-never':
    'Wir fragen Sie nie am Telefon, per E-Mail oder im Chat nach einem Code.',

  // panel/views/save-step.ts
  'bc-codes-title': 'Sichern Sie diese Codes',
  'bc-codes-what':
    'Mit jedem können Sie sich einmal anmelden, wenn Ihr üblicher zweiter Schritt nicht möglich ist. Wir bekommen die Codes nie zu sehen und können sie deshalb nicht noch einmal anzeigen.',
  'bc-codes-set': str`Satz ${0}, erstellt am ${1}`,
  'bc-copy': 'Alle kopieren',
  'bc-download': 'Als Text herunterladen',
  'bc-print': 'Drucken',
  'bc-copied': 'Alle Codes sind kopiert.',
  'bc-not-copied':
    'Der Browser hat das Kopieren nicht erlaubt. Die Codes sind markiert: Kopieren Sie sie selbst, oder laden Sie sie herunter oder drucken Sie sie.',
  'bc-downloaded':
    'Sehen Sie in Ihren Downloads nach. Ist die Datei da, setzen Sie das Häkchen.',
  'bc-printed': 'Wurde gedruckt? Dann setzen Sie das Häkchen.',
  'bc-not-printed':
    'Dieser Browser kann nicht drucken. Kopieren Sie die Codes oder laden Sie sie herunter.',
  'bc-codes-where':
    'Bewahren Sie sie an zwei Orten auf: in Ihrem Passwortmanager und auf Papier an einem sicheren Ort.',
  'bc-written-down': 'Ich habe meine Codes gespeichert, gedruckt oder aufgeschrieben',
  'bc-continue': 'Weiter',
  'bc-cancel': 'Abbrechen',
  'bc-continue-next':
    'Als Nächstes geben Sie einen Code ein, um zu prüfen, dass Sie sie gesichert haben.',
  'bc-continue-first':
    'Kopieren Sie Ihre Codes, oder setzen Sie das Häkchen, wenn Sie sie gesichert haben.',

  // panel/views/panel-view.ts
  'bc-loading': 'Der Stand Ihrer Codes wird abgefragt\u00A0…',
  'bc-retry': 'Erneut versuchen',

  // panel/views/notices.ts
  'bc-outcome-on': 'Ihre Backup-Codes sind aktiv.',
  'bc-outcome-replaced':
    'Ihre neuen Codes sind aktiv. Die alten funktionieren nicht mehr.',
  'bc-outcome-unlocked': 'Ihre Backup-Codes funktionieren wieder.',
  'bc-outcome-removed': 'Der Satz ist entfernt. Seine Codes funktionieren nicht mehr.',
  'bc-old-codes-work':
    'Ihre alten Codes funktionieren noch. Sie enden erst, wenn Sie die neuen aktivieren.',

  // panel/views/overview.ts
  'bc-add': 'Weiteren Satz erstellen',
  'bc-none': str`Telefon weg? Mit einem Backup-Code kommen Sie trotzdem in Ihr Konto. Sie bekommen ${0} Codes, und jeder funktioniert einmal.`,
  'bc-exhausted':
    'Sie haben alle Ihre Codes benutzt. Holen Sie sich jetzt neue, solange Sie angemeldet sind.',
  'bc-low':
    'Sie haben nur noch wenige Codes. Holen Sie sich neue, bevor Sie den letzten brauchen.',
  'bc-suspended':
    'Backup-Codes sind nach zu vielen Fehlversuchen gesperrt. Geben Sie hier einen Ihrer Codes ein, um sie zu entsperren, oder erstellen Sie neue.',

  // panel/views/pending-set.ts
  'bc-pending-title': 'Aktivieren Sie Ihre Codes fertig',
  'bc-pending': str`Am ${0} haben Sie Codes erstellt (Satz ${1}), die noch nicht aktiv sind. Wenn Sie sie gesichert haben, geben Sie einen beliebigen davon ein. Wenn nicht, beginnen Sie von vorn.`,
  'bc-pending-label': 'Einer dieser Codes',
  'bc-confirm': 'Backup-Codes aktivieren',
  'bc-start-again': 'Mit neuen Codes von vorn beginnen',
  'bc-finish': 'Abschließen',
  'bc-discard': 'Diese Codes verwerfen',

  // panel/views/check-step.ts
  'bc-prove-title': 'Geben Sie einen Ihrer Codes ein',
  'bc-prove-why':
    'Öffnen Sie, was Sie gesichert haben, und geben Sie einen beliebigen Code ein. Er wird dadurch nicht verbraucht.',
  'bc-prove-label': 'Einer Ihrer neuen Codes',
  'bc-back-to-codes': 'Codes noch einmal anzeigen',
  'bc-confirming': 'Ihre Codes werden aktiviert\u00A0…',

  // panel/views/active-set.ts
  'bc-set-unnamed': 'Ihre Codes',
  'bc-set-left': str`Noch ${0} von ${1} übrig`,
  'bc-set-review': str`Prüfen Sie bis zum ${0}, ob Sie Ihre Liste noch haben`,
  'bc-check': 'Funktionieren meine Codes noch?',
  'bc-renew': 'Neue Codes holen',
  'bc-remove': 'Entfernen',
  'bc-check-how':
    'Geben Sie einen beliebigen Code aus diesem Satz ein. Er wird dadurch nicht verbraucht.',
  'bc-check-label': 'Ein Code aus diesem Satz',
  'bc-unlock': 'Backup-Codes entsperren',
  'bc-check-send': 'Code prüfen',
  'bc-check-works': str`Code ${0} funktioniert, und die übrigen unbenutzten Codes dieses Satzes auch.`,
  'bc-check-used': str`Sie haben Code ${0} am ${1} benutzt. Versuchen Sie einen, der nicht abgehakt ist.`,

  // panel/views/remove-set.ts
  'bc-remove-what':
    'Diese Codes funktionieren dann sofort nicht mehr, auch die gedruckten nicht.',
  'bc-discard-what':
    'Sie können diese Codes dann nicht mehr verwenden, auch wenn Sie sie gedruckt haben.',
  'bc-remove-now': 'Diesen Satz entfernen',
  'bc-close': 'Schließen',

  // panel/views/start-form.ts
  'bc-renew-title': 'Neue Codes holen',
  'bc-renew-what': str`Sie bekommen ${0} neue Codes. Die alten funktionieren weiter, bis Sie die neuen gesichert und geprüft haben.`,
  'bc-keep-old': 'Meine alten Codes behalten',
  'bc-add-what':
    'Bewahren Sie einen zweiten Satz an einem anderen Ort auf, oder holen Sie einen für jede Person, die dieses Konto mitbenutzt. Jeder Satz lässt sich einzeln entfernen.',
  'bc-label': 'Wo bewahren Sie sie auf? (freiwillig)',
  'bc-label-hint': 'Zum Beispiel „Tresor zu Hause“.',
  'bc-generate': 'Backup-Codes holen',
  'bc-regenerate': 'Neue Codes erstellen',

  // panel/views/make-step.ts
  'bc-generating-title': 'Ihre Codes werden erstellt',
  'bc-generating': str`${0} von ${1} sind auf diesem Gerät erstellt.`,
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
    'Diese Seite kann Ihre Kamera nicht benutzen. Nehmen Sie stattdessen ein Foto.',
  'bc-scan-no-decoder':
    'Dieser Browser kann das Quadrat nicht lesen. Tippen Sie den Code stattdessen ein.',
  'bc-scan-not-found':
    'Darin ist kein Backup-Code. Gehen Sie näher heran, oder tippen Sie den Code ein.',
  'bc-scan-another': 'Das ist kein Backup-Code. Nehmen Sie das Quadrat neben einem Code.',
  'bc-scan-file': 'Foto oder Datei nehmen',

  // entry/attempt-texts.ts
  'bc-entry-expired': 'Diese Anmeldung hat zu lange gedauert. Beginnen Sie von vorn.',
  'bc-entry-never-on': str`Die Codes, die Sie am ${0} erstellt haben (Satz ${1}), wurden nie aktiviert und funktionieren deshalb nicht.`,
  'bc-entry-wrong':
    'Das ist keiner Ihrer Codes. Sehen Sie auf Ihrer Liste nach und versuchen Sie es noch einmal.',
  'bc-entry-used': str`Sie haben Code ${0} am ${1} benutzt. Nehmen Sie den nächsten.`,
  'bc-entry-used-of': str`Sie haben Code ${0} am ${1} benutzt (aus dem Satz vom ${2}). Nehmen Sie den nächsten.`,
  'bc-entry-replaced': str`Dieser Code ist aus einem älteren Satz, der am ${0} erstellt und am ${1} ersetzt wurde. Nehmen Sie Ihre neuere Liste.`,
  'bc-entry-withdrawn': str`Dieser Code ist aus einem Satz, der am ${0} erstellt und am ${1} entfernt wurde. Nehmen Sie eine andere Liste, oder melden Sie sich auf andere Weise an.`,
  'bc-entry-spent': str`Dieser Code ist aus einem Satz, der am ${0} erstellt wurde und seit dem ${1} aufgebraucht ist. Nehmen Sie eine andere Liste, oder melden Sie sich auf andere Weise an.`,

  // entry/accepted-view.ts
  'bc-entry-in': 'Sie sind angemeldet',
  'bc-entry-confirmed': 'Bestätigt',
  'bc-entry-used-now': str`Code ${0} ist jetzt verbraucht. Streichen Sie ihn durch.`,
  'bc-entry-used-now-named': str`Code ${0} von „${1}“ ist jetzt verbraucht. Streichen Sie ihn durch.`,
  'bc-entry-used-now-made': str`Code ${0} aus dem Satz vom ${1} ist jetzt verbraucht. Streichen Sie ihn durch.`,
  'bc-entry-left': str`Noch ${0} übrig.`,
  'bc-entry-none-left': 'Keiner mehr übrig.',
  'bc-entry-lost':
    'Telefon weg? Richten Sie jetzt ein neues ein, solange diese Anmeldung zeigt, dass Sie es sind.',
  'bc-entry-few':
    'Ihre Codes gehen zur Neige. Holen Sie sich jetzt neue, solange Sie angemeldet sind.',
  'bc-entry-last':
    'Das war der letzte Code auf dieser Liste. Holen Sie sich jetzt neue, sonst kommen Sie beim nächsten Mal vielleicht nicht mehr hinein.',
  'bc-entry-new-phone': 'Neues Telefon einrichten',
};
