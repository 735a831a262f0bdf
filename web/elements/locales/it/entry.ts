/** The entry and scanning in Italian. `../it.ts` has the terms. */
export const entry = {
  // entry/announcing.ts
  'bc-entry-scanned':
    'Il codice è nel campo. Confrontalo con la tua lista, poi vai avanti.',
  'bc-entry-sending': 'Verifica del codice…',
  'bc-entry-wait': 'Troppi tentativi. Aspetta che passi il tempo indicato.',
  'bc-entry-again': 'Ora puoi riprovare.',

  // entry/views.ts
  'bc-entry-title': 'Inserisci un codice di backup',
  'bc-entry-title-confirm': 'Conferma con un codice di backup',
  'bc-entry-confirm': 'Conferma',
  'bc-entry-locked': 'I codici di backup sono bloccati',
  'bc-entry-another-way': 'Accedi in un altro modo.',
  'bc-entry-recovery': 'Non ho nulla di tutto ciò',
  'bc-entry-scan': 'Scansiona',
  'bc-entry-loading': 'Un momento…',
  'bc-entry-none': 'Questo account non ha codici di backup. Accedi in un altro modo.',
  'bc-entry-suspended':
    'Ci sono stati troppi tentativi errati. Accedi in un altro modo, oppure usa un browser con cui hai già effettuato l’accesso.',
  'bc-entry-label': 'Codice di backup',
  'bc-entry-send': 'Accedi',

  // scanning/view.ts
  'bc-scan-title': 'Scansiona un codice',
  'bc-scan-choose': 'Scegli un codice',
  'bc-scan-take': 'Prendine uno che non hai depennato.',
  'bc-scan-hold': 'Inquadra con la fotocamera il quadrato accanto a un codice.',
  'bc-scan-photo':
    'Fotografa il quadrato accanto a un codice, oppure scegli il file che hai salvato.',
  'bc-scan-no-camera': 'Questa pagina non può usare la fotocamera. Usa invece una foto.',
  'bc-scan-no-decoder':
    'Questo browser non riesce a leggere il quadrato. Scrivi invece il codice.',
  'bc-scan-not-found':
    'In questa foto non c’è nessun codice di backup. Avvicinati, oppure scrivi il codice.',
  'bc-scan-not-in-file':
    'In quel file non c’è nessun codice di backup. Se è cifrato, prima aprilo con le sue parole.',
  'bc-scan-another':
    'Quello non è un codice di backup. Usa il quadrato accanto a un codice.',
  'bc-scan-file': 'Usa una foto o un file',

  // entry/attempt-texts.ts
  'bc-entry-expired': 'Questo accesso ha richiesto troppo tempo. Ricomincia.',
  'bc-entry-never-on':
    'I codici che hai creato il giorno {0} (serie {1}) non sono mai stati attivati, quindi non funzionano.',
  'bc-entry-wrong': 'Non è uno dei tuoi codici. Controlla la tua lista e riprova.',
  'bc-entry-used': 'Hai usato il codice {0} il giorno {1}. Prova con il successivo.',
  'bc-entry-used-of':
    'Hai usato il codice {0} il giorno {1} (della serie creata il giorno {2}). Prova con il successivo.',
  'bc-entry-replaced':
    'Questo codice è di una serie precedente, creata il giorno {0} e sostituita il giorno {1}. Usa la tua lista più recente.',
  'bc-entry-withdrawn':
    'Questo codice è di una serie creata il giorno {0} e rimossa il giorno {1}. Usa un’altra lista, oppure accedi in un altro modo.',
  'bc-entry-spent':
    'Questo codice è di una serie creata il giorno {0} ed esaurita il giorno {1}. Usa un’altra lista, oppure accedi in un altro modo.',

  // entry/accepted-view.ts
  'bc-entry-in': 'Accesso riuscito',
  'bc-entry-confirmed': 'Identità confermata',
  'bc-entry-used-now': 'Hai appena usato il codice {0}. Depennalo.',
  'bc-entry-used-now-named': 'Hai appena usato il codice {0} di “{1}”. Depennalo.',
  'bc-entry-used-now-made':
    'Hai appena usato il codice {0} della serie creata il giorno {1}. Depennalo.',
  'bc-entry-left-one': 'Ne resta {0}.',
  'bc-entry-left-other': 'Ne restano {0}.',
  'bc-entry-none-left': 'Non ne resta nessuno.',
  'bc-entry-lost':
    'Hai perso il telefono? Configurane uno nuovo ora. Non dovrai confermare di nuovo la tua identità.',
  'bc-entry-few':
    'I tuoi codici stanno per finire. Ottienine di nuovi ora, finché hai accesso all’account.',
  'bc-entry-last':
    'Era l’ultimo codice di questa lista. Ottieni ora nuovi codici, o la prossima volta potresti non riuscire ad accedere.',
  'bc-entry-new-phone': 'Configura nuovo telefono',

  // entry/lost/
  'bc-lost-title': 'Hai perso tutto?',
  'bc-lost-what':
    'Inviamo un messaggio a tutti i recapiti di questo account. Apri il link che contiene e aspetta, di solito un giorno. Poi potrai ottenere nuovi codici.',
  'bc-lost-again':
    'Hai già aspettato? Chiedi un’altra volta e ti inviamo il link per completare il recupero.',
  'bc-lost-ask': 'Inviami un messaggio',
  'bc-lost-truth':
    'Senza un codice, da questa pagina non puoi accedere, e nessuno può ripristinare i codici persi. Hai ancora una sessione aperta da qualche altra parte, magari su un altro dispositivo? Ottieni lì nuovi codici.',
  'bc-lost-others': 'Altrimenti, ecco cosa offre il sito:',
  'bc-lost-support':
    'Altrimenti, chiedi all’assistenza del sito. Può dirti che cosa si può fare.',
  'bc-asked-title': 'Cerca il nostro messaggio',
  'bc-asked-what':
    'Abbiamo inviato un messaggio a tutti i recapiti di questo account. Aprilo su questo dispositivo.',
  'bc-asked-hours-one': 'Dovrai aspettare {0} ora, a volte di più.',
  'bc-asked-hours-other': 'Dovrai aspettare {0} ore, a volte di più.',
  'bc-asked-days-one': 'Dovrai aspettare {0} giorno, a volte di più.',
  'bc-asked-days-other': 'Dovrai aspettare {0} giorni, a volte di più.',
  'bc-asked-spam': 'Ancora niente dopo qualche minuto? Cerca nello spam.',
  'bc-asked-digits': 'Ho ricevuto sei cifre',
  'bc-asked-label': 'Sei cifre ricevute per SMS o date dal tuo contatto',
  'bc-asked-incomplete': 'Inserisci tutte e sei le cifre.',
  'bc-asked-wrong':
    'Le cifre sono sbagliate o non valgono più. Controllale, oppure torna indietro e chiedine di nuove.',
  'bc-back': 'Indietro',
};
