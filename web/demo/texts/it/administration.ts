import type { AdministrationTexts } from '../administration.js';
import { plural } from '../language.js';

export const administration: AdministrationTexts = {
  page: {
    onlyFor: ({ name }) => `Solo ${name} può vedere questa pagina.`,
    signInAs: ({ name }) => `Accedi come ${name}`,
    signOutFirst: 'Prima esci.',
    confirmTitle: 'Conferma la tua identità',
    confirmWhy:
      'Hai fatto l’accesso un po’ di tempo fa, oppure con un codice di backup. Conferma la tua identità, poi ripeti ciò che hai fatto.',
    confirm: 'Conferma',
    accounts: 'Account',
    groupLink: ({ title, count }) => `${title}: ${count}`,
    groups: {
      everybody: 'Tutti',
      'no-codes': 'Senza codici',
      low: 'Pochi codici rimasti',
      'not-looked-at': 'Lista non verificata',
      'never-turned-on': 'Mai attivati',
      locked: 'Bloccati',
    },
    noneInGroup: 'In questo gruppo non c’è nessun account.',
    remind: 'Invia un promemoria a chi deve fare qualcosa',
    reminded: ({ accounts }) =>
      `Promemoria inviato a: ${accounts}. Ogni account riceve al massimo un’email al giorno.`,
    remindedNobody:
      'Nessun promemoria inviato. Ogni account riceve al massimo un’email al giorno.',
    download: 'Scarica come CSV',
    columns: ['Account', 'Codici di backup', 'Rimasti', 'Serie'],
    lockedSince: ({ time }) => `Bloccati dal giorno ${time}.`,
    unlockCodes: ({ account }) => `Sblocca i codici di backup di ${account}`,
    historyOf: ({ account }) => `Cronologia di ${account}`,
    revoke: 'Revoca…',
    revokeSet: ({ set }) => `Revoca la serie ${set}…`,
    revokeForGood: ({ set }) => `Revoca ${set} per sempre`,
    setIsGone: ({ set }) =>
      `La serie ${set} non esiste più o ha già smesso di funzionare.`,
  },
  states: {
    none: 'Non ha codici',
    active: ({ count }) =>
      plural('it', count, {
        one: `Ha ancora ${count} codice`,
        other: `Ha ancora ${count} codici`,
      }),
    low: ({ count }) =>
      plural('it', count, {
        one: `Quasi esauriti: resta ${count}`,
        other: `Quasi esauriti: restano ${count}`,
      }),
    exhausted: 'Ha usato l’ultimo codice',
    suspended: ({ count }) =>
      plural('it', count, {
        one: `Bloccato, resta ${count} codice`,
        other: `Bloccati, restano ${count} codici`,
      }),
    reviewAsk: 'Ha verificato la lista l’ultima volta almeno cinque mesi fa',
    reviewDue: 'Dovrebbe cercare la lista',
    reviewOverdue: 'Non ha cercato la lista in tempo',
    neverTurnedOn: 'Ha creato codici senza attivarli',
    setActive: 'Funziona',
    setPending: 'Non ancora attiva',
    setRevoked: 'Non funziona più',
    setSpent: 'Tutti i codici sono usati',
    left: ({ remaining, total }) =>
      plural('it', remaining, {
        one: `Resta ${remaining} codice su ${total}`,
        other: `Restano ${remaining} codici su ${total}`,
      }),
    madeOn: ({ day }) => `Creata il giorno ${day}`,
    preparedBy: ({ name }) => `Preparata da ${name}`,
    checkedOn: ({ day }) => `Ultima verifica: ${day}`,
    reviewBy: ({ day }) => `Lista da cercare entro il giorno ${day}`,
    joined: (sentences) => `${sentences.join('. ')}.`,
  },
  recoveries: {
    title: 'Recuperi di account',
    none: 'Nessuno è in corso.',
    frozenSince: ({ time }) =>
      `Bloccato dal giorno ${time}, perché qualcuno ha segnalato che è stato recuperato da un’altra persona. Prima verifica di chi è l’account.`,
    unlock: ({ account }) => `Sblocca l’account di ${account}`,
    asked: ({ time, by }) => `Richiesto il giorno ${time} e approvato da ${by}.`,
    askedFrom: ({ time, from, by }) =>
      `Richiesto il giorno ${time} con ${from} e approvato da ${by}.`,
    wasReady: ({ time }) => `Si può già completare (dal giorno ${time}).`,
    willBeReady: ({ time }) => `Si potrà completare a partire dal giorno ${time}.`,
    stop: ({ account }) => `Interrompi il recupero di ${account}`,
    moveClock: 'Sposta avanti l’orologio della demo',
  },
  imports: {
    title: 'Importazione',
    about:
      'Importa serie create offline per account di questo sito. Ogni persona attiva i propri codici inserendone uno.',
    file: 'File di importazione',
    import: 'Importa',
    chooseFile: 'Scegli un file.',
    wasRead: 'Il file è stato letto:',
    line: ({ account, set, outcome }) => `${account}, serie ${set}: ${outcome}`,
    outcomes: {
      pending: 'importata; il titolare la attiva inserendo uno dei suoi codici',
      active: 'importata e attivata',
      too_many_sets: 'non importata, perché l’account ha già troppe serie',
      already_enrolled: 'non importata, perché questo sito l’aveva già',
    },
    notAFile: ({ error }) =>
      `Non è stato importato nulla: questo non è un file di importazione (${error}).`,
    unknownAccounts: ({ accounts }) =>
      `Non è stato importato nulla. Senza account su questo sito: ${accounts}.`,
    unknownAndMore: ({ accounts, count }) =>
      plural('it', count, {
        one: `Non è stato importato nulla. Senza account su questo sito: ${accounts} e ${count} altro.`,
        other: `Non è stato importato nulla. Senza account su questo sito: ${accounts} e altri ${count}.`,
      }),
    quoted: ({ name }) => `“${name}”`,
  },
  journal: {
    title: 'Che cosa hanno fatto gli amministratori',
    empty: 'Nulla da quando questa demo è stata avviata.',
    acts: {
      downloaded: ({ actor, group }) =>
        `${actor} ha scaricato gli account del gruppo “${group}”.`,
      reminded: ({ actor, account }) => `${actor} ha inviato un promemoria a ${account}.`,
      'reminded-nobody': ({ actor }) => `${actor} non ha inviato promemoria a nessuno.`,
      'removed-set': ({ actor, set, account }) =>
        `${actor} ha rimosso la serie ${set} di ${account}.`,
      'unlocked-codes': ({ actor, account }) =>
        `${actor} ha sbloccato i codici di backup di ${account}.`,
      'stopped-recovery': ({ actor, account }) =>
        `${actor} ha interrotto il recupero di ${account}.`,
      'unlocked-account': ({ actor, account }) =>
        `${actor} ha sbloccato l’account di ${account}.`,
      'imported-set': ({ actor, set, account }) =>
        `${actor} ha importato la serie ${set} per ${account}.`,
    },
  },
};
