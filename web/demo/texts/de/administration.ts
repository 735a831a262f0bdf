import type { AdministrationTexts } from '../administration.js';
import { plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `Nur ${name} kann diese Seite sehen.`,
    signInAs: ({ name }) => `Als ${name} anmelden`,
    signOutFirst: 'Melden Sie sich zuerst ab.',
    confirmTitle: 'Bestätigen Sie, dass Sie es sind',
    confirmWhy:
      'Sie haben sich vor einer Weile oder mit einem Backup-Code angemeldet. Bestätigen Sie, dass Sie es sind, und wiederholen Sie dann, was Sie getan haben.',
    confirm: 'Bestätigen',
    accounts: 'Konten',
    groupLink: ({ title, count }) => `${title}: ${count}`,
    groups: {
      everybody: 'Alle',
      'no-codes': 'Keine Codes',
      low: 'Wenige Codes übrig',
      'not-looked-at': 'Liste nicht geprüft',
      'never-turned-on': 'Nie aktiviert',
      locked: 'Gesperrt',
    },
    noneInGroup: 'In dieser Gruppe ist kein Konto.',
    remind: 'Alle erinnern, die etwas tun sollten',
    reminded: ({ accounts }) =>
      `Erinnert: ${accounts}. Jedes Konto bekommt höchstens eine E-Mail am Tag.`,
    remindedNobody:
      'Niemand wurde erinnert. Jedes Konto bekommt höchstens eine E-Mail am Tag.',
    download: 'Als CSV herunterladen',
    columns: ['Konto', 'Backup-Codes', 'Übrig', 'Sätze'],
    lockedSince: ({ time }) => `Gesperrt seit dem ${time}.`,
    unlockCodes: ({ account }) => `Backup-Codes von ${account} entsperren`,
    historyOf: ({ account }) => `Verlauf von ${account}`,
    revoke: 'Widerrufen …',
    revokeSet: ({ set }) => `Satz ${set} widerrufen …`,
    revokeForGood: ({ set }) => `${set} endgültig widerrufen`,
    setIsGone: ({ set }) => `Satz ${set} ist gelöscht oder gilt schon nicht mehr.`,
  },
  states: {
    none: 'Hat keine Codes',
    active: ({ count }) =>
      plural('de', count, {
        one: `Hat noch ${count} Code`,
        other: `Hat noch ${count} Codes`,
      }),
    low: ({ count }) => `Bald aufgebraucht: noch ${count}`,
    exhausted: 'Hat den letzten Code verwendet',
    suspended: ({ count }) =>
      plural('de', count, {
        one: `Gesperrt, noch ${count} Code`,
        other: `Gesperrt, noch ${count} Codes`,
      }),
    reviewAsk: 'Hat die Liste vor fünf Monaten oder früher zuletzt geprüft',
    reviewDue: 'Sollte die Liste suchen',
    reviewOverdue: 'Hat die Liste nicht rechtzeitig gesucht',
    neverTurnedOn: 'Hat Codes erstellt und nicht aktiviert',
    setActive: 'Gilt',
    setPending: 'Noch nicht aktiviert',
    setRevoked: 'Gilt nicht mehr',
    setSpent: 'Alle Codes verwendet',
    left: ({ remaining, total }) => `${remaining} von ${total} Codes übrig`,
    madeOn: ({ day }) => `Erstellt am ${day}`,
    preparedBy: ({ name }) => `Vorbereitet von ${name}`,
    checkedOn: ({ day }) => `Zuletzt geprüft am ${day}`,
    reviewBy: ({ day }) => `Liste bis zum ${day} suchen`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'Wiederherstellungen',
    none: 'Zurzeit läuft keine.',
    frozenSince: ({ time }) =>
      `Gesperrt seit dem ${time}, weil jemand gemeldet hat, dass eine andere Person das Konto wiederhergestellt hat. Klären Sie zuerst, wem das Konto gehört.`,
    unlock: ({ account }) => `Konto ${account} entsperren`,
    asked: ({ time, by }) => `Angefordert am ${time}; ${by} hat zugestimmt.`,
    askedFrom: ({ time, from, by }) =>
      `Angefordert am ${time} (von ${from} aus); ${by} hat zugestimmt.`,
    wasReady: ({ time }) => `Sie kann seit dem ${time} abgeschlossen werden.`,
    willBeReady: ({ time }) => `Sie kann ab dem ${time} abgeschlossen werden.`,
    stop: ({ account }) => `Wiederherstellung von ${account} stoppen`,
    moveClock: 'Uhr der Demo vorstellen',
  },
  imports: {
    title: 'Import',
    about:
      'Importieren Sie Sätze, die offline für Konten dieser Website erstellt wurden. Jede Person aktiviert ihre Codes, indem sie einen davon eingibt.',
    file: 'Importdatei',
    import: 'Importieren',
    chooseFile: 'Wählen Sie eine Datei.',
    wasRead: 'Die Datei wurde gelesen:',
    line: ({ account, set, outcome }) => `${account}, Satz ${set}: ${outcome}`,
    outcomes: {
      pending:
        'importiert; die Person mit der Liste aktiviert ihn, indem sie einen seiner Codes eingibt',
      active: 'importiert und aktiviert',
      too_many_sets: 'nicht importiert, weil das Konto schon zu viele Sätze hat',
      already_enrolled: 'nicht importiert, weil diese Website ihn schon hatte',
    },
    notAFile: ({ error }) =>
      `Nichts wurde importiert: Das ist keine Importdatei (${error}).`,
    unknownAccounts: ({ accounts }) =>
      `Nichts wurde importiert. Ohne Konto auf dieser Website: ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      `Nichts wurde importiert. Ohne Konto auf dieser Website: ${accounts} und noch ${count}.`,
    quoted: ({ name }) => `„${name}“`,
  },
  journal: {
    title: 'Was die Verwaltung getan hat',
    empty: 'Nichts, seit diese Demo läuft.',
    acts: {
      downloaded: ({ actor, group }) =>
        `${actor} hat die Konten der Gruppe „${group}“ heruntergeladen.`,
      reminded: ({ actor, account }) => `${actor} hat ${account} erinnert.`,
      'reminded-nobody': ({ actor }) => `${actor} hat niemanden erinnert.`,
      'removed-set': ({ actor, set, account }) =>
        `${actor} hat Satz ${set} von ${account} entfernt.`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor} hat die Backup-Codes von ${account} entsperrt.`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor} hat die Wiederherstellung von ${account} gestoppt.`,
      'unlocked-account': ({ actor, account }) =>
        `${actor} hat das Konto ${account} entsperrt.`,
      'imported-set': ({ actor, set, account }) =>
        `${actor} hat Satz ${set} für ${account} importiert.`,
    },
  },
};
