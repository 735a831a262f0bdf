/**
 * The offline page in Italian, with "tu". A sheet is a "lista", a set a "serie", as in the
 * elements. Erase = cancellare; passes = passate; import file = file di importazione.
 */

import { templatesFrom } from '../../elements/locales/templates.js';

export const templates = templatesFrom({
  // about-page.ts
  'page-about': 'Informazioni su questa pagina',
  'page-version': 'Versione',
  'page-module-hash': 'SHA-256 del modulo',
  'page-self-test-what':
    'L’autotest confronta Argon2id, scrypt, PBKDF2, HMAC e SHA-256 con risultati pubblicati.',
  'page-licences': 'Licenze di tutto ciò che è in questa pagina',
  'page-self-test-running': 'Autotest in corso…',
  'page-self-test-passed': 'Autotest superato',
  'page-self-test-failed': 'Autotest fallito',
  'page-not-blocked': 'Che cosa questa pagina non può bloccare mentre sei online',
  'page-not-blocked-what':
    'La policy di sicurezza di questa pagina blocca ogni richiesta, anche quelle di uno script inserito da qualcun altro. Uno script del genere potrebbe comunque:',
  'page-not-blocked-page': 'aprire un’altra pagina, con qualsiasi cosa nell’indirizzo',
  'page-not-blocked-name':
    'far cercare al browser il nome di un sito e nascondere un messaggio in quel nome',
  'page-not-blocked-early':
    'far connettere in anticipo i browser basati su Chromium, con un suggerimento preconnect o prima che blocchino un frame o un modulo; su quella connessione non viene inviato nulla',
  'page-not-blocked-webrtc': 'usare WebRTC nei browser basati su Chromium',

  // code-check/
  'page-task-check': 'Verifica o apri una lista',
  'page-file': 'File di importazione o file cifrato (facoltativo)',
  'page-file-hint':
    'Puoi anche trascinarlo su questa pagina. Di un file di importazione vedi il contenuto. Di un file cifrato vedi la lista, dopo che hai inserito le sue cinque parole.',
  'page-code': 'Codice',
  'page-check-hint': 'Se verifichi qui un codice, non lo consumi.',
  'page-check': 'Verifica',
  'page-tried': 'Serie confrontate',
  'page-words': 'Le cinque parole di questo file',
  'page-opening': 'Apertura in corso…',
  'page-open': 'Apri',
  'page-opened': 'La lista in questo file',
  'page-erase-text': 'Cancella da questa pagina',
  'page-text-copied':
    'Lista copiata. Poi copia qualcos’altro, così nessun codice resta negli appunti.',
  'page-words-wrong': 'Queste parole non aprono il file. Controllale una per una.',
  'page-words-memory':
    'Questo dispositivo non ha abbastanza memoria per aprire questo file.',
  'page-words-failed':
    'Non è stato possibile aprire questo file ({0}). Riprova, oppure prova un altro browser.',
  'page-well-formed':
    'Nessun errore di battitura: i caratteri di controllo corrispondono. Solo il sito può dire se il codice funziona.',
  'page-foreign': 'Un codice valido, ma non di questo file.',
  'page-not-checked': 'Non è stato possibile verificare questo codice ({0}).',
  'page-trying-one': 'Confronto con {0} serie.',
  'page-trying-other': 'Confronto con {0} serie.',
  'page-trying-part-one': 'Confronto con {0} serie: {1} completato.',
  'page-trying-part-other': 'Confronto con {0} serie: {1} completato.',
  'page-found': 'Questo è il codice {0} della serie {1}, creata il giorno {2}.',
  'page-contents': 'Che cosa c’è nel file',
  'page-show-all-one': 'Mostra {0} serie',
  'page-show-all-other': 'Mostra tutte le {0} serie',
  'page-sets-one': '{0} serie',
  'page-sets-other': '{0} serie',
  'page-accounts-one': '{0} account',
  'page-accounts-other': '{0} account',
  'page-codes-one': '{0} codice',
  'page-codes-other': '{0} codici',
  'page-same-id-one':
    'La serie numero {1} ha l’ID di una precedente. È due volte nel file?',
  'page-same-id-other':
    '{0} serie hanno l’ID di una precedente (la prima è la numero {1}). Sono due volte nel file?',
  'page-old-one':
    'La serie numero {2} è stata creata più di {1} giorni fa. Serve ancora?',
  'page-old-other':
    '{0} serie sono state create più di {1} giorni fa (la prima è la numero {2}). Servono ancora?',
  'page-future-one':
    'La serie numero {1} ha una data di creazione futura. Un server rifiuta il file.',
  'page-future-other':
    '{0} serie hanno una data di creazione futura (la prima è la numero {1}). Un server rifiuta il file.',
  'page-shared-one': '{0} account ha più di una serie.',
  'page-shared-other': '{0} account hanno più di una serie.',
  'page-file-locked':
    'Questo file è cifrato. Per aprirlo, inserisci le sue cinque parole.',
  'page-file-unreadable': 'Non è stato possibile leggere questo file.',
  'page-file-costly':
    'Questo file richiede più di 1 GiB di memoria. Questa pagina lo rifiuta.',
  'page-file-key':
    'Questo file è cifrato, ma non con parole. Lo apre solo la chiave che gli corrisponde.',
  'page-file-encoding':
    'Questo file non è in UTF-8, ma sembra essere in {0}. Salvalo in UTF-8, poi aprilo di nuovo.',
  'page-file-invalid': 'Non è un file di importazione, oppure qualcuno l’ha modificato.',
  'page-fault-reason': 'Motivo',
  'page-fault-place': 'Posizione',
  'page-fault-limit': 'Limite',

  // format-names.ts
  'page-format-standard': 'Standard: {0} caratteri',
  'page-format-numeric': 'Solo cifre: {0} cifre',
  'page-format-long': 'Lungo: {0} caratteri',
  'page-format-custom': 'Proprio del sito: {0} caratteri',
  'page-kdf-argon2id': 'Argon2id (consigliato)',
  'page-kdf-hmac': 'HMAC, per codici lunghi',

  // page-heading.ts
  'page-promise':
    'I tuoi codici vengono creati su questo dispositivo. Questa pagina non invia e non memorizza nulla.',
  'page-language': 'Lingua',
  'page-tasks': 'Attività',
  'page-task-make': 'Crea codici',
  'page-title': 'Codici di backup creati offline',
  'page-online': 'Online',
  'page-offline': 'Offline',
  'page-online-advice':
    'Secondo il browser sei online. Per sicurezza, disconnettiti da Internet prima di iniziare.',
  'page-broken':
    'Questo browser non calcola correttamente, quindi qui la pagina non crea codici. Prova un altro browser.',

  // sheets/
  'page-making': 'Creazione dei codici',
  'page-hashed-one': 'Hash calcolati: {0} di {1}.',
  'page-hashed-other': 'Hash calcolati: {0} di {1}.',
  'page-advanced': 'Opzioni avanzate: hashing e output',
  'page-output': 'File per il server',
  'page-kdf': 'Hashing',
  'page-cost':
    'I numeri iniziali sono quelli consigliati da OWASP. Numeri più alti rallentano chi prova a indovinare i codici, ma anche te e chiunque accede. Con le impostazioni predefinite, un server rifiuta ciò che è troppo per un telefono, per esempio più di {0} MiB.',
  'page-output-import': 'Importazione (consigliata)',
  'page-output-phc': 'Stringhe PHC',
  'page-output-django': 'Stringhe PHC per Django',
  'page-cost-m': 'Memoria in KiB',
  'page-cost-t': 'Passate',
  'page-cost-n': 'Costo n, una potenza di due',
  'page-cost-r': 'Dimensione dei blocchi r',
  'page-cost-p': 'Parallelismo',
  'page-cost-iterations': 'Iterazioni',
  'page-phc-warning':
    'Solo per un server che verifica già codici in chiaro. Quel server vede ogni codice che viene usato. Prima di verificare un codice inserito, deve convertirlo in maiuscole, togliere spazi e trattini e sostituire O con 0, e I e L con 1. Se puoi, usa il file di importazione.',
  'page-fault-unanswered': 'Rispondi prima a questa domanda.',
  'page-fault-account': 'Inserisci il nome dell’account come lo conosce il sito.',
  'page-fault-long': 'Al massimo {0} caratteri.',
  'page-fault-printable': 'Qui c’è un carattere che non si può stampare. Toglilo.',
  'page-fault-number': 'Inserisci un numero intero.',
  'page-fault-low-given': 'Almeno {0}, dati gli altri numeri.',
  'page-fault-low': 'Almeno {0}.',
  'page-fault-high-given': 'Al massimo {0}, dati gli altri numeri.',
  'page-fault-high': 'Al massimo {0}.',
  'page-fault-sheets': 'Al massimo {0} liste alla volta.',
  'page-fault-power': 'Inserisci una potenza di due, per esempio {0}.',
  'page-fault-entropy': 'Questi codici sono troppo corti per HMAC. Scegli quelli lunghi.',
  'page-fault-other': 'Così non funziona ({0}).',
  'page-problem-memory':
    'Questo dispositivo non ha abbastanza memoria per questi numeri. Riduci la memoria.',
  'page-problem-random':
    'Questo dispositivo non ha fornito numeri casuali, quindi non è stato creato nessun codice.',
  'page-problem-other':
    'Non è stato creato nessun codice ({0}). Riprova, oppure prova un altro browser.',
  'page-file-title': 'Salva il file per il server',
  'page-file-kept': 'File salvato',
  'page-file-save': 'Salva il file',
  'page-file-unsaved': 'Prima salva il file.',
  'page-file-hashes':
    'Contiene gli hash dei codici, quindi nessuno può usarlo per accedere.',
  'page-file-import': 'Il sito lo importa con {0} o con un proprio strumento.',
  'page-phc-use':
    'Un hash per riga. Dai questo file solo al server. Prima di verificare un codice inserito, il server deve convertirlo in maiuscole, togliere spazi e trattini e sostituire O con 0, e I e L con 1. Altrimenti non funziona nessun codice con un trattino.',
  'page-phc-quotes':
    'Se un account o un nome comincia con uno dei caratteri {0}, davanti c’è un {1} in più, così nessun foglio di calcolo lo tratta come una formula.',
  'page-make-title': 'Crea codici di backup',
  'page-sheets-one': '{0} lista',
  'page-sheets-other': '{0} liste',
  'page-service': 'Servizio (facoltativo)',
  'page-service-hint': 'Il nome del sito. Compare su ogni lista.',
  'page-profile': 'Tipo di codice',
  'page-make': 'Crea i codici',
  'page-make-sheets-one': 'Crea {0} lista',
  'page-make-sheets-other': 'Crea {0} liste',
  'page-add': 'Aggiungi una lista',
  'page-remove-all': 'Rimuovi tutte',
  'page-many': 'Molte liste alla volta',
  'page-many-paste':
    'Copia le righe da un foglio di calcolo o da un file CSV e incollale in “Account”: account, nome, numero di codici.',
  'page-many-limits':
    'Con le impostazioni predefinite, un server accetta da {0} a {1} codici per lista e al massimo {2} liste per account.',
  'page-heading': 'La prima riga incollata è un’intestazione?',
  'page-heading-yes': 'Sì, rimuovila',
  'page-heading-no': 'No, è un account',
  'page-step-make': 'Crea',
  'page-step-save': 'Salva',
  'page-step-file': 'Per il server',
  'page-done-title': 'Le liste e il file sono salvati',
  'page-done':
    'Importa il file sul server e dai a ogni persona la sua lista. Poi ognuna attiva i propri codici inserendone uno.',
  'page-erase-all': 'Cancella e ricomincia',
  'page-finish': 'Termina',
  'page-erase-unsaved': 'Forse non hai ancora salvato le liste o il file per il server.',
  'page-erase-saved': 'Prima assicurati di avere davvero le liste e il file.',
  'page-erase-what': 'I codici cancellati non si possono recuperare.',
  'page-erase': 'Cancella i codici',
  'page-row-only': 'La lista',
  'page-row': 'Lista {0}',
  'page-account': 'Account',
  'page-account-hint': 'Il nome con cui si accede al sito.',
  'page-label': 'Nome (facoltativo)',
  'page-label-hint':
    'Per distinguere questa lista dalle altre, per esempio “Cassaforte di casa”.',
  'page-count': 'Numero di codici',
  'page-count-hint': 'Almeno {0}, come chiedono i server',
  'page-row-remove-named': 'Rimuovi la lista {0}',
  'page-row-remove': 'Rimuovi',
  'page-save-sheets-one': 'Salva {0} lista',
  'page-save-sheets-other': 'Salva {0} liste',
  'page-only-here':
    'I codici esistono solo in questa pagina e spariscono quando la chiudi.',
  'page-save-each': 'Salva un file per persona',
  'page-show-only': 'Mostra ogni lista solo alla persona che la usa per accedere.',
  'page-copy': 'Copia questi codici',
  'page-copied': 'Copiati.',
  'page-not-copied':
    'Il browser non ha permesso di copiare. Stampa i codici o salvali come testo.',
  'page-repeated-one': 'La lista {1} è uguale a una precedente.',
  'page-repeated-other':
    '{0} liste sono uguali ad altre precedenti. La prima è la lista {1}.',
  'page-refused': 'Un server con le impostazioni abituali non importa:',
  'page-refused-few-one': 'L’intero file: la lista {2} ha meno di {1} codici.',
  'page-refused-few-other':
    'L’intero file: {0} liste hanno meno di {1} codici (la prima è la lista {2}).',
  'page-refused-many-one': 'La lista {2}, perché un account può averne al massimo {1}.',
  'page-refused-many-other':
    '{0} liste, perché un account può averne al massimo {1} (la prima è la lista {2}).',
  'page-refused-weak': 'L’intero file: i suoi codici hanno meno di {0} bit di casualità.',
  'page-refused-memory':
    'L’intero file: l’hashing richiede più di {0} MiB ({1} KiB) di memoria.',
  'page-refused-argon2id':
    'L’intero file: la memoria in KiB moltiplicata per le passate supera {0}.',
  'page-refused-scrypt': 'L’intero file: n per r per p supera {0}.',
  'page-refused-iterations': 'L’intero file: l’hashing richiede più di {0} iterazioni.',
});
