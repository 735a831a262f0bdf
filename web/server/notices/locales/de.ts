import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/** In formal address, with the words of the panel. A sheet is a "Liste". */
export const texts: NoticeTexts = {
  locale: 'de',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `Wann: ${time}`,
    from: ({ place }) => `Von wo: ${place}`,
    by: ({ operator }) => `Ausgeführt von: ${operator}`,
    about: ({ account, service }) => `Es geht um das Konto ${account} bei ${service}.`,
    neverAsk: 'Wir fragen Sie nie am Telefon, per E-Mail oder im Chat nach einem Code.',
    unexpected: ({ service }) =>
      `Wenn Sie das nicht erwartet haben, fragen Sie bei ${service} nach.`,
  },

  codes: {
    turnedOnSubject: 'Backup-Codes sind aktiviert',
    replacedSubject: 'Ihre Backup-Codes wurden ersetzt',
    works: ({ set }) => `Der Satz ${set} funktioniert jetzt.`,
    ended: ({ set }) => `Die Codes des Satzes ${set} funktionieren nicht mehr.`,

    signedInSubject: 'Mit einem Backup-Code hat sich jemand angemeldet',
    signedInLastSubject:
      'Mit einem Backup-Code hat sich jemand angemeldet. Es war Ihr letzter',
    steppedUpSubject: 'Mit einem Backup-Code wurde bestätigt, dass Sie es sind',
    steppedUpLastSubject:
      'Mit einem Backup-Code wurde bestätigt, dass Sie es sind. Es war Ihr letzter',
    used: ({ position, set }) =>
      `Es war Code ${position} des Satzes ${set}. Streichen Sie ihn auf Ihrer Liste durch.`,
    left: ({ remaining, total }) =>
      plural('de', remaining, {
        one: `Es ist noch ${remaining} von ${total} Codes übrig.`,
        other: `Es sind noch ${remaining} von ${total} Codes übrig.`,
      }),
    noneLeft: 'In diesem Satz ist kein Code mehr übrig. Holen Sie sich jetzt neue.',
    fewLeft: 'Holen Sie sich neue Codes, bevor Sie den letzten brauchen.',
    notYou:
      'Wenn Sie das nicht waren, kann sich jemand anderes als Sie anmelden. Ändern Sie jetzt Ihr Passwort, und holen Sie sich neue Codes.',

    removedSubject: 'Sie haben Backup-Codes entfernt',
    removedByAdministratorSubject: 'Die Administration hat Backup-Codes entfernt',
    discardedSubject: 'Sie haben neue Backup-Codes verworfen',
    discardedByAdministratorSubject: 'Die Administration hat neue Backup-Codes verworfen',
    discarded: ({ set }) =>
      `Die Codes des Satzes ${set} wurden nie aktiviert und lassen sich jetzt nicht mehr aktivieren. Codes, die vorher funktioniert haben, funktionieren weiter.`,

    wrongCodesSubject: 'Jemand hat falsche Backup-Codes eingegeben',
    lockedSubject: 'Ihre Backup-Codes sind gesperrt',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('de', count, {
          one: 'Jemand hat in einem Browser, den wir nicht kennen, einen falschen Code eingegeben.',
          other: `Jemand hat in einem Browser, den wir nicht kennen, ${count} falsche Codes eingegeben.`,
        }),
      browsers: ({ count }) =>
        plural('de', count, {
          one: 'Jemand hat in einem Browser, in dem Sie sich schon einmal angemeldet haben, einen falschen Code eingegeben.',
          other: `Jemand hat in einem Browser, in dem Sie sich schon einmal angemeldet haben, ${count} falsche Codes eingegeben.`,
        }),
      sessions: ({ count }) =>
        plural('de', count, {
          one: 'Jemand, der in Ihrem Konto angemeldet war, hat einen falschen Code eingegeben.',
          other: `Jemand, der in Ihrem Konto angemeldet war, hat ${count} falsche Codes eingegeben.`,
        }),
    },
    wrongCodesNotYou: {
      strangers: 'Wenn Sie das nicht waren, kennt jemand Ihr Passwort. Ändern Sie es.',
      browsers:
        'Wenn Sie das nicht waren, benutzt jemand Ihren Browser und kennt Ihr Passwort. Ändern Sie es.',
      sessions:
        'Wenn Sie das nicht waren, ist jemand in Ihrem Konto angemeldet. Melden Sie sich überall ab.',
    },
    locked: 'Dort funktionieren Backup-Codes jetzt nicht.',
    unlock:
      'Um sie zu entsperren, melden Sie sich auf andere Weise an. Geben Sie dann in Ihrem Konto einen Ihrer Codes ein, oder holen Sie sich neue.',
    unlockedSubject: 'Ihre Backup-Codes funktionieren wieder',
    unlocked:
      'Ihre Codes waren nach zu vielen Fehlversuchen gesperrt. Sie funktionieren wieder.',

    preparedSubject: 'Für Sie wurden Backup-Codes erstellt',
    turnOnPrepared: ({ set }) =>
      `Um den Satz ${set} zu aktivieren, geben Sie in Ihrem Konto einen seiner Codes ein.`,
    preparedUnexpected: ({ service }) =>
      `Wenn Sie das nicht erwartet haben, fragen Sie bei ${service} nach, bevor Sie die Codes benutzen.`,

    reviewSubject: 'Haben Sie Ihre Backup-Codes noch?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('de', remaining, {
        one: `Im Satz ${set} ist noch ${remaining} von ${total} Codes übrig.`,
        other: `Im Satz ${set} sind noch ${remaining} von ${total} Codes übrig.`,
      }),
    review:
      'Suchen Sie Ihre Liste, und geben Sie in Ihrem Konto einen ihrer Codes ein. Er wird dadurch nicht verbraucht.',
    reviewLost: 'Wenn Sie die Liste nicht finden, holen Sie sich dort neue Codes.',

    notTurnedOnSubject: 'Ihre neuen Backup-Codes sind nicht aktiviert',
    turnOn: ({ set, until }) =>
      `Die Codes des Satzes ${set} funktionieren noch nicht. Um sie zu aktivieren, geben Sie in Ihrem Konto einen davon ein, spätestens am ${until}.`,
    neverTurnedOn: ({ set }) =>
      `Die Codes des Satzes ${set} wurden nie aktiviert und lassen sich jetzt nicht mehr aktivieren. Werfen Sie sie weg, und holen Sie sich in Ihrem Konto neue.`,
  },

  recovery: {
    asked: {
      subject: 'Haben Sie die Wiederherstellung Ihres Kontos angefordert?',
      text: 'Jemand mit Ihrem Passwort sagt, dass alle Codes verloren sind, und möchte Ihr Konto wiederherstellen.',
    },
    nothingYet: 'Nichts geschieht, solange Sie nicht zustimmen.',
    openedSubject: 'Jemand stellt Ihr Konto wieder her',
    halfwaySubject: 'Ihr Konto wird bald wiederhergestellt',
    canFinish: ({ ready }) =>
      `Ab dem ${ready} kann die Wiederherstellung Ihres Kontos abgeschlossen werden.`,
    signInThen:
      'Wenn Sie es sind, melden Sie sich dann wieder an, und sagen Sie, dass Sie keinen Ihrer Codes haben.',
    shortenedSubject: 'Die Administration möchte Ihr Konto früher wiederherstellen',
    mustAgree: ({ missing }) =>
      plural('de', missing, {
        one: 'Die Administration möchte Ihr Konto früher wiederherstellen. Noch eine weitere Person aus der Administration muss zustimmen.',
        other: `Die Administration möchte Ihr Konto früher wiederherstellen. Noch ${missing} weitere Personen aus der Administration müssen zustimmen.`,
      }),
    waitIsOver: 'Die Wartezeit für die Wiederherstellung Ihres Kontos ist vorbei.',
    readySubject: 'Ihr Konto kann jetzt wiederhergestellt werden',
    signInNow:
      'Wenn Sie es sind, melden Sie sich wieder an, und sagen Sie, dass Sie keinen Ihrer Codes haben.',
    finishAsked: {
      subject: 'Schließen Sie die Wiederherstellung Ihres Kontos ab',
      text: 'Jemand mit Ihrem Passwort hat den letzten Schritt der Wiederherstellung angefordert.',
    },
    stopByEarlierLink:
      'Wenn Sie das nicht waren, stoppen Sie die Wiederherstellung mit dem Link in einer unserer früheren Nachrichten.',
    cancelled: {
      subject: 'Die Wiederherstellung Ihres Kontos wurde gestoppt',
      text: 'Die Wiederherstellung Ihres Kontos wurde gestoppt. Ihre Codes bleiben, wie sie sind.',
    },
    stoppedSomebody:
      'Haben Sie sie gestoppt, weil jemand anderes sie angefordert hatte? Dann kennt diese Person Ihr Passwort. Ändern Sie es.',
    used: {
      subject: 'Ihr Konto wurde wiederhergestellt',
      text: 'Ihr Konto wurde wiederhergestellt, mit neuen Codes und einem neuen zweiten Schritt. Die alten funktionieren nicht mehr, und alle sind abgemeldet.',
    },
    lockByLink:
      'Wenn Sie das nicht waren, öffnen Sie den Link, der die Wiederherstellung stoppt. Dieser Link sperrt Ihr Konto.',
    frozen: {
      subject: 'Ihr Konto ist gesperrt',
      text: 'Ihr Konto ist gesperrt, weil jemand gemeldet hat, dass eine andere Person es wiederhergestellt hat.',
    },
    askToUnlock: ({ service }) => `Bitten Sie ${service}, es zu entsperren.`,
    unfrozen: {
      subject: 'Ihr Konto ist entsperrt',
      text: 'Ihr Konto ist entsperrt. Sie können sich wieder anmelden.',
    },
    notYou: 'Wenn Sie das nicht waren, kennt jemand anderes Ihr Passwort. Ändern Sie es.',

    approve: 'Wenn Sie es sind, beginnen Sie hier. Der Link gilt höchstens einen Tag:',
    finish:
      'Wenn Sie es sind, machen Sie in dem Browser weiter, in dem Sie sich gerade anmelden:',
    stop: 'Wenn Sie das nicht waren, stoppen Sie die Wiederherstellung hier:',
    typeDigits: ({ digits }) =>
      `Wenn Sie es sind, geben Sie dort, wo Sie sich anmelden, diese Ziffern ein: ${digits}`,
    keepDigits: 'Sagen Sie diese Ziffern niemandem.',

    contact: {
      askedSubject: ({ account }) => `Hat ${account} Sie um Hilfe gebeten?`,
      asked: ({ account }) =>
        `Jemand möchte das Konto ${account} wiederherstellen und braucht dafür sechs Ziffern von Ihnen.`,
      giveDigits: ({ digits }) =>
        `Rufen Sie die Person an, der das Konto gehört, oder treffen Sie sie. Wenn sie wirklich darum gebeten hat, sagen Sie ihr diese Ziffern: ${digits}`,
      warn: 'Schreiben Sie die Ziffern in keine Nachricht, und verraten Sie sie sonst niemandem. Wenn die Person nicht darum gebeten hat, warnen Sie sie: Jemand kennt ihr Passwort.',
      openSubject: ({ account }) => `Jemand stellt das Konto ${account} wieder her`,
      open: ({ account }) =>
        `Jemand stellt das Konto ${account} wieder her. Fragen Sie die Person, der es gehört, ob sie davon weiß.`,
      stop: 'Wenn die Person, der das Konto gehört, das nicht angefordert hat, stoppen Sie die Wiederherstellung hier:',
      finishSubject: ({ account }) => `Die Wartezeit für das Konto ${account} ist vorbei`,
      finish: ({ account }) =>
        `Die Wartezeit für die Wiederherstellung des Kontos ${account} ist vorbei.`,
      passOnLink:
        'Rufen Sie die Person an, der das Konto gehört, oder treffen Sie sie. Wenn sie wirklich darum gebeten hat, geben Sie ihr diesen Link. Sie öffnet ihn in dem Browser, in dem sie sich gerade anmeldet:',
      usedSubject: ({ account }) => `Das Konto ${account} wurde wiederhergestellt`,
      used: ({ account }) =>
        `Das Konto ${account} wurde wiederhergestellt. Die alten Codes funktionieren nicht mehr.`,
      cancelledSubject: ({ account }) =>
        `Die Wiederherstellung des Kontos ${account} wurde gestoppt`,
      cancelled: ({ account }) =>
        `Die Wiederherstellung des Kontos ${account} wurde gestoppt. Es hat sich nichts geändert.`,
      frozenSubject: ({ account }) => `Das Konto ${account} ist gesperrt`,
      frozen: ({ account }) =>
        `Das Konto ${account} ist gesperrt, weil jemand gemeldet hat, dass eine andere Person es wiederhergestellt hat.`,
      unfrozenSubject: ({ account }) => `Das Konto ${account} ist entsperrt`,
      unfrozen: ({ account }) =>
        `Das Konto ${account} ist entsperrt. Die Person, der es gehört, kann sich wieder anmelden.`,
      about: ({ account, service }) =>
        `Sie bekommen diese Nachricht, weil Sie Kontaktperson für das Konto ${account} bei ${service} sind.`,
    },
  },

  reminder: {
    subject: 'Erinnerung: Ihre Backup-Codes',
    notTurnedOn:
      'Ihre Backup-Codes sind nicht aktiviert. Geben Sie in Ihrem Konto einen davon ein, oder holen Sie sich neue.',
    none: 'Sie haben keine Backup-Codes. Wenn Sie Ihr Telefon verlieren, können Sie sich nicht anmelden. Holen Sie sich jetzt Codes.',
    usedUp:
      'Sie haben Ihren letzten Backup-Code benutzt. Holen Sie sich jetzt neue Codes.',
    low: ({ remaining }) =>
      plural('de', remaining, {
        one: 'Sie haben noch einen Backup-Code. Holen Sie sich neue, bevor Sie ihn brauchen.',
        other: `Sie haben noch ${remaining} Backup-Codes. Holen Sie sich neue, bevor Sie den letzten brauchen.`,
      }),
    locked:
      'Ihre Backup-Codes sind nach zu vielen Fehlversuchen gesperrt. Geben Sie in Ihrem Konto einen davon ein, um sie zu entsperren.',
    review:
      'Haben Sie Ihre Backup-Codes noch? Suchen Sie Ihre Liste, und geben Sie in Ihrem Konto einen Code ein. Er wird dadurch nicht verbraucht.',
    where: 'Melden Sie sich an, und öffnen Sie Ihre Kontoeinstellungen.',
  },
};
