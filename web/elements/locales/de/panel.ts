/** The panel in German. `../de.ts` has the terms. */
export const panel = {
  // panel/panel.ts
  'bc-title': 'Backup-Codes',

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
};
