/** The company whose newsletters the demo's accounts write: figures for its pages. */

import type { AudienceTexts, CampaignsTexts } from './texts/product.js';

/** A campaign. Its name and its audience are keys of their texts. */
export interface Campaign {
  name: keyof CampaignsTexts['names'];
  audience: keyof AudienceTexts['groups'];
  state: keyof CampaignsTexts['states'];
  /** When it was or will be sent, in days from today. */
  days: number;
  /** E-mails that were sent. Zero before that. */
  sent: number;
  /** Shares of them, from 0 to 1. */
  opened: number;
  clicked: number;
}

/** The latest first. */
export const CAMPAIGNS: readonly Campaign[] = [
  { name: 'returning', audience: 'customers', state: 'draft', days: 0, ...nothing() },
  { name: 'holidays', audience: 'everybody', state: 'scheduled', days: 4, ...nothing() },
  {
    name: 'autumn',
    audience: 'everybody',
    state: 'sent',
    days: -3,
    sent: 12_304,
    opened: 0.462,
    clicked: 0.118,
  },
  {
    name: 'workshop',
    audience: 'events',
    state: 'sent',
    days: -9,
    sent: 846,
    opened: 0.613,
    clicked: 0.204,
  },
  {
    name: 'survey',
    audience: 'customers',
    state: 'sent',
    days: -16,
    sent: 4_918,
    opened: 0.387,
    clicked: 0.151,
  },
  {
    name: 'welcome',
    audience: 'newcomers',
    state: 'sent',
    days: -27,
    sent: 538,
    opened: 0.705,
    clicked: 0.322,
  },
];

/** Subscribers at the end of each of the last twelve months, the oldest first. */
export const SUBSCRIBERS: readonly number[] = [
  7_910, 8_240, 8_395, 8_812, 9_260, 9_488, 9_930, 10_415, 10_870, 11_236, 11_902, 12_480,
];

/** Who gets e-mails, and how many of them came or went this month. */
export const GROUPS_OF_SUBSCRIBERS: readonly {
  name: keyof AudienceTexts['groups'];
  people: number;
  change: number;
}[] = [
  { name: 'everybody', people: 12_480, change: 578 },
  { name: 'customers', people: 5_012, change: 94 },
  { name: 'newcomers', people: 578, change: 40 },
  { name: 'events', people: 851, change: -6 },
];

function nothing() {
  return { sent: 0, opened: 0, clicked: 0 };
}
