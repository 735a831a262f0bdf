import type { DemoTexts } from '../demo.js';
import { plural } from '../language.js';

export const demo: DemoTexts = {
  guide: {
    name: 'Guida',
    progress: ({ step, of }) => `Demo ${step}/${of}`,
    steps: {
      'sign-in': {
        text: 'Accedi come Ada. Basta un clic.',
        action: 'Accedi come Ada',
      },
      'get-codes': {
        text: 'E se un giorno perdi il telefono? Ottieni codici di backup.',
        action: 'Vai a Sicurezza',
      },
      'lose-phone': {
        text: 'I codici sono attivi. Ora perdi il telefono.',
        action: 'Perdi il telefono',
      },
      'use-code': {
        text: 'Il telefono è perso. Accedi con un codice di backup.',
        action: 'Accedi come Ada',
      },
      'see-stored': {
        text: 'Ora guarda che cosa sa questo sito dei tuoi codici.',
        action: 'Che cosa sa il sito',
      },
      'lose-everything': {
        text: 'Hai visto tutto. Esplora, oppure perdi telefono e codici.',
        action: 'Perdi tutto',
      },
      recover: {
        text: 'Accedi senza telefono e senza codici. Ti aiuta un messaggio nella posta.',
        action: 'Accedi come Ada',
      },
    },
    atDigits: 'Il telefono mostra sei cifre. Inseriscile e accedi.',
    atSecurity: 'Ottieni codici di backup, salvali e attivali.',
    atDigitsWithoutPhone: 'Il telefono è perso. Scegli “Usa un codice di backup”.',
    atCode: 'Inserisci un codice qualsiasi che hai salvato.',
    atCodeWithoutCodes:
      'Scegli “Non ho nulla di tutto ciò”. Il messaggio è nella posta, e l’orologio salta l’attesa.',
    close: 'Chiudi',
    open: 'Guida',
    restart: 'Ricomincia',
    tools: 'Strumenti della demo',
    inbox: 'Posta',
    phone: 'Telefoni',
    clock: 'Orologio',
  },
  phone: {
    of: ({ name }) => `Telefono di ${name}`,
    app: 'Autenticazione',
    fillIn: 'Inserisci queste cifre',
    lost: 'Questo telefono è perso.',
    all: 'Tutti i telefoni',
  },
  authenticator: {
    title: 'App di autenticazione',
    about:
      'Questa pagina fa la parte dell’app sul tuo telefono. Inserisci le cifre che vedi qui, oppure scansiona un codice QR con un’app vera. Le cifre valgono una volta sola, e ogni 30 secondi ne appaiono di nuove.',
    newPhoneOf: ({ name }) => `${name}, nuovo telefono`,
    qrOf: ({ name }) => `Codice QR per ${name}`,
  },
  inbox: {
    title: 'Posta',
    about: 'Le email inviate da Postbox, a partire dalle più recenti.',
    empty: 'Nessuna email da quando questa demo è stata avviata.',
    to: ({ address }) => `A ${address}`,
  },
  clock: {
    title: 'Orologio',
    now: ({ time }) => `Data e ora in Postbox: ${time}.`,
    ahead: ({ hours }) =>
      plural('it', hours, {
        one: `È avanti di ${hours} ora.`,
        other: `È avanti di ${hours} ore.`,
      }),
    hour: 'Avanti di un’ora',
    halfDay: 'Avanti di mezza giornata',
    day: 'Avanti di un giorno',
    week: 'Avanti di una settimana',
    about: 'Il tempo va solo avanti. Le sessioni troppo vecchie si chiudono.',
  },
  errors: {
    title: 'Errore',
    missing: 'Questa pagina non esiste.',
    unknownForm: 'Nessun modulo di questo sito invia una cosa del genere.',
    otherSite: 'L’ha inviato una pagina di un altro sito.',
    tooLarge: 'È troppo grande.',
    failed: 'Qualcosa è andato storto.',
    toStart: 'Vai all’inizio',
  },
  stored: {
    about:
      'Questo è ciò che il nostro database conserva sui tuoi codici di backup, oltre a una cronologia e al numero di tentativi errati. I codici stessi non ci sono, perché non li abbiamo mai avuti.',
    code: {
      title: 'Il codice',
      text: 'È sulla tua lista. Questo sito non l’ha mai avuto.',
    },
    proof: {
      title: 'La prova',
      text: 'Il tuo browser calcola l’hash del codice con Argon2id. Invia solo questo risultato, e solo quando usi il codice.',
    },
    verifier: {
      title: 'Il verificatore',
      text: 'Conserviamo l’hash SHA-256 della prova. Da lì non si può risalire né alla prova né al codice.',
    },
    none: 'Non conserviamo ancora nulla, perché non hai codici di backup.',
    getCodes: 'Ottieni codici di backup',
    set: ({ set }) => `Serie ${set}`,
    setRow: ({ table }) => `La sua riga in ${table}`,
    columns: {
      set: 'ID della serie',
      label: 'Nome della serie',
      created: 'Creata',
      kdf: 'Hash dei codici',
      salt: 'Salt',
      remaining: 'Codici rimasti',
    },
    codeRows: ({ table }) => `Le sue righe in ${table}`,
    number: 'Codice',
    onSheet: 'Sulla tua lista · mai inviato',
    inDatabase: 'Nel nostro database · verificatore',
    usedAt: 'Usato',
    unused: 'No',
    emptyBoxes: 'Caselle vuote',
    thief: ({ codes, megabytes }) =>
      `Chi rubasse questa tabella dovrebbe provare circa ${codes} codici per trovarne uno dei tuoi. Ogni tentativo costa ${megabytes} MiB di memoria con Argon2id.`,
    usedCode:
      'Il verificatore di un codice usato resta, così possiamo dirti quando l’hai usato. Non apre più nulla.',
    observer:
      'Chi spia un tuo accesso vede la prova di un solo codice. A quel punto il codice è già usato, quindi la prova non vale nulla.',
    statement: 'La query che ha letto tutto questo',
  },
};
