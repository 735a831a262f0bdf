import type { AccountTexts } from '../account.js';
import { plural } from '../language.js';

export const account: AccountTexts = {
  signIn: {
    title: 'Anmelden',
    promise: 'Schreiben Sie allen, die von Ihnen hören möchten.',
    virtues: [
      'Newsletter ganz ohne Programmieren',
      'Zahlen, die man versteht',
      'Backup-Codes, die nur Sie haben',
    ],
    asOneOf: 'Wählen Sie, wer Sie sind.',
    people: {
      ada: 'Schreibt Newsletter',
      office: 'Zwei Personen, zwei Listen',
      grace: 'Die Administratorin',
    },
    orType: 'Oder selbst eingeben',
    name: 'Name',
    password: 'Passwort',
    continue: 'Weiter',
    demoPassword: ({ password }) =>
      `In dieser Demo haben alle dasselbe Passwort: ${password}`,
    tooManyTries: 'Zu viele Versuche. Warten Sie ein paar Minuten.',
    noMatch: 'Name und Passwort passen nicht zusammen.',
    tooLate: 'Diese Anmeldung hat zu lange gedauert. Beginnen Sie noch einmal.',
  },
  secondStep: {
    title: 'Zweiter Schritt',
    about:
      'Öffnen Sie die Authenticator-App auf Ihrem Telefon und geben Sie die angezeigten Ziffern ein.',
    digits: 'Sechs Ziffern aus der Authenticator-App',
    signIn: 'Anmelden',
    lostPhone: 'Telefon verloren?',
    useBackupCode: 'Backup-Code verwenden',
    backupCode: 'Backup-Code',
    useAuthenticator: 'Authenticator-App verwenden',
    startOver: 'Noch einmal beginnen',
    wrong: 'Diese Ziffern stimmen nicht. Verwenden Sie die, die jetzt angezeigt werden.',
    used: 'Diese Ziffern haben Sie schon verwendet. Warten Sie auf die nächsten (30 Sekunden).',
    newPhone:
      'Dieses Telefon haben Sie mit einem Backup-Code hinzugefügt. Drei Tage lang ist es nur zum Anmelden da.',
    oldPhone:
      'Dieses Telefon wurde bei der Wiederherstellung des Kontos ersetzt und funktioniert deshalb nicht mehr. Wenn Sie das nicht waren, schreiben Sie an support@postbox.example.',
    frozen:
      'Dieses Konto ist gesperrt, weil jemand gemeldet hat, dass eine andere Person es wiederhergestellt hat. Schreiben Sie an support@postbox.example.',
  },
  stepUp: {
    title: 'Bestätigen Sie, dass Sie es sind',
    confirm: 'Bestätigen',
    useBackupCode: 'Telefon verloren? Backup-Code verwenden',
    yourPassword: 'Ihr Passwort',
    toTheCode: 'Weiter zum Code',
    cancel: 'Abbrechen',
    wrongPassword: 'Dieses Passwort stimmt nicht.',
    signedOut: 'Sie sind abgemeldet. Melden Sie sich zuerst in einem anderen Tab an.',
    unreachable: 'Die Website ist gerade nicht erreichbar. Versuchen Sie es noch einmal.',
  },
  security: {
    about: 'Wie Sie sich anmelden und wie Sie wieder hineinkommen.',
    methods: 'Wege zur Anmeldung',
    password: 'Passwort',
    passwordAbout: 'Der erste Schritt jeder Anmeldung.',
    authenticator: 'Authenticator-App',
    authenticatorAbout: 'Der zweite Schritt: sechs Ziffern von Ihrem Telefon.',
    on: 'Aktiv',
    newPhone: 'Neues Telefon einrichten',
    seeStored: 'Ansehen, was wir von Ihren Codes speichern',
    otherWays: 'Unsere Verwaltung kann sie ebenfalls entsperren.',
    history: 'Was mit Ihren Backup-Codes geschah',
    notYou:
      'Wenn Sie das nicht waren, ändern Sie Ihr Passwort, holen Sie sich neue Codes und sagen Sie uns Bescheid.',
  },
  newPhone: {
    title: 'Neues Telefon einrichten',
    scan: 'Scannen Sie dies mit der Authenticator-App auf Ihrem neuen Telefon.',
    qr: 'QR-Code für Ihr neues Telefon',
    digits: 'Sechs Ziffern von Ihrem neuen Telefon',
    afterCode:
      'Sie haben sich mit einem Backup-Code angemeldet. Darum funktioniert Ihr altes Telefon noch drei Tage. Bis dahin können Sie sich mit dem neuen nur anmelden und neue Codes holen.',
    afterPhone: 'Ihr altes Telefon funktioniert danach nicht mehr.',
    add: 'Telefon hinzufügen',
    notNow: 'Nicht jetzt',
    codesFollow:
      'Als Nächstes bekommen Sie neue Codes. Ihr neues Telefon funktioniert, sobald sie aktiv sind.',
    goOn: 'Weiter zu neuen Codes',
  },
  recovery: {
    title: 'Konto wiederherstellen',
    signIn: 'Anmelden',
    support: ({ address }) => `Oder schreiben Sie an ${address}.`,
    newCodes: 'Neue Codes holen',
  },
  history: {
    empty: 'Bisher ist nichts geschehen.',
    you: 'Sie',
    anAdministrator: 'Die Verwaltung',
    administrator: ({ name }) => `${name}, Verwaltung`,
    somebody: 'Jemand',
    whoFrom: ({ who, from }) => `${who}, ${from}`,
    enrolled: ({ set }) => `Satz ${set} erstellt, noch nicht aktiviert.`,
    confirmed: ({ set }) => `Satz ${set} aktiviert.`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      `Mit Code ${number} aus Satz ${set} angemeldet. Noch ${remaining} von ${total} übrig.`,
    usedToConfirm: ({ number, set, remaining, total }) =>
      `Mit Code ${number} aus Satz ${set} bestätigt. Noch ${remaining} von ${total} übrig.`,
    low: ({ set }) => `Nur noch wenige Codes in Satz ${set}.`,
    exhausted: ({ set }) => `Keine Codes mehr in Satz ${set}.`,
    replaced: ({ set }) => `Satz ${set} wurde ersetzt.`,
    discarded: ({ set }) => `Satz ${set} verworfen, bevor er aktiv war.`,
    removed: ({ set }) => `Satz ${set} entfernt.`,
    failures: {
      strangers: ({ count }) =>
        plural('de', count, {
          one: `${count} falscher Code in einem unbekannten Browser.`,
          other: `${count} falsche Codes in einem unbekannten Browser.`,
        }),
      browsers: ({ count }) =>
        plural('de', count, {
          one: `${count} falscher Code in einem bekannten Browser.`,
          other: `${count} falsche Codes in einem bekannten Browser.`,
        }),
      sessions: ({ count }) =>
        plural('de', count, {
          one: `${count} falscher Code im angemeldeten Konto.`,
          other: `${count} falsche Codes im angemeldeten Konto.`,
        }),
    },
    suspended: {
      strangers: ({ count }) =>
        plural('de', count, {
          one: `Nach ${count} falschem Code in einem unbekannten Browser gesperrt.`,
          other: `Nach ${count} falschen Codes in einem unbekannten Browser gesperrt.`,
        }),
      browsers: ({ count }) =>
        plural('de', count, {
          one: `Nach ${count} falschem Code in einem bekannten Browser gesperrt.`,
          other: `Nach ${count} falschen Codes in einem bekannten Browser gesperrt.`,
        }),
      sessions: ({ count }) =>
        plural('de', count, {
          one: `Nach ${count} falschem Code im angemeldeten Konto gesperrt.`,
          other: `Nach ${count} falschen Codes im angemeldeten Konto gesperrt.`,
        }),
    },
    lifted: 'Entsperrt.',
    imported: ({ set }) => `Satz ${set} importiert.`,
    importedActive: ({ set }) => `Satz ${set} importiert und aktiviert.`,
    reviewDue: ({ set }) => `Darum gebeten, die Liste zu Satz ${set} zu suchen.`,
    neverConfirmed: ({ set }) => `Satz ${set} wurde nie aktiviert und ist gelöscht.`,
    notConfirmedYet: ({ set }) => `Satz ${set} wurde einen Tag lang nicht aktiviert.`,
    recovery: {
      asked: 'Die Wiederherstellung des Kontos angefordert.',
      opened: 'Der Wiederherstellung des Kontos zugestimmt.',
      halfway: 'Die Hälfte der Wartezeit bis zur Wiederherstellung ist vorbei.',
      shortened: 'Die Wartezeit bis zur Wiederherstellung verkürzt.',
      ready: 'Die Wartezeit bis zur Wiederherstellung ist vorbei.',
      finishAsked: 'Den Link angefordert, der die Wiederherstellung abschließt.',
      cancelled: 'Die Wiederherstellung des Kontos gestoppt.',
      used: 'Das Konto wiederhergestellt.',
      frozen: 'Das Konto gesperrt, weil jemand anderes es wiederhergestellt hatte.',
      unfrozen: 'Das Konto entsperrt.',
    },
  },
};
