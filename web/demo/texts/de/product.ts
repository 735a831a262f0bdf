import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'Zum Inhalt springen',
    slogan: 'Post, die man gern öffnet',
    menu: 'Menü',
    pages: 'Seiten',
    signOut: 'Abmelden',
    language: 'Sprache',
    changeLanguage: 'Wechseln',
    noScript:
      'Backup-Codes werden auf Ihrem Gerät erstellt und gelesen. Schalten Sie dafür JavaScript ein.',
    overview: 'Übersicht',
    campaigns: 'Kampagnen',
    audience: 'Zielgruppen',
    security: 'Sicherheit',
    stored: 'Was die Website weiß',
    administration: 'Verwaltung',
  },
  figures: {
    sent: 'Gesendet',
    opened: 'Geöffnet',
    clicked: 'Geklickt',
    subscribers: 'Abonnenten',
  },
  overview: {
    welcome: ({ name }) => `Schön, Sie zu sehen, ${name}`,
    period: 'Ihre letzten 30 Tage',
    newCampaign: 'Zu den Kampagnen',
    growth: 'Wachstum der Zielgruppen',
    growthInWords: ({ from, to }) =>
      `Abonnenten in den letzten zwölf Monaten: von ${from} auf ${to}.`,
    latest: 'Neueste Kampagnen',
    allCampaigns: 'Alle Kampagnen',
    protect: {
      title: 'Schützen Sie Ihr Konto',
      none: 'Ohne Ihr Telefon können Sie sich nicht anmelden. Mit Backup-Codes schon.',
      exhausted:
        'Sie haben Ihren letzten Backup-Code verwendet. Holen Sie sich neue, bevor Sie einen brauchen.',
      low: ({ count }) =>
        plural('de', count, {
          one: `Sie haben noch ${count} Backup-Code. Holen Sie sich neue, bevor Sie ihn brauchen.`,
          other: `Sie haben noch ${count} Backup-Codes. Holen Sie sich neue, bevor Sie den letzten brauchen.`,
        }),
      locked: 'Ihre Backup-Codes sind nach zu vielen Fehlversuchen gesperrt.',
      action: 'Backup-Codes einrichten',
    },
  },
  campaigns: {
    about: 'Alles, was Sie gesendet, geplant oder begonnen haben.',
    name: 'Kampagne',
    state: 'Stand',
    states: { sent: 'Gesendet', scheduled: 'Geplant', draft: 'Entwurf' },
    sentOn: ({ audience, day }) => `${audience}, gesendet am ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}, geplant für den ${day}`,
    draftFor: ({ audience }) => `${audience}, noch nicht geplant`,
    names: {
      autumn: 'Herbstnachrichten aus der Werkstatt',
      welcome: 'Willkommen, und zehn Prozent Rabatt',
      workshop: 'Noch zwei Plätze am Samstag',
      survey: 'Welche Farben wünschen Sie sich?',
      holidays: 'Rechtzeitig zu den Feiertagen bestellen',
      returning: 'Wir haben Sie lange nicht gesehen',
    },
  },
  audience: {
    about: 'Menschen, die eingewilligt haben, von Ihnen zu hören.',
    groups: {
      everybody: 'Alle',
      customers: 'Kundschaft',
      newcomers: 'Neue Abonnenten',
      events: 'Kursbesucher',
    },
    abouts: {
      everybody: 'Alle, die ihre Adresse bestätigt haben.',
      customers: 'Haben im letzten Jahr etwas gekauft.',
      newcomers: 'Haben sich in den letzten 30 Tagen eingetragen.',
      events: 'Waren bei einem Kurs.',
    },
    thisMonth: ({ change }) => `${change} in diesem Monat`,
  },
};
