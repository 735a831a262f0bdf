import type { AccountTexts } from '../account.js';
import { plural } from '../language.js';

export const account: AccountTexts = {
  signIn: {
    title: 'Accedi',
    promise: 'Scrivi alle persone che vogliono leggerti.',
    virtues: [
      'Newsletter senza scrivere codice',
      'Numeri facili da capire',
      'Codici di backup che hai solo tu',
    ],
    asOneOf: 'Scegli chi sei.',
    people: {
      ada: 'Scrive newsletter',
      office: 'Due persone, due liste',
      grace: 'L’amministratrice',
    },
    orType: 'Oppure inserisci i tuoi dati',
    name: 'Nome utente',
    password: 'Password',
    continue: 'Continua',
    demoPassword: ({ password }) =>
      `In questa demo tutti hanno la stessa password: ${password}`,
    tooManyTries: 'Troppi tentativi. Aspetta qualche minuto.',
    noMatch: 'Nome utente e password non corrispondono.',
    tooLate: 'Questo accesso ha richiesto troppo tempo. Ricomincia.',
  },
  secondStep: {
    title: 'Secondo passaggio',
    about: 'Apri l’app di autenticazione sul telefono e inserisci le cifre che mostra.',
    digits: 'Sei cifre dalla tua app di autenticazione',
    signIn: 'Accedi',
    lostPhone: 'Hai perso il telefono?',
    useBackupCode: 'Usa un codice di backup',
    backupCode: 'Codice di backup',
    useAuthenticator: 'Usa l’app di autenticazione',
    startOver: 'Ricomincia',
    wrong: 'Le cifre sono sbagliate. Usa quelle mostrate ora.',
    used: 'Hai già usato queste cifre. Aspetta le prossime (30 secondi).',
    newPhone:
      'Hai aggiunto questo telefono con un codice di backup. Per tre giorni serve solo ad accedere.',
    oldPhone:
      'Questo telefono è stato sostituito con il recupero dell’account, quindi non funziona più. Se non eri tu, scrivi a support@postbox.example.',
    frozen:
      'Questo account è bloccato, perché qualcuno ha segnalato che è stato recuperato da un’altra persona. Scrivi a support@postbox.example.',
  },
  stepUp: {
    title: 'Conferma la tua identità',
    confirm: 'Conferma',
    useBackupCode: 'Hai perso il telefono? Usa un codice di backup',
    yourPassword: 'La tua password',
    toTheCode: 'Continua con il codice',
    cancel: 'Annulla',
    wrongPassword: 'La password è sbagliata.',
    signedOut: 'La tua sessione è terminata. Prima accedi in un’altra scheda.',
    unreachable: 'Al momento il sito non è raggiungibile. Riprova.',
  },
  security: {
    about: 'Come accedi e come rientri nel tuo account.',
    methods: 'Modi per accedere',
    password: 'Password',
    passwordAbout: 'Il primo passaggio di ogni accesso.',
    authenticator: 'App di autenticazione',
    authenticatorAbout: 'Il secondo passaggio: sei cifre dal tuo telefono.',
    on: 'In uso',
    newPhone: 'Configura un nuovo telefono',
    seeStored: 'Guarda che cosa conserviamo dei tuoi codici',
    otherWays: 'Anche i nostri amministratori possono sbloccarli.',
    history: 'Cronologia dei tuoi codici di backup',
    notYou: 'Se non eri tu, cambia la password, ottieni nuovi codici e avvisaci.',
  },
  newPhone: {
    title: 'Configura un nuovo telefono',
    scan: 'Scansiona questo con l’app di autenticazione del nuovo telefono.',
    qr: 'Codice QR per il tuo nuovo telefono',
    digits: 'Sei cifre dal tuo nuovo telefono',
    afterCode:
      'Hai fatto l’accesso con un codice di backup. Per questo il vecchio telefono funziona ancora per tre giorni. Fino ad allora, il nuovo serve solo ad accedere e a ottenere nuovi codici.',
    afterPhone: 'Poi il vecchio telefono non funziona più.',
    add: 'Aggiungi telefono',
    notNow: 'Non ora',
    codesFollow:
      'Poi riceverai nuovi codici. Il nuovo telefono funziona appena sono attivi.',
    goOn: 'Continua con i codici',
  },
  recovery: {
    title: 'Recupero dell’account',
    signIn: 'Accedi',
    support: ({ address }) => `Oppure scrivi a ${address}.`,
    newCodes: 'Ottieni nuovi codici',
  },
  history: {
    empty: 'Non è ancora successo nulla.',
    you: 'Tu',
    anAdministrator: 'Amministrazione',
    administrator: ({ name }) => `${name}, amministrazione`,
    somebody: 'Qualcuno',
    whoFrom: ({ who, from }) => `${who}, ${from}`,
    enrolled: ({ set }) => `Serie ${set} creata, non ancora attiva.`,
    confirmed: ({ set }) => `Serie ${set} attivata.`,
    usedToSignIn: ({ number, set, remaining, total }) =>
      plural('it', remaining, {
        one: `Accesso con il codice ${number} della serie ${set}. Resta ${remaining} su ${total}.`,
        other: `Accesso con il codice ${number} della serie ${set}. Restano ${remaining} su ${total}.`,
      }),
    usedToConfirm: ({ number, set, remaining, total }) =>
      plural('it', remaining, {
        one: `Identità confermata con il codice ${number} della serie ${set}. Resta ${remaining} su ${total}.`,
        other: `Identità confermata con il codice ${number} della serie ${set}. Restano ${remaining} su ${total}.`,
      }),
    low: ({ set }) => `Restano pochi codici nella serie ${set}.`,
    exhausted: ({ set }) => `Nella serie ${set} non restano codici.`,
    replaced: ({ set }) => `Serie ${set} sostituita.`,
    discarded: ({ set }) => `Serie ${set} eliminata prima dell’attivazione.`,
    removed: ({ set }) => `Serie ${set} rimossa.`,
    failures: {
      strangers: ({ count }) =>
        plural('it', count, {
          one: `${count} codice errato in un browser sconosciuto.`,
          other: `${count} codici errati in un browser sconosciuto.`,
        }),
      browsers: ({ count }) =>
        plural('it', count, {
          one: `${count} codice errato in un browser conosciuto.`,
          other: `${count} codici errati in un browser conosciuto.`,
        }),
      sessions: ({ count }) =>
        plural('it', count, {
          one: `${count} codice errato con la sessione aperta.`,
          other: `${count} codici errati con la sessione aperta.`,
        }),
    },
    suspended: {
      strangers: ({ count }) =>
        plural('it', count, {
          one: `Blocco dopo ${count} codice errato in un browser sconosciuto.`,
          other: `Blocco dopo ${count} codici errati in un browser sconosciuto.`,
        }),
      browsers: ({ count }) =>
        plural('it', count, {
          one: `Blocco dopo ${count} codice errato in un browser conosciuto.`,
          other: `Blocco dopo ${count} codici errati in un browser conosciuto.`,
        }),
      sessions: ({ count }) =>
        plural('it', count, {
          one: `Blocco dopo ${count} codice errato con la sessione aperta.`,
          other: `Blocco dopo ${count} codici errati con la sessione aperta.`,
        }),
    },
    lifted: 'Codici sbloccati.',
    imported: ({ set }) => `Serie ${set} importata.`,
    importedActive: ({ set }) => `Serie ${set} importata e attivata.`,
    reviewDue: ({ set }) => `Richiesta di cercare la lista della serie ${set}.`,
    neverConfirmed: ({ set }) =>
      `La serie ${set} non è mai stata attivata e non esiste più.`,
    notConfirmedYet: ({ set }) => `Dopo un giorno la serie ${set} non è ancora attiva.`,
    recovery: {
      asked: 'Recupero dell’account richiesto.',
      opened: 'Recupero dell’account approvato.',
      halfway: 'È passata metà dell’attesa per il recupero.',
      shortened: 'Attesa per il recupero abbreviata.',
      ready: 'L’attesa per il recupero è finita.',
      finishAsked: 'Richiesta del link che completa il recupero.',
      cancelled: 'Recupero dell’account interrotto.',
      used: 'Account recuperato.',
      frozen: 'Account bloccato, perché un’altra persona l’aveva recuperato.',
      unfrozen: 'Account sbloccato.',
    },
  },
};
