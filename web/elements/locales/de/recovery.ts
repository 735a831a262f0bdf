/** The page of recovery links in German. `../de.ts` has the terms. */
export const recovery = {
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
};
