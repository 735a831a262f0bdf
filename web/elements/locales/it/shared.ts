/** Problems and the field for a code in Italian. `../it.ts` has the terms. */
export const shared = {
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
};
