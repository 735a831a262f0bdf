/**
 * The elements in German: formal, and a sheet is a list ("Liste"), since it may as well be
 * a file. `${0}` stands for the first value of the English sentence.
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
    'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab wieder an und versuchen Sie es dann hier erneut.',
  'bc-problem-another-account':
    'Dieser Browser ist jetzt mit einem anderen Konto angemeldet. Laden Sie die Seite neu oder melden Sie sich wieder mit dem Konto an, für das sie geöffnet wurde.',
  'bc-problem-step-up':
    'Die Website muss erst sicher sein, dass Sie es sind. Bestätigen Sie das und versuchen Sie es dann erneut.',
  'bc-problem-wrong-code':
    'Dieser Code gehört nicht zu diesem Satz. Geben Sie einen beliebigen Code daraus ein.',
  'bc-problem-throttled': str`Zu viele Versuche. Versuchen Sie es in ${0}\u00A0s erneut.`,
  'bc-problem-busy':
    'Die Website bearbeitet noch eine andere Anfrage von Ihnen. Versuchen Sie es gleich noch einmal.',
  'bc-problem-suspended': 'Backup-Codes sind nach zu vielen Fehlversuchen gesperrt.',
  'bc-problem-elsewhere': str`In einem anderen Browser oder Tab wurden neue Codes begonnen (${0}). Schließen Sie das dort ab, oder beginnen Sie hier neu.`,
  'bc-problem-clock':
    'Die Uhr Ihres Geräts geht falsch. Stellen Sie Datum und Uhrzeit, und versuchen Sie es noch einmal.',
  'bc-problem-too-many-sets': str`Sie haben die Höchstzahl an Sätzen erreicht: ${0}.`,
  'bc-problem-gone':
    'Diesen Satz gibt es nicht mehr, vielleicht wegen eines anderen Tabs.',
  'bc-problem-label':
    'Der Name des Satzes enthält ein Zeichen, das nicht angezeigt werden kann.',
  'bc-problem-unsafe-form':
    'Backup-Codes gehen auf dieser Seite nicht: Das Formular ist dafür nicht sicher. Melden Sie sich anders an und sagen Sie der Website Bescheid.',
  'bc-problem-cannot-hash':
    'Dieser Browser konnte die Rechnung nicht ausführen. Laden Sie die Seite neu oder nehmen Sie einen anderen Browser.',
  'bc-problem-other': str`Etwas ist schiefgegangen (${0}). Versuchen Sie es erneut.`,

  // code-field/code-field.ts
  'bc-field-count': str`${0} von ${1} Zeichen`,
  'bc-field-hint':
    'So, wie er auf Ihrer Liste steht. Großschreibung, Leerzeichen und Striche spielen keine Rolle.',
  'bc-field-bad-symbol': str`Zeichen ${0}, „${1}“, kommt in keinem Code vor.`,
  'bc-field-empty': 'Geben Sie einen Code von Ihrer Liste ein.',
  'bc-field-several': str`Hier stehen ${0} Codes. Lassen Sie nur einen stehen.`,
  'bc-field-authenticator':
    'Das sieht nach dem Code Ihrer Authenticator-App aus. Geben Sie stattdessen einen Backup-Code ein.',
  'bc-field-length': str`Ein Code hat ${0} Zeichen; dieser hat ${1}.`,
  'bc-field-check-failed':
    'Der Code enthält einen Tippfehler. Vergleichen Sie ihn Gruppe für Gruppe mit Ihrer Liste.',
  'bc-field-check-character': str`Prüfen Sie Zeichen ${0}: Sie haben „${1}“ eingegeben.`,
  'bc-field-proposal': 'Steht es so auf Ihrer Liste?',

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
  // In the dative, as the next sentence needs it.
  'bc-advice-once':
    'Mit jedem Code können Sie sich einmal anmelden, wenn Ihr üblicher zweiter Schritt nicht zur Hand ist.',
  'bc-advice-once-to': str`Mit jedem Code können Sie sich einmal bei ${0} anmelden, wenn Ihr üblicher zweiter Schritt nicht zur Hand ist.`,
  'bc-advice-tick': 'Haken Sie einen Code ab, wenn Sie ihn benutzt haben.',
  'bc-advice-keep':
    'Bewahren Sie diese Liste auf, wo nur Sie an sie herankommen, und eine Kopie an einem anderen Ort.',
  'bc-advice-new':
    'Wenn Sie diesen Satz erneuern, enden seine Codes, sobald die neuen eingeschaltet sind.',
  'bc-advice-never':
    'Wir fragen Sie nie am Telefon, per E-Mail oder im Chat nach einem Code.',

  // panel/views/codes.ts
  'bc-codes-title': 'Sichern Sie diese Codes',
  'bc-codes-what':
    'Mit jedem können Sie sich einmal anmelden, wenn Ihr üblicher zweiter Schritt nicht zur Hand ist. Die Codes werden nur jetzt angezeigt: Die Website bekommt sie nie zu sehen.',
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
    'Gute Orte sind ein Passwortmanager und eine gedruckte Liste in einem Tresor; am besten beides, damit nicht ein einziger Verlust alle Codes kostet.',
  'bc-written-down': 'Ich habe sie gespeichert, gedruckt oder notiert',
  'bc-continue': 'Weiter',
  'bc-cancel': 'Abbrechen',
  'bc-continue-next':
    'Als Nächstes geben Sie einen davon ein, damit feststeht, dass Sie die Codes haben.',
  'bc-continue-first':
    'Kopieren Sie die Codes, oder setzen Sie das Häkchen, sobald Sie sie haben.',

  // panel/views/error.ts
  'bc-retry': 'Erneut versuchen',

  // panel/views/notices.ts
  'bc-outcome-on': 'Ihre Backup-Codes sind aktiviert.',
  'bc-outcome-replaced':
    'Ihre neuen Codes sind aktiviert. Die alten funktionieren nicht mehr.',
  'bc-outcome-unlocked': 'Ihre Backup-Codes funktionieren wieder.',
  'bc-outcome-removed': 'Der Satz ist entfernt. Seine Codes funktionieren nicht mehr.',
  'bc-old-codes-work':
    'Ihre alten Codes funktionieren noch. Sie enden, wenn die neuen aktiviert werden.',

  // panel/views/overview.ts
  'bc-add': 'Weiteren Satz erstellen',
  'bc-none':
    'Sie haben noch keine. Damit können Sie sich anmelden, wenn Ihr Telefon oder Ihr Sicherheitsschlüssel weg ist, mit jedem Code einmal.',
  'bc-exhausted':
    'Alle Ihre Codes sind benutzt. Erstellen Sie jetzt neue, solange Sie angemeldet sind.',
  'bc-low':
    'Es sind nur noch wenige Codes übrig. Erneuern Sie sie, bevor Sie den letzten brauchen.',
  'bc-suspended':
    'Backup-Codes sind nach zu vielen Fehlversuchen gesperrt. Geben Sie hier einen Ihrer Codes ein, um sie zu entsperren, oder erstellen Sie neue.',

  // panel/views/pending.ts
  'bc-pending-title': 'Aktivierung Ihrer Codes abschließen',
  'bc-pending': str`Am ${0} wurden Codes erstellt (Satz ${1}), aber noch nicht aktiviert. Wenn Sie sie gesichert haben, geben Sie einen beliebigen davon ein; sonst beginnen Sie von vorn.`,
  'bc-pending-label': 'Einer dieser Codes',
  'bc-confirm': 'Codes aktivieren',
  'bc-start-again': 'Mit neuen Codes von vorn beginnen',
  'bc-finish': 'Abschließen',
  'bc-discard': 'Verwerfen',

  // panel/views/prove.ts
  'bc-prove-title': 'Geben Sie einen Ihrer Codes ein',
  'bc-prove-why':
    'Einen beliebigen, von dort, wo Sie die Codes gesichert haben. Er wird hier verglichen und bleibt unbenutzt.',
  'bc-prove-label': 'Einer Ihrer neuen Codes',
  'bc-back-to-codes': 'Codes noch einmal anzeigen',
  'bc-confirming': 'Ihre Codes werden aktiviert\u00A0…',

  // panel/views/active.ts
  'bc-set-unnamed': 'Ihre Codes',
  'bc-set-left': str`Noch ${0} von ${1} übrig`,
  'bc-set-review': str`Sehen Sie bis zum ${0} wieder nach Ihrer Liste`,
  'bc-check': 'Funktionieren meine Codes noch?',
  'bc-renew': 'Erneuern',
  'bc-remove': 'Entfernen',
  'bc-check-how':
    'Geben Sie einen beliebigen Code dieses Satzes ein. Er wird nur geprüft und bleibt, wie er ist.',
  'bc-check-label': 'Ein Code dieses Satzes',
  'bc-unlock': 'Backup-Codes entsperren',
  'bc-check-send': 'Prüfen',
  'bc-check-works': str`Code ${0} dieses Satzes funktioniert, und die übrigen unbenutzten auch.`,
  'bc-check-used': str`Code ${0} dieses Satzes wurde am ${1} benutzt. Versuchen Sie einen, der nicht abgehakt ist.`,

  // panel/views/remove.ts
  'bc-remove-what':
    'Die Codes dieses Satzes funktionieren dann sofort nicht mehr, auch nicht die auf Papier.',
  'bc-discard-what':
    'Diese Codes lassen sich dann nicht mehr aktivieren, auch nicht von Papier.',
  'bc-remove-now': 'Diesen Satz entfernen',
  'bc-close': 'Schließen',

  // panel/views/start.ts
  'bc-renew-title': 'Erneuern Sie Ihre Codes',
  'bc-renew-what': str`Neue Codes treten an die Stelle der jetzigen (noch ${0} von ${1} übrig). Sie sichern die neuen und geben einen davon ein; erst dann enden die alten.`,
  'bc-keep-old': 'Die alten behalten',
  'bc-add-what':
    'Ein zweiter Satz für einen anderen Ort oder je einer für alle, die dieses Konto mitbenutzen. Jeder lässt sich einzeln entfernen.',
  'bc-label': 'Name des Satzes (kann leer bleiben)',
  'bc-label-hint': 'Wo Sie die Codes aufbewahren, zum Beispiel „Tresor zu Hause“.',
  'bc-generate': 'Backup-Codes erstellen',
  'bc-regenerate': 'Neue Codes erstellen',

  // panel/views/waiting.ts
  'bc-loading': 'Der Stand Ihrer Codes wird abgefragt\u00A0…',
  'bc-generating-title': 'Ihre Codes werden erstellt',
  'bc-generating': str`Auf diesem Gerät: ${0} von ${1} sind fertig.`,
  'bc-enrolling':
    'Die Website erhält die Hashwerte der Codes, nicht die Codes selbst\u00A0…',

  // entry/entry.ts
  'bc-entry-expired': 'Diese Anmeldung hat zu lange gedauert. Beginnen Sie sie von vorn.',
  'bc-entry-sending': 'Der Code wird geprüft\u00A0…',
  'bc-entry-wait':
    'Zu viele falsche Codes. Warten Sie, bis die angezeigte Zeit abgelaufen ist.',
  'bc-entry-again': 'Sie können es jetzt erneut versuchen.',

  // entry/views.ts
  'bc-entry-loading': 'Einen Moment\u00A0…',
  'bc-entry-none':
    'Dieses Konto hat keine Backup-Codes. Melden Sie sich auf andere Weise an.',
  'bc-entry-suspended':
    'Backup-Codes sind hier nach zu vielen Fehlversuchen gesperrt. Melden Sie sich auf andere Weise an, oder in einem Browser, in dem Sie schon angemeldet waren.',
  'bc-entry-label': 'Backup-Code',
  'bc-entry-send': 'Mit diesem Code anmelden',
  'bc-entry-wrong': 'Das ist keiner Ihrer Codes. Vergleichen Sie ihn mit Ihrer Liste.',
  'bc-entry-used': str`Code ${0} wurde am ${1} benutzt. Nehmen Sie einen anderen.`,
  'bc-entry-used-of': str`Code ${0} aus dem Satz vom ${1} wurde am ${2} benutzt. Nehmen Sie einen anderen.`,
  'bc-entry-replaced': str`Dieser Code ist aus dem Satz vom ${0}, der am ${1} ersetzt wurde. Suchen Sie die neuere Liste.`,
  'bc-entry-withdrawn': str`Dieser Code ist aus dem Satz vom ${0}, der am ${1} entfernt wurde.`,
  'bc-entry-spent': str`Dieser Code ist aus dem Satz vom ${0}, dessen letzter Code am ${1} benutzt wurde.`,
  'bc-entry-accepted': str`Code ${0} wurde angenommen, noch ${1} übrig. Haken Sie ihn auf Ihrer Liste ab.`,
  'bc-entry-accepted-of': str`Code ${0} aus dem Satz vom ${1} wurde angenommen, noch ${2} übrig. Haken Sie ihn auf Ihrer Liste ab.`,
};
