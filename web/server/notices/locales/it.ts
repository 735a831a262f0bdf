import { plural } from '../plural.js';
import type { NoticeTexts } from '../texts.js';

/**
 * With "tu", as Italian banks write. A set is a "serie", and a sheet a "lista", because it can
 * be a file as well. Dates follow a colon: the article before them depends on the day.
 */
export const texts: NoticeTexts = {
  locale: 'it',
  direction: 'ltr',

  frame: {
    namedSet: ({ set, label }) => `${set} (${label})`,
    when: ({ time }) => `Quando: ${time}`,
    from: ({ place }) => `Da dove: ${place}`,
    by: ({ operator }) => `Eseguito da: ${operator}`,
    about: ({ account, service }) =>
      `Questo messaggio riguarda l’account ${account} su ${service}.`,
    neverAsk: 'Non ti chiederemo mai un codice per telefono, email o chat.',
    unexpected: ({ service }) => `Se non te lo aspettavi, chiedi a ${service}.`,
  },

  codes: {
    turnedOnSubject: 'I codici di backup sono attivi',
    replacedSubject: 'I tuoi codici di backup sono stati sostituiti',
    works: ({ set }) => `La serie ${set} ora funziona.`,
    ended: ({ set }) => `I codici della serie ${set} non funzionano più.`,

    signedInSubject: 'Un codice di backup è stato usato per accedere',
    signedInLastSubject: 'Un codice di backup è stato usato per accedere. Era l’ultimo',
    steppedUpSubject: 'Un codice di backup è stato usato per confermare la tua identità',
    steppedUpLastSubject:
      'Un codice di backup è stato usato per confermare la tua identità. Era l’ultimo',
    used: ({ position, set }) =>
      `Era il codice ${position} della serie ${set}. Depennalo dalla tua lista.`,
    left: ({ remaining, total }) =>
      plural('it', remaining, {
        one: `Resta ${remaining} codice su ${total}.`,
        other: `Restano ${remaining} codici su ${total}.`,
      }),
    noneLeft: 'In questa serie non resta nessun codice. Ottieni subito nuovi codici.',
    fewLeft: 'Ottieni nuovi codici prima che ti serva l’ultimo.',
    notYou:
      'Se non eri tu, un’altra persona può accedere al tuo posto. Cambia subito la password e ottieni nuovi codici.',

    removedSubject: 'Hai rimosso dei codici di backup',
    removedByAdministratorSubject: 'Un amministratore ha rimosso dei codici di backup',
    discardedSubject: 'Hai eliminato dei nuovi codici di backup',
    discardedByAdministratorSubject:
      'Un amministratore ha eliminato dei nuovi codici di backup',
    discarded: ({ set }) =>
      `I codici della serie ${set} non sono mai stati attivati e non si possono più attivare. I codici che funzionavano prima funzionano ancora.`,

    wrongCodesSubject: 'Qualcuno ha inserito codici di backup sbagliati',
    lockedSubject: 'I tuoi codici di backup sono bloccati',
    wrongCodes: {
      strangers: ({ count }) =>
        plural('it', count, {
          one: `Qualcuno ha inserito ${count} codice sbagliato in un browser che non conosciamo.`,
          other: `Qualcuno ha inserito ${count} codici sbagliati in un browser che non conosciamo.`,
        }),
      browsers: ({ count }) =>
        plural('it', count, {
          one: `Qualcuno ha inserito ${count} codice sbagliato in un browser da cui avevi già fatto l’accesso.`,
          other: `Qualcuno ha inserito ${count} codici sbagliati in un browser da cui avevi già fatto l’accesso.`,
        }),
      sessions: ({ count }) =>
        plural('it', count, {
          one: `Qualcuno che aveva una sessione aperta nel tuo account ha inserito ${count} codice sbagliato.`,
          other: `Qualcuno che aveva una sessione aperta nel tuo account ha inserito ${count} codici sbagliati.`,
        }),
    },
    wrongCodesNotYou: {
      strangers: 'Se non eri tu, qualcuno conosce la tua password. Cambiala.',
      browsers:
        'Se non eri tu, qualcuno usa il tuo browser e conosce la tua password. Cambiala.',
      sessions:
        'Se non eri tu, qualcuno ha una sessione aperta nel tuo account. Esci da tutti i dispositivi.',
    },
    locked: 'Per il momento i codici di backup lì non funzionano.',
    unlock:
      'Per sbloccarli, accedi in un altro modo. Poi inserisci uno dei tuoi codici nel tuo account, oppure ottieni nuovi codici.',
    unlockedSubject: 'I tuoi codici di backup funzionano di nuovo',
    unlocked:
      'I tuoi codici erano bloccati dopo troppi tentativi errati. Ora funzionano di nuovo.',

    preparedSubject: 'Sono stati creati codici di backup per te',
    turnOnPrepared: ({ set }) =>
      `Per attivare la serie ${set}, inserisci uno dei suoi codici nel tuo account.`,
    preparedUnexpected: ({ service }) =>
      `Se non te lo aspettavi, chiedi a ${service} prima di usare i codici.`,

    reviewSubject: 'Hai ancora i tuoi codici di backup?',
    setHasLeft: ({ set, remaining, total }) =>
      plural('it', remaining, {
        one: `Nella serie ${set} resta ${remaining} codice su ${total}.`,
        other: `Nella serie ${set} restano ${remaining} codici su ${total}.`,
      }),
    review:
      'Cerca la tua lista e inserisci uno dei suoi codici nel tuo account. Così non lo consumi.',
    reviewLost: 'Se non la trovi, ottieni nuovi codici nel tuo account.',

    notTurnedOnSubject: 'I tuoi nuovi codici di backup non sono attivi',
    turnOn: ({ set, until }) =>
      `I codici della serie ${set} non funzionano ancora. Per attivarli, inseriscine uno nel tuo account entro questa data: ${until}.`,
    neverTurnedOn: ({ set }) =>
      `I codici della serie ${set} non sono mai stati attivati e non si possono più attivare. Buttali via e ottieni nuovi codici nel tuo account.`,
  },

  recovery: {
    asked: {
      subject: 'Hai chiesto di recuperare il tuo account?',
      text: 'Qualcuno che ha la tua password dice di aver perso tutti i codici e vuole recuperare il tuo account.',
    },
    nothingYet: 'Non succede niente finché non dai la tua approvazione.',
    openedSubject: 'Qualcuno sta recuperando il tuo account',
    halfwaySubject: 'Il tuo account sarà presto recuperato',
    canFinish: ({ ready }) =>
      `Il recupero del tuo account si potrà completare a partire da questa data: ${ready}.`,
    signInThen:
      'Se sei tu, accedi di nuovo in quel momento e indica che non hai nessuno dei tuoi codici.',
    shortenedSubject:
      'Un amministratore vuole recuperare il tuo account prima del previsto',
    mustAgree: ({ missing }) =>
      plural('it', missing, {
        one: 'Un amministratore vuole recuperare il tuo account prima del previsto. Deve essere d’accordo ancora un altro amministratore.',
        other: `Un amministratore vuole recuperare il tuo account prima del previsto. Devono essere d’accordo altri ${missing} amministratori.`,
      }),
    waitIsOver: 'L’attesa per recuperare il tuo account è finita.',
    readySubject: 'Ora il tuo account si può recuperare',
    signInNow: 'Se sei tu, accedi di nuovo e indica che non hai nessuno dei tuoi codici.',
    finishAsked: {
      subject: 'Completa il recupero del tuo account',
      text: 'Qualcuno che ha la tua password ha chiesto l’ultimo passaggio del recupero.',
    },
    stopByEarlierLink:
      'Se non eri tu, interrompi il recupero con il link che trovi in uno dei nostri messaggi precedenti.',
    cancelled: {
      subject: 'Il recupero del tuo account è stato interrotto',
      text: 'Il recupero del tuo account è stato interrotto. I tuoi codici restano come sono.',
    },
    stoppedSomebody:
      'Lo hai interrotto perché lo aveva chiesto un’altra persona? Cambia la password, perché quella persona la conosce.',
    used: {
      subject: 'Il tuo account è stato recuperato',
      text: 'Il tuo account è stato recuperato, con nuovi codici e un nuovo secondo passaggio. Quelli vecchi non funzionano più, e tutte le sessioni sono state chiuse.',
    },
    lockByLink:
      'Se non eri tu, apri il link che interrompe il recupero. Il link blocca il tuo account.',
    frozen: {
      subject: 'Il tuo account è bloccato',
      text: 'Il tuo account è bloccato, perché qualcuno ha segnalato che è stato recuperato da un’altra persona.',
    },
    askToUnlock: ({ service }) => `Chiedi a ${service} di sbloccarlo.`,
    unfrozen: {
      subject: 'Il tuo account è sbloccato',
      text: 'Il tuo account è sbloccato. Puoi accedere di nuovo.',
    },
    notYou: 'Se non eri tu, un’altra persona conosce la tua password. Cambiala.',

    approve: 'Se sei tu, comincia qui. Questo link vale un giorno al massimo:',
    finish: 'Se sei tu, continua nel browser in cui stai facendo l’accesso:',
    stop: 'Se non eri tu, interrompi il recupero qui:',
    typeDigits: ({ digits }) =>
      `Se sei tu, inserisci queste cifre dove stai facendo l’accesso: ${digits}`,
    keepDigits: 'Non dire queste cifre a nessuno.',

    contact: {
      askedSubject: ({ account }) => `${account} ti ha chiesto aiuto?`,
      asked: ({ account }) =>
        `Qualcuno vuole recuperare l’account ${account} e ha bisogno che tu gli dia sei cifre.`,
      giveDigits: ({ digits }) =>
        `Chiama la persona a cui appartiene l’account, o incontrala. Se lo ha chiesto davvero, dille queste cifre: ${digits}`,
      warn: 'Non scrivere le cifre in un messaggio e non dirle a nessun altro. Se questa persona non lo ha chiesto, avvisala: qualcuno conosce la sua password.',
      openSubject: ({ account }) => `Qualcuno sta recuperando l’account ${account}`,
      open: ({ account }) =>
        `Qualcuno sta recuperando l’account ${account}. Chiedi alla persona a cui appartiene se lo sa.`,
      stop: 'Se la persona a cui appartiene l’account non lo ha chiesto, interrompi il recupero qui:',
      finishSubject: ({ account }) => `L’attesa per l’account ${account} è finita`,
      finish: ({ account }) => `L’attesa per recuperare l’account ${account} è finita.`,
      passOnLink:
        'Chiama la persona a cui appartiene l’account, o incontrala. Se lo ha chiesto davvero, dalle questo link. Deve aprirlo nel browser in cui sta facendo l’accesso:',
      usedSubject: ({ account }) => `L’account ${account} è stato recuperato`,
      used: ({ account }) =>
        `L’account ${account} è stato recuperato. I vecchi codici non funzionano più.`,
      cancelledSubject: ({ account }) =>
        `Il recupero dell’account ${account} è stato interrotto`,
      cancelled: ({ account }) =>
        `Il recupero dell’account ${account} è stato interrotto. Non è cambiato niente.`,
      frozenSubject: ({ account }) => `L’account ${account} è bloccato`,
      frozen: ({ account }) =>
        `L’account ${account} è bloccato, perché qualcuno ha segnalato che è stato recuperato da un’altra persona.`,
      unfrozenSubject: ({ account }) => `L’account ${account} è sbloccato`,
      unfrozen: ({ account }) =>
        `L’account ${account} è sbloccato. La persona a cui appartiene può accedere di nuovo.`,
      about: ({ account, service }) =>
        `Ricevi questo messaggio perché sei un contatto dell’account ${account} su ${service}.`,
    },
  },

  reminder: {
    subject: 'Un promemoria sui tuoi codici di backup',
    notTurnedOn:
      'I tuoi codici di backup non sono attivi. Inseriscine uno nel tuo account, oppure ottieni nuovi codici.',
    none: 'Non hai codici di backup. Se perdi il telefono, non puoi accedere. Ottieni subito dei codici.',
    usedUp: 'Hai usato il tuo ultimo codice di backup. Ottieni subito nuovi codici.',
    low: ({ remaining }) =>
      plural('it', remaining, {
        one: `Ti resta ${remaining} codice di backup. Ottieni nuovi codici prima che ti serva.`,
        other: `Ti restano ${remaining} codici di backup. Ottieni nuovi codici prima che ti serva l’ultimo.`,
      }),
    locked:
      'I tuoi codici di backup sono bloccati dopo troppi tentativi errati. Inseriscine uno nel tuo account per sbloccarli.',
    review:
      'Hai ancora i tuoi codici di backup? Cerca la tua lista e inserisci un codice nel tuo account. Così non lo consumi.',
    where: 'Accedi e apri le impostazioni del tuo account.',
  },
};
