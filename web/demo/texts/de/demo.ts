import type { DemoTexts } from '../demo.js';
import { plural } from '../language.js';

export const demo: DemoTexts = {
  guide: {
    name: 'Rundgang',
    progress: ({ step, of }) => `Demo ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Melden Sie sich als Ada an. Ein Klick genügt.',
        action: 'Als Ada anmelden',
      },
      'get-codes': {
        text: 'Und wenn Ihr Telefon einmal weg ist? Holen Sie sich Backup-Codes.',
        action: 'Zur Seite Sicherheit',
      },
      'lose-phone': {
        text: 'Ihre Codes sind aktiv. Verlieren Sie nun Ihr Telefon.',
        action: 'Telefon verlieren',
      },
      'use-code': {
        text: 'Ihr Telefon ist weg. Melden Sie sich mit einem Backup-Code an.',
        action: 'Als Ada anmelden',
      },
      'see-stored': {
        text: 'Sehen Sie nun, was diese Website über Ihre Codes weiß.',
        action: 'Was die Website weiß',
      },
      'lose-everything': {
        text: 'Sie haben alles gesehen. Sehen Sie sich um, oder verlieren Sie Telefon und Codes.',
        action: 'Alles verlieren',
      },
      recover: {
        text: 'Melden Sie sich ohne Telefon und Codes an. Eine E-Mail im Postfach hilft.',
        action: 'Als Ada anmelden',
      },
    },
    atDigits:
      'Das Telefon zeigt sechs Ziffern. Tragen Sie sie ein, und melden Sie sich an.',
    atSecurity: 'Holen Sie sich Backup-Codes, und sichern und aktivieren Sie sie.',
    atDigitsWithoutPhone: 'Ihr Telefon ist weg. Wählen Sie „Backup-Code verwenden“.',
    atCode: 'Geben Sie einen beliebigen Code ein, den Sie gesichert haben.',
    atCodeWithoutCodes:
      'Wählen Sie „Ich habe nichts davon“. Die E-Mail ist im Postfach, und die Uhr überspringt die Wartezeit.',
    close: 'Schließen',
    open: 'Rundgang',
    restart: 'Von vorn',
    tools: 'Demo',
    inbox: 'Postfach',
    phone: 'Telefone',
    clock: 'Uhr',
  },
  phone: {
    of: ({ name }) => `Telefon von ${name}`,
    app: 'Authenticator',
    fillIn: 'Ziffern eintragen',
    lost: 'Dieses Telefon ist verloren.',
    all: 'Alle Telefone',
  },
  authenticator: {
    title: 'Authenticator-App',
    about:
      'Diese Seite spielt die App auf Ihrem Telefon. Geben Sie die Ziffern von hier ein, oder scannen Sie einen QR-Code mit einer echten App. Ziffern gelten einmal, und alle 30 Sekunden erscheinen neue.',
    newPhoneOf: ({ name }) => `${name}, neues Telefon`,
    qrOf: ({ name }) => `QR-Code für ${name}`,
  },
  inbox: {
    title: 'Postfach',
    about: 'Die E-Mails, die Postbox gesendet hat, die neuesten zuerst.',
    empty: 'Keine E-Mails, seit diese Demo läuft.',
    to: ({ address }) => `An ${address}`,
  },
  clock: {
    title: 'Uhr',
    now: ({ time }) => `Datum und Uhrzeit in Postbox: ${time}.`,
    ahead: ({ hours }) =>
      plural('de', hours, {
        one: `Die Uhr geht ${hours} Stunde vor.`,
        other: `Die Uhr geht ${hours} Stunden vor.`,
      }),
    hour: 'Eine Stunde vorstellen',
    halfDay: 'Einen halben Tag vorstellen',
    day: 'Einen Tag vorstellen',
    week: 'Eine Woche vorstellen',
    about: 'Die Zeit geht nur vorwärts. Zu alte Anmeldungen enden.',
  },
  errors: {
    title: 'Fehler',
    missing: 'Diese Seite gibt es nicht.',
    unknownForm: 'Kein Formular dieser Website sendet so etwas.',
    otherSite: 'Das kam von der Seite einer anderen Website.',
    tooLarge: 'Das ist zu groß.',
    failed: 'Etwas ist schiefgegangen.',
    toStart: 'Zur Startseite',
  },
  stored: {
    about:
      'Das speichert unsere Datenbank über Ihre Backup-Codes, neben einem Verlauf und der Zahl der Fehlversuche. Die Codes selbst fehlen, denn wir hatten sie nie.',
    code: {
      title: 'Der Code',
      text: 'Er steht auf Ihrer Liste. Diese Website hatte ihn nie.',
    },
    proof: {
      title: 'Der Beweis',
      text: 'Ihr Browser hasht den Code mit Argon2id. Er sendet nur das Ergebnis, und nur, wenn Sie den Code verwenden.',
    },
    verifier: {
      title: 'Der Prüfwert',
      text: 'Wir speichern den SHA-256-Hash des Beweises. Er lässt sich nicht in einen Beweis oder einen Code zurückverwandeln.',
    },
    none: 'Wir speichern noch nichts, denn Sie haben keine Backup-Codes.',
    getCodes: 'Backup-Codes holen',
    set: ({ set }) => `Satz ${set}`,
    setRow: ({ table }) => `Seine Zeile in ${table}`,
    columns: {
      set: 'ID des Satzes',
      label: 'Sein Name',
      created: 'Erstellt',
      kdf: 'Wie Codes gehasht werden',
      salt: 'Salt',
      remaining: 'Codes übrig',
    },
    codeRows: ({ table }) => `Seine Zeilen in ${table}`,
    number: 'Code',
    onSheet: 'Auf Ihrer Liste · nie gesendet',
    inDatabase: 'In unserer Datenbank · Prüfwert',
    usedAt: 'Verwendet',
    unused: 'Nein',
    emptyBoxes: 'Leere Kästchen',
    thief: ({ codes, megabytes }) =>
      `Wer diese Tabelle stiehlt, müsste etwa ${codes} Codes probieren, um einen von Ihren zu finden. Jeder Versuch kostet mit Argon2id ${megabytes} MiB Arbeitsspeicher.`,
    usedCode:
      'Der Prüfwert eines verwendeten Codes bleibt, damit wir Ihnen sagen können, wann Sie ihn verwendet haben. Er öffnet nichts mehr.',
    observer:
      'Wer bei Ihrer Anmeldung mitliest, sieht den Beweis eines Codes. Der Code ist dann schon verwendet, und der Beweis ist nichts mehr wert.',
    statement: 'Die Abfrage, die all das gelesen hat',
  },
};
