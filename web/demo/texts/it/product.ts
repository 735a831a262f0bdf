import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'Vai al contenuto',
    slogan: 'Posta che si apre volentieri',
    menu: 'Menu',
    pages: 'Pagine',
    signOut: 'Esci',
    language: 'Lingua',
    changeLanguage: 'Cambia',
    noScript:
      'I codici di backup vengono creati e letti sul tuo dispositivo. Attiva JavaScript per usarli.',
    overview: 'Panoramica',
    campaigns: 'Campagne',
    audience: 'Pubblico',
    security: 'Sicurezza',
    stored: 'Che cosa sa il sito',
    administration: 'Amministrazione',
  },
  figures: {
    sent: 'Invii',
    opened: 'Aperture',
    clicked: 'Clic',
    subscribers: 'Iscritti',
  },
  overview: {
    welcome: ({ name }) => `Che piacere vederti, ${name}`,
    period: 'I tuoi ultimi 30 giorni',
    newCampaign: 'Vai alle campagne',
    growth: 'Crescita del pubblico',
    growthInWords: ({ from, to }) =>
      `Iscritti negli ultimi dodici mesi: da ${from} a ${to}.`,
    latest: 'Ultime campagne',
    allCampaigns: 'Tutte le campagne',
    protect: {
      title: 'Proteggi il tuo account',
      none: 'Senza il telefono non puoi accedere. Con un codice di backup sì.',
      exhausted:
        'Hai usato il tuo ultimo codice di backup. Ottieni nuovi codici prima che te ne serva uno.',
      low: ({ count }) =>
        plural('it', count, {
          one: `Ti resta ${count} codice di backup. Ottieni nuovi codici prima che ti serva.`,
          other: `Ti restano ${count} codici di backup. Ottieni nuovi codici prima che ti serva l’ultimo.`,
        }),
      locked: 'I tuoi codici di backup sono bloccati dopo troppi tentativi errati.',
      action: 'Configura i codici',
    },
  },
  campaigns: {
    about: 'Tutto ciò che hai inviato, programmato o iniziato.',
    name: 'Campagna',
    state: 'Stato',
    states: { sent: 'Inviata', scheduled: 'Programmata', draft: 'Bozza' },
    sentOn: ({ audience, day }) => `${audience}, invio eseguito il giorno ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}, invio previsto il giorno ${day}`,
    draftFor: ({ audience }) => `${audience}, invio non ancora programmato`,
    names: {
      autumn: 'Novità d’autunno dal laboratorio',
      welcome: 'Ti diamo il benvenuto con il dieci per cento di sconto',
      workshop: 'Ancora due posti per sabato',
      survey: 'Quali colori vorresti?',
      holidays: 'Ordina in tempo per le feste',
      returning: 'Non ti vediamo da un po’',
    },
  },
  audience: {
    about: 'Le persone che hanno accettato di ricevere le tue email.',
    groups: {
      everybody: 'Tutti',
      customers: 'Clienti',
      newcomers: 'Nuovi iscritti',
      events: 'Partecipanti ai corsi',
    },
    abouts: {
      everybody: 'Chiunque abbia confermato il proprio indirizzo.',
      customers: 'Hanno comprato qualcosa nell’ultimo anno.',
      newcomers: 'Si sono iscritti negli ultimi 30 giorni.',
      events: 'Hanno partecipato a un corso.',
    },
    thisMonth: ({ change }) => `${change} questo mese`,
  },
};
