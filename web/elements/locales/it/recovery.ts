/** The page of recovery links in Italian. `../it.ts` has the terms. */
export const recovery = {
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
};
