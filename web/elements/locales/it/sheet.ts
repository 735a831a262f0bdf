/** The sheet, printing and second copies in Italian. `../it.ts` has the terms. */
export const sheet = {
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
};
