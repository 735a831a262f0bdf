/** The panel in Italian. `../it.ts` has the terms. */
export const panel = {
  // panel/panel.ts
  'bc-title': 'Codici di backup',

  // panel/views/panel-view.ts
  'bc-loading': 'Ricerca dei tuoi codici…',
  'bc-retry': 'Riprova',

  // panel/views/heading.ts
  'bc-not-active': 'Non ancora attivi',

  // panel/views/steps.ts
  'bc-steps': 'Passaggi',
  'bc-step-save': 'Salva',
  'bc-step-check': 'Verifica',
  'bc-step-done': 'Fine',
  'bc-step-past': 'completato',
  'bc-on': 'Attivi',

  // panel/views/save-ways.ts
  'bc-copy': 'Copia',
  'bc-way-copied': 'Copiati',
  'bc-download': 'Scarica',
  'bc-way-downloaded': 'Scaricati',
  'bc-print': 'Stampa',
  'bc-way-printed': 'Stampati',
  'bc-in-app':
    'Sei nel browser interno di un’app, che non può salvare file né stampare. Copia i codici o scrivili su carta, oppure apri questa pagina nel tuo solito browser.',
  'bc-copied': 'Tutti i codici sono copiati.',
  'bc-not-copied':
    'Il browser non ha permesso di copiare. I codici sono selezionati: copiali tu, oppure scaricali o stampali.',
  'bc-downloaded': 'Guarda tra i tuoi download. Il file c’è?',
  'bc-downloaded-yes': 'Sì, c’è',
  'bc-printed': 'La stampa è riuscita?',
  'bc-printed-yes': 'Sì, è riuscita',
  'bc-not-printed': 'Questo browser non può stampare. Copia o scarica i codici.',
  'bc-unsaved': 'Prima salvali: copiali, scaricali, stampali o scrivili su carta.',
  'bc-unsaved-no-print': 'Prima salvali: copiali, scaricali o scrivili su carta.',
  'bc-unsaved-in-app': 'Prima salvali: copiali o scrivili su carta.',
  'bc-unsaved-download': 'Prima controlla che il file sia tra i tuoi download.',
  'bc-unsaved-print': 'Prima controlla che i codici siano stati stampati.',

  // panel/views/save-step.ts
  'bc-codes-title': 'Salva i tuoi codici di backup',
  'bc-codes-what': 'Noi non li vediamo mai, quindi non possiamo mostrarli di nuovo.',
  'bc-codes-set': 'Serie {0}, creata il giorno {1}',
  'bc-codes-where':
    'Conservali in due posti: nel gestore delle password e su carta, al sicuro.',
  'bc-continue': 'Continua',
  'bc-written-down': 'Li ho scritti a mano',
  'bc-cancel': 'Annulla',
  'bc-leaving':
    'Vuoi fermarti qui? Questi codici non funzioneranno, nemmeno se li hai salvati.',
  'bc-leaving-renewal':
    'Vuoi fermarti qui? Questi codici non funzioneranno, nemmeno se li hai salvati. I vecchi codici continuano a funzionare.',
  'bc-leaving-keep': 'Tieni questi codici',
  'bc-discard': 'Elimina questi codici',

  // panel/views/done-step.ts
  'bc-done-title': 'I codici di backup sono attivi',
  'bc-done-set-one': '{0} codice · serie {1}',
  'bc-done-set-other': '{0} codici · serie {1}',
  'bc-done-replaced': 'I vecchi codici non funzionano più. Butta via la vecchia lista.',
  'bc-done-second':
    'Conserva una seconda copia in un altro posto, nel caso perdessi la prima.',
  'bc-done-print': 'Stampa un’altra lista',
  'bc-done': 'Fine',

  // panel/views/availability.ts
  'bc-off': 'Non attivi',
  'bc-check-due': 'Da verificare',
  'bc-left-one': 'Resta {0}',
  'bc-left-other': 'Restano {0}',
  'bc-running-low': 'Quasi esauriti',
  'bc-used-up': 'Esauriti',
  'bc-locked': 'Bloccati',
  'bc-none-one':
    'Hai perso il telefono? Con un codice di backup accedi lo stesso. Ne ricevi {0}, e funziona una sola volta.',
  'bc-none-other':
    'Hai perso il telefono? Con un codice di backup accedi lo stesso. Ne ricevi {0}, e ognuno funziona una sola volta.',
  'bc-exhausted':
    'Hai usato tutti i codici. Ottienine di nuovi ora, finché hai accesso all’account.',
  'bc-low-one': 'Ti resta {0} codice. Ottieni nuovi codici prima che ti serva.',
  'bc-low-other':
    'Ti restano {0} codici. Ottieni nuovi codici prima che ti serva l’ultimo.',
  'bc-low-of-one':
    'I codici di “{0}” stanno per finire (ne resta {1}). Ottieni presto nuovi codici.',
  'bc-low-of-other':
    'I codici di “{0}” stanno per finire (ne restano {1}). Ottieni presto nuovi codici.',
  'bc-suspended':
    'I codici di backup sono bloccati dopo troppi tentativi errati. Inserisci qui uno dei tuoi codici per sbloccarli, oppure ottieni nuovi codici.',

  // panel/views/overview.ts
  'bc-add': 'Ottieni un’altra serie',

  // panel/views/pending-set.ts
  'bc-pending-title': 'Completa l’attivazione dei codici',
  'bc-pending':
    'Questo browser non ha più questi codici. Se li hai salvati, apri ciò che hai salvato e inseriscine uno qualsiasi. Altrimenti, ricomincia.',
  'bc-pending-elsewhere':
    'Questi codici sono stati creati in un altro browser o in un’altra scheda. Se li hai, inseriscine uno qualsiasi. Altrimenti, ricomincia.',
  'bc-pending-prepared': 'La serie funziona dopo che hai inserito uno dei suoi codici.',
  'bc-pending-label': 'Uno di quei codici',
  'bc-confirm': 'Attiva i codici di backup',
  'bc-start-again': 'Ricomincia',
  'bc-finish': 'Completa',
  'bc-turn-it-on': 'Attiva',

  // panel/views/check-step.ts
  'bc-prove-title': 'Verifica ciò che hai salvato',
  'bc-prove-why':
    'Apri ciò che hai salvato e inserisci un codice qualsiasi. Così non lo consumi.',
  'bc-prove-label': 'Uno dei tuoi nuovi codici',
  'bc-back-to-codes': 'Torna ai codici',
  'bc-confirming': 'Attivazione dei codici…',

  // panel/views/set-facts.ts
  'bc-set-unnamed': 'I tuoi codici',
  'bc-set-by-id': 'Serie {0}',
  'bc-set-prepared': 'Preparata da {0}.',
  'bc-set-imported': 'Preparata dal tuo amministratore.',
  'bc-set-left-one': 'Resta {0} su {1}',
  'bc-set-left-other': 'Restano {0} su {1}',
  'bc-set-left-locked-one': 'Resta {0} su {1}, bloccato',
  'bc-set-left-locked-other': 'Restano {0} su {1}, bloccati',
  'bc-set-none-used': 'Nessun codice è ancora stato usato.',
  'bc-set-used-one': 'Codice già usato: {0}.',
  'bc-set-used-other': 'Codici già usati: {0}.',
  'bc-set-made': 'Creata: {0}',
  'bc-set-last-used': 'Ultimo uso: {0}',
  'bc-set-last-checked': 'Ultima verifica: {0}',
  'bc-set-review': 'Entro il giorno {0} verifica di avere ancora la lista',
  'bc-review-ask': 'Li hai ancora? Per sicurezza, verifica un codice.',
  'bc-review-due': 'È ora di verificare se hai ancora questa lista.',
  'bc-review-overdue':
    'Non verifichi questa lista dal giorno {0}. Se l’hai persa, ottieni nuovi codici.',

  // panel/views/active-set.ts
  'bc-check': 'Verifica un codice',
  'bc-renew': 'Ottieni nuovi codici',
  'bc-remove': 'Rimuovi',

  // panel/views/check-form.ts
  'bc-check-how': 'Inserisci un codice qualsiasi di questa serie. Così non lo consumi.',
  'bc-check-how-any':
    'Inserisci un codice qualsiasi di una delle tue liste. Così non lo consumi.',
  'bc-check-label': 'Un codice di questa serie',
  'bc-check-label-any': 'Un codice di una delle tue liste',
  'bc-unlock': 'Sblocca i codici',
  'bc-check-send': 'Verifica il codice',
  'bc-check-works':
    'Il codice {0} funziona, e anche gli altri codici non usati di questa serie.',
  'bc-check-works-of':
    'Il codice {0} di “{1}” funziona, e anche gli altri codici non usati di quella serie.',
  'bc-check-used':
    'Hai usato il codice {0} il giorno {1}. Prova con uno non ancora depennato.',
  'bc-check-used-of':
    'Il codice {0} di “{1}” è stato usato il giorno {2}. Prova con uno non ancora depennato.',

  // panel/views/remove-set.ts
  'bc-remove-what':
    'Questi codici smetteranno subito di funzionare, anche quelli stampati. Dopo non avrai più codici di backup.',
  'bc-remove-what-of':
    'I codici di “{0}” smetteranno subito di funzionare, anche quelli stampati.',
  'bc-discard-what': 'Non potrai usare questi codici, nemmeno se li hai stampati.',
  'bc-discard-prepared':
    '{0} ha preparato “{1}”. Forse qualcuno che usa questo account con te sta aspettando questa serie. Se la elimini, i suoi codici non funzioneranno mai, nemmeno quelli stampati.',
  'bc-discard-imported':
    'Il tuo amministratore ha preparato “{0}”. Forse qualcuno che usa questo account con te sta aspettando questa serie. Se la elimini, i suoi codici non funzioneranno mai, nemmeno quelli stampati.',
  'bc-discard-elsewhere':
    'La serie “{0}” è stata creata in un altro browser o in un’altra scheda ({1}). Forse la sta salvando proprio ora qualcuno che usa questo account con te. Se la elimini, i suoi codici non funzioneranno mai, nemmeno quelli stampati.',
  'bc-discard-yes': 'Sì, elimina',
  'bc-discard-start-again': 'Elimina e ricomincia',
  'bc-remove-now': 'Rimuovi questa serie',
  'bc-close': 'Chiudi',

  // panel/views/notices.ts
  'bc-outcome-on': 'I tuoi codici di backup sono attivi.',
  'bc-outcome-replaced': 'I nuovi codici sono attivi. I vecchi non funzionano più.',
  'bc-outcome-unlocked': 'I tuoi codici di backup funzionano di nuovo.',
  'bc-outcome-removed': 'La serie è stata rimossa. I suoi codici non funzionano più.',
  'bc-old-codes-work':
    'I vecchi codici funzionano ancora. Smettono di funzionare quando attivi i nuovi.',

  // panel/views/start-form.ts
  'bc-renew-title': 'Ottieni nuovi codici',
  'bc-renew-count-one': 'Riceverai {0} nuovo codice.',
  'bc-renew-count-other': 'Riceverai {0} nuovi codici.',
  'bc-renew-what':
    'I vecchi continuano a funzionare finché non hai salvato e verificato i nuovi.',
  'bc-renew-used-up': 'Le altre serie restano come sono.',
  'bc-keep-old': 'Tieni i vecchi codici',
  'bc-add-what':
    'Conserva una seconda serie in un altro posto, oppure ottienine una per ogni persona che usa questo account. Puoi rimuovere ogni serie separatamente.',
  'bc-label': 'Dove li conserverai? (facoltativo)',
  'bc-label-hint': 'Per esempio “Cassaforte di casa”.',
  'bc-generate': 'Ottieni codici di backup',
  'bc-regenerate': 'Crea nuovi codici',

  // panel/views/make-step.ts
  'bc-step-up-title': 'Conferma la tua identità',
  'bc-step-up-why':
    'Un codice di backup apre il tuo account: solo tu devi poterne ottenere di nuovi.',
  'bc-generating-title': 'Creazione dei codici',
  'bc-generating': 'Creati su questo dispositivo: {0} di {1}.',
  'bc-enrolling': 'Quasi fatto. I codici restano su questo dispositivo.',

  // panel/views/recovery.ts, panel/views/start-form.ts
  'bc-recovery-asked': 'Il giorno {0} qualcuno ha chiesto di recuperare questo account.',
  'bc-recovery-asked-from':
    'Il giorno {0} qualcuno ha chiesto di recuperare questo account. Dispositivo: {1}.',
  'bc-recovery-until': 'Il recupero si può completare a partire dal giorno {0}.',
  'bc-recovery-ready': 'Ora il recupero si può completare.',
  'bc-dispute': 'Non ero io',
  'bc-dispute-what':
    'Se non eri tu, interrompi il recupero. I tuoi codici restano come sono.',
  'bc-dispute-yes': 'Sì, interrompi',
  'bc-outcome-recovery-stopped':
    'Il recupero è interrotto. Cambia subito la password, perché qualcun altro la conosce.',
  'bc-recently-recovered':
    'Questo account è stato recuperato poco fa. Non eri tu? In uno dei nostri messaggi, apri il link che interrompe il recupero. Il link blocca l’account.',
  'bc-recovering-what':
    'Quando li attivi, tutti i codici precedenti smettono di funzionare e tutte le sessioni aperte si chiudono.',
};
