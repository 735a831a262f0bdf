import { plural } from '../language.js';
import type { ProductTexts } from '../product.js';

export const product: ProductTexts = {
  frame: {
    skip: 'Skip to content',
    slogan: 'Mail that people like to open',
    menu: 'Menu',
    pages: 'Pages',
    signOut: 'Sign out',
    language: 'Language',
    changeLanguage: 'Change',
    noScript:
      'Backup codes are made and read on your device. Turn on JavaScript to use them.',
    overview: 'Overview',
    campaigns: 'Campaigns',
    audience: 'Audience',
    security: 'Security',
    stored: 'What the site knows',
    administration: 'Administration',
  },
  figures: {
    sent: 'Sent',
    opened: 'Opened',
    clicked: 'Clicked',
    subscribers: 'Subscribers',
  },
  overview: {
    welcome: ({ name }) => `Good to see you, ${name}`,
    period: 'Your last 30 days',
    newCampaign: 'Go to campaigns',
    growth: 'Audience growth',
    growthInWords: ({ from, to }) =>
      `Subscribers in the last twelve months: from ${from} to ${to}.`,
    latest: 'Latest campaigns',
    allCampaigns: 'All campaigns',
    protect: {
      title: 'Protect your account',
      none: 'If you lose your phone, you can’t sign in. Backup codes get you in.',
      exhausted: 'You’ve used your last backup code. Get new ones before you need one.',
      low: ({ count }) =>
        plural('en', count, {
          one: `You have ${count} backup code left. Get new ones before you need it.`,
          other: `You have ${count} backup codes left. Get new ones before you need the last one.`,
        }),
      locked: 'Your backup codes are locked after too many wrong tries.',
      action: 'Set up backup codes',
    },
  },
  campaigns: {
    about: 'Everything that you have sent, planned or started.',
    name: 'Campaign',
    state: 'State',
    states: { sent: 'Sent', scheduled: 'Scheduled', draft: 'Draft' },
    sentOn: ({ audience, day }) => `${audience}, sent on ${day}`,
    scheduledFor: ({ audience, day }) => `${audience}, goes out on ${day}`,
    draftFor: ({ audience }) => `${audience}, not scheduled yet`,
    names: {
      autumn: 'Autumn news from the workshop',
      welcome: 'Welcome, and ten per cent off',
      workshop: 'Two seats left on Saturday',
      survey: 'Which colours do you want?',
      holidays: 'Order in time for the holidays',
      returning: 'We haven’t seen you in a while',
    },
  },
  audience: {
    about: 'People who have agreed to hear from you.',
    groups: {
      everybody: 'Everybody',
      customers: 'Customers',
      newcomers: 'New subscribers',
      events: 'Workshop guests',
    },
    abouts: {
      everybody: 'All who have confirmed their address.',
      customers: 'They have bought something in the last year.',
      newcomers: 'They have signed up in the last 30 days.',
      events: 'They have been to a workshop.',
    },
    thisMonth: ({ change }) => `${change} this month`,
  },
};
