import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'Aller au contenu',
    slogan: 'Du courrier que l’on aime ouvrir',
    menu: 'Menu',
    pages: 'Pages du site',
    signOut: 'Se déconnecter',
    language: 'Langue',
    changeLanguage: 'Changer',
    noScript:
      'Les codes de secours sont créés et lus sur votre appareil. Activez JavaScript pour les utiliser.',
    overview: 'Aperçu',
    campaigns: 'Campagnes',
    audience: 'Audience',
    security: 'Sécurité',
    stored: 'Ce que le site sait',
    administration: 'Administration',
  },
  figures: {
    sent: 'Envois',
    opened: 'Ouvertures',
    clicked: 'Clics',
    subscribers: 'Abonnés',
  },
  overview: {
    welcome: ({ name }) => `Bonjour, ${name}`,
    period: 'Vos 30 derniers jours',
    newCampaign: 'Voir les campagnes',
    growth: 'Croissance de l’audience',
    growthInWords: ({ from, to }) =>
      `Nombre d’abonnés ces douze derniers mois\u00A0: de ${from} à ${to}.`,
    latest: 'Dernières campagnes',
    allCampaigns: 'Toutes les campagnes',
    protect: {
      title: 'Protégez votre compte',
      none: 'Sans votre téléphone, vous ne pouvez pas vous connecter. Avec un code de secours, si.',
      exhausted:
        'Vous avez utilisé votre dernier code de secours. Obtenez-en de nouveaux avant d’en avoir besoin.',
      low: ({ count }) =>
        plural('fr', count, {
          one: `Il vous reste ${count} code de secours. Obtenez-en de nouveaux avant d’en avoir besoin.`,
          other: `Il vous reste ${count} codes de secours. Obtenez-en de nouveaux avant d’avoir besoin du dernier.`,
        }),
      locked:
        'Vos codes de secours sont verrouillés après trop de tentatives incorrectes.',
      action: 'Configurer les codes',
    },
  },
  campaigns: {
    about: 'Tout ce que vous avez envoyé, programmé ou commencé.',
    name: 'Campagne',
    state: 'État',
    states: { sent: 'Envoyée', scheduled: 'Programmée', draft: 'Brouillon' },
    sentOn: ({ audience, day }) => `${audience}, envoi effectué le ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}, envoi prévu le ${day}`,
    draftFor: ({ audience }) => `${audience}, envoi pas encore programmé`,
    names: {
      autumn: 'Nouvelles d’automne de l’atelier',
      welcome: 'Bienvenue, et dix pour cent de remise',
      workshop: 'Plus que deux places samedi',
      survey: 'Quelles couleurs voulez-vous\u00A0?',
      holidays: 'Commandez à temps pour les fêtes',
      returning: 'Cela fait longtemps\u00A0!',
    },
  },
  audience: {
    about: 'Les personnes qui ont accepté de recevoir vos e-mails.',
    groups: {
      everybody: 'Tout le monde',
      customers: 'Clientèle',
      newcomers: 'Nouveaux abonnés',
      events: 'Participants aux ateliers',
    },
    abouts: {
      everybody: 'Toutes les personnes qui ont confirmé leur adresse.',
      customers:
        'Des personnes qui ont acheté quelque chose au cours de l’année écoulée.',
      newcomers: 'Des personnes qui se sont inscrites au cours des 30 derniers jours.',
      events: 'Des personnes qui sont venues à un atelier.',
    },
    thisMonth: ({ change }) => `${change} ce mois-ci`,
  },
};
