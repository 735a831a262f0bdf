/**
 * The elements in Italian, with "tu". Words: backup code = codice di backup; set = serie;
 * sheet = lista, because it can be a file as well; turn on = attivare; sign in = accedere;
 * confirm that it's you = confermare la propria identità; recover = recuperare;
 * used up = esaurito; locked = bloccato; cross off = depennare; discard = eliminare;
 * remove = rimuovere; password manager = gestore delle password; the addresses of an
 * account = recapiti. Dates stand after "il giorno", because "il" alone is wrong before 8
 * and 11, and no past participle says whether the person is a man or a woman.
 */

import { templatesFrom } from './templates.js';

export const templates = templatesFrom({
  'bc-language': 'it',
  'bc-direction': 'ltr',

  // problems.ts
  'bc-problem-unreachable':
    'Al momento il sito non è raggiungibile. Controlla la connessione e riprova.',
  'bc-problem-refused':
    'Il sito ha rifiutato la richiesta. Ricarica la pagina e riprova.',
  'bc-problem-unauthorized':
    'La tua sessione è terminata. Accedi di nuovo in un’altra scheda, poi torna qui e riprova.',
  'bc-problem-another-account':
    'Ora stai usando un altro account. Ricarica la pagina o torna all’account con cui l’hai aperta.',
  'bc-problem-step-up': 'Conferma la tua identità prima di modificare i codici.',
  'bc-problem-factor':
    'Per questa modifica non basta un codice di backup. Conferma con il tuo secondo passaggio abituale, poi riprova.',
  'bc-problem-step-up-declined':
    'Non è cambiato nulla, perché non hai confermato la tua identità.',
  'bc-problem-wrong-code':
    'Quel codice non fa parte di questa serie. Inserisci un codice qualsiasi di questa serie.',
  'bc-problem-throttled': 'Troppi tentativi. Riprova tra {0}.',
  'bc-problem-busy':
    'Il sito sta ancora elaborando un’altra tua richiesta. Riprova tra poco.',
  'bc-problem-suspended':
    'I codici di backup sono bloccati dopo troppi tentativi errati.',
  'bc-problem-elsewhere':
    'Hai iniziato a creare nuovi codici in un altro browser o in un’altra scheda ({0}). Finisci lì, oppure ricomincia qui.',
  'bc-problem-clock':
    'L’orologio del dispositivo è sbagliato. Imposta data e ora, poi riprova.',
  'bc-problem-too-many-sets-one':
    'Hai già {0} serie, il massimo possibile. Prima rimuovila.',
  'bc-problem-too-many-sets-other':
    'Hai già {0} serie, il massimo possibile. Prima rimuovine una.',
  'bc-problem-recovery-off':
    'Qui non si può recuperare l’account. Chiedi all’assistenza del sito.',
  'bc-problem-operator':
    'Solo l’assistenza del sito può recuperare questo account. Contattala e preparati a dimostrare chi sei.',
  'bc-problem-frozen':
    'Questo account è bloccato, perché qualcuno ha segnalato che è stato recuperato da un’altra persona. Chiedi all’assistenza del sito di sbloccarlo.',
  'bc-problem-link-expired':
    'Questo link non funziona più. Accedi di nuovo con la password e chiedine uno nuovo.',
  'bc-problem-gone':
    'Questa serie non esiste più. Forse è stata modificata in un’altra scheda.',
  'bc-problem-label':
    'Il testo inserito contiene un carattere che non si può mostrare. Toglilo e riprova.',
  'bc-problem-unsafe-form':
    'I codici di backup non funzionano in questa pagina, perché il suo modulo non è sicuro. Accedi in un altro modo e avvisa il sito.',
  'bc-problem-cannot-hash':
    'Questo browser non è riuscito a eseguire il calcolo. Ricarica la pagina o prova un altro browser.',
  'bc-problem-other': 'Qualcosa è andato storto ({0}). Riprova.',

  // code-field/code-field.ts
  'bc-field-count-one': '{0} di {1} carattere',
  'bc-field-count-other': '{0} di {1} caratteri',
  'bc-field-hint': 'Maiuscole, spazi e trattini non contano.',
  'bc-field-bad-symbol': 'I codici non contengono mai “{0}”. Controlla il carattere {1}.',
  'bc-field-empty': 'Inserisci un codice della tua lista.',
  'bc-field-several-one': 'Qui c’è {0} codice. Lasciane solo uno.',
  'bc-field-several-other': 'Qui ci sono {0} codici. Lasciane solo uno.',
  'bc-field-authenticator':
    'Sembra un codice della tua app di autenticazione. Inserisci invece un codice di backup.',
  'bc-field-length-one': 'Un codice ha {0} carattere. Ne hai inseriti {1}.',
  'bc-field-length-other': 'Un codice ha {0} caratteri. Ne hai inseriti {1}.',
  'bc-field-check-failed':
    'C’è un errore di battitura. Confronta il codice con la tua lista, gruppo per gruppo.',
  'bc-field-question':
    'Controlla il carattere {0}. Hai inserito “{1}”. Sulla tua lista c’è “{2}”?',
  'bc-field-question-spelled':
    'Controlla il carattere {0}. Hai inserito: {1}. Sulla tua lista c’è: {2}?',
  'bc-field-digit': 'cifra {0}',
  'bc-field-letter': 'lettera {0}',

  // panel/panel.ts
  'bc-title': 'Codici di backup',

  // sheet/sheet.ts
  'bc-sheet-account': 'Account',
  'bc-sheet-label': 'Nome',
  'bc-sheet-made': 'Creazione',
  'bc-sheet-set': 'Serie',
  'bc-sheet-title': 'Codici di backup',
  'bc-sheet-qr': 'apre la pagina di accesso',
  'bc-sheet-page': 'Pagina {0} di {1}',
  'bc-sheet-not-on':
    'Questi codici funzionano solo dopo che ne hai inserito uno nelle impostazioni del tuo account.',
  'bc-sheet-done': 'Fatto',
  'bc-sheet-used-on': 'usato il',
  'bc-sheet-use': 'Come usarne uno',
  'bc-sheet-use-sign-in': 'Accedi con nome utente e password.',
  'bc-sheet-use-choose': 'Scegli “Usa un codice di backup”.',
  'bc-sheet-use-type':
    'Inserisci un codice qualsiasi non depennato. Maiuscole, spazi e trattini non contano.',
  'bc-sheet-keep': 'Come tenerli al sicuro',
  'bc-sheet-keep-once': 'Ogni codice funziona una sola volta. Poi depennalo.',
  'bc-sheet-keep-where': 'Conserva questa lista in un posto accessibile solo a te.',
  'bc-sheet-keep-copy': 'Conserva una copia in un altro posto.',
  'bc-sheet-keep-new':
    'Se ottieni nuovi codici, questi smettono di funzionare quando i nuovi sono attivi.',
  'bc-sheet-notes': 'Note (mai la password)',
  'bc-sheet-lost-address': 'Hai perso il telefono e questa lista? Vai su {0}',
  'bc-sheet-lost': 'Hai perso il telefono e questa lista? Chiedi aiuto al sito.',
  'bc-sheet-lost-service': 'Hai perso il telefono e questa lista? Chiedi aiuto a {0}.',
  'bc-sheet-no-copy': 'Non possiamo mostrare di nuovo questi codici.',
  'bc-sheet-cut': 'Taglia lungo le linee continue e piega lungo quelle punteggiate.',
  'bc-advice-never': 'Non ti chiederemo mai un codice per telefono, email o chat.',

  // sheet/print-dialog.ts
  'bc-print-title': 'Stampa i codici',
  'bc-print-usual': 'Caratteri normali',
  'bc-print-usual-hint': 'Un foglio di carta.',
  'bc-print-large': 'Caratteri grandi',
  'bc-print-large-hint': 'Più facili da leggere, su più pagine.',
  'bc-print-cards': 'Tessere da portafoglio',
  'bc-print-cards-hint': 'Grandi come una carta di credito, da ritagliare e piegare.',
  'bc-print-qr': 'Un QR accanto a ogni codice',
  'bc-print-qr-no-room': 'Sulle tessere non c’è spazio.',
  'bc-print-qr-hint': 'Puoi scansionarlo invece di scrivere il codice.',
  'bc-print-pages-one': 'Verrà stampata {0} pagina.',
  'bc-print-pages-other': 'Verranno stampate {0} pagine.',

  // second-copy
  'bc-note-title': 'Codici di backup per {0}',
  'bc-note-set': 'Serie {0}, creata il giorno {1}',
  'bc-reminder-title': 'Verifica i tuoi codici di backup',
  'bc-reminder-title-for': 'Verifica i tuoi codici di backup per {0}',
  'bc-reminder-text':
    'Hai ancora la lista della serie {0}? Se non ce l’hai, ottieni nuovi codici nelle impostazioni del tuo account.',
  'bc-copy-encrypting': 'Cifratura in corso…',
  'bc-copy-encrypted': 'Salva un file cifrato',
  'bc-copy-encrypted-done':
    'Il file cifrato è salvato. Conserva le sue parole in un posto diverso.',
  'bc-copy-not-encrypted': 'Non è stato possibile cifrare il file. Riprova.',
  'bc-copy-remind': 'Ricordamelo tra un anno',
  'bc-copy-remind-done':
    'Apri il file scaricato per aggiungere il promemoria al calendario. Il file non contiene codici.',
  'bc-copy-note': 'Copia come nota',
  'bc-copy-note-done':
    'Testo copiato. Incollalo in una nota sicura del tuo gestore delle password.',
  'bc-copy-refused': 'Il browser non ha permesso di copiare.',
  'bc-copy-share': 'Condividi',
  'bc-words-title': 'Queste cinque parole aprono il file',
  'bc-words-how':
    'Il file è tra i tuoi download. Per aprirlo in futuro ti servono queste parole e age, un programma gratuito (age-encryption.org).',
  'bc-words-keep':
    'Scrivile su carta e non conservarle insieme al file. Non possiamo mostrarle di nuovo.',
  'bc-words-type': 'Inserisci le cinque parole',
  'bc-words-wrong':
    'Non sono le parole giuste. Confrontale con quelle che hai scritto su carta.',
  'bc-words-check': 'Verifica le parole',

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

  // recovery/
  'bc-recovery-approve-title': 'Hai chiesto di recuperare il tuo account?',
  'bc-recovery-approve-who':
    'Qualcuno sta accedendo al tuo account e dice di aver perso tutti i codici e i dispositivi. Se sei tu, avvia il recupero.',
  'bc-recovery-approve-what':
    'Poi aspetti, di solito un giorno. Avvisiamo tutti i recapiti del tuo account, così chiunque riceva i nostri messaggi può interrompere il recupero. I vecchi codici continuano a funzionare finché non ne attivi di nuovi.',
  'bc-recovery-approve-not-you':
    'Non eri tu? Non avviare il recupero. Qualcuno conosce la tua password: cambiala.',
  'bc-recovery-approve': 'Sì, sono io: avvia',
  'bc-recovery-approved-title': 'L’attesa è iniziata',
  'bc-recovery-approved':
    'Finisce il giorno {0}. Poi accedi di nuovo con la password e premi “Non ho nulla di tutto ciò”. Ti invieremo il link per completare il recupero.',
  'bc-recovery-found': 'Se nel frattempo trovi un codice, usalo.',
  'bc-recovery-finish-title': 'L’attesa è finita',
  'bc-recovery-finish-what':
    'Continua, e riceverai nuovi codici in questo browser. Quando li attivi, tutti i codici precedenti smettono di funzionare e tutte le sessioni aperte si chiudono.',
  'bc-recovery-finish-not-you':
    'Non eri tu? Non continuare. In uno dei nostri altri messaggi, apri il link che interrompe il recupero.',
  'bc-recovery-finish': 'Continua',
  'bc-recovery-sign-in':
    'Prima accedi con la password, in un’altra scheda di questo browser. Poi torna qui e premi “Continua”.',
  'bc-recovery-permitted-title': 'Ora puoi ottenere nuovi codici',
  'bc-recovery-permitted':
    'Puoi farlo in questo browser fino al giorno {0}. Non è ancora cambiato nulla e i vecchi codici funzionano ancora.',
  'bc-recovery-stop-title': 'Interrompere questo recupero?',
  'bc-recovery-stop-what':
    'Qualcuno ha chiesto di recuperare il tuo account. Se non eri tu, interrompi subito il recupero. Questo non fa accedere nessuno, e i tuoi codici restano come sono.',
  'bc-recovery-stop-late':
    'Qualcuno ha già recuperato il tuo account? Allora, se interrompi il recupero, l’account resta bloccato finché l’assistenza del sito non lo sblocca.',
  'bc-recovery-stop': 'Interrompi',
  'bc-recovery-stop-expired':
    'Questo link non funziona più. Forse il recupero è già concluso. Se non l’hai chiesto tu, cambia la password e contatta l’assistenza del sito.',
  'bc-recovery-stopped-title': 'Recupero interrotto',
  'bc-recovery-stopped': 'Nessuno può più proseguire questo recupero.',
  'bc-recovery-change-password':
    'Ora cambia la password, perché qualcun altro la conosce.',
  'bc-recovery-no-link-title': 'Apri il link nel nostro messaggio',
  'bc-recovery-no-link':
    'Per questa pagina serve il link che ti abbiamo inviato. Apri di nuovo il messaggio e usa il suo link.',
  'bc-recovery-refused-title': 'Non ha funzionato',
});
