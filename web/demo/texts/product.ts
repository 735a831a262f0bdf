/** What the product itself says: its frame, and the pages about mail. */

/** On every page. */
export interface FrameTexts {
  /** The first link of each page, which only keyboards reach. Jumps over the navigation. */
  skip: string;
  /** What Postbox is, beside its name on the page to sign in. At most 40 characters. */
  slogan: string;
  /** Opens the navigation on a phone. One word. */
  menu: string;
  /** Names the navigation for screen readers. */
  pages: string;
  signOut: string;
  /** Before the list of languages, at the foot of each page. */
  language: string;
  /** The button beside that list. Short. */
  changeLanguage: string;
  /** Stands for the elements if scripts are off. */
  noScript: string;
  /** Links of the navigation, and the titles of their pages. One or two words each. */
  overview: string;
  campaigns: string;
  audience: string;
  security: string;
  /** The page that shows what the database stores. */
  stored: string;
  administration: string;
}

/** Headings above figures, in the overview and the list of campaigns. One word each. */
export interface FigureTexts {
  /** E-mails that were sent. */
  sent: string;
  /** The share of people who opened an e-mail. */
  opened: string;
  /** The share of people who followed a link. */
  clicked: string;
  /** People who get e-mails. */
  subscribers: string;
}

/** The first page after a sign-in. */
export interface OverviewTexts {
  /** The heading. `name` is a first name. */
  welcome: (of: { name: string }) => string;
  /** Under the heading: what the figures below are about. */
  period: string;
  /** The main button of the page. It leads to the campaigns. */
  newCampaign: string;
  /** Above the chart of subscribers by month. */
  growth: string;
  /** Says the chart in words. Both values are formatted numbers. */
  growthInWords: (of: { from: string; to: string }) => string;
  /** Above the three latest campaigns. */
  latest: string;
  /** Leads to all campaigns. */
  allCampaigns: string;
  /** A card that stands here while the account has few backup codes. */
  protect: {
    title: string;
    /** The account has no codes. */
    none: string;
    /** It has used the last one. */
    exhausted: string;
    /** `count` is a small number, at least 1. */
    low: (of: { count: number }) => string;
    /** Codes are locked after too many wrong tries. */
    locked: string;
    /** The button of the card. It leads to the page about security. */
    action: string;
  };
}

/** The list of campaigns. */
export interface CampaignsTexts {
  /** Under the heading. */
  about: string;
  /** Heading of the column with the names. One word. */
  name: string;
  /** Heading of the column with the states. One word. */
  state: string;
  /** States of a campaign, in a small label. One word each. */
  states: { sent: string; scheduled: string; draft: string };
  /** To whom and when it was sent. `audience` is one of the audiences, `day` a date. */
  sentOn: (of: { audience: string; day: string }) => string;
  /** The same for a campaign that will be sent. */
  scheduledFor: (of: { audience: string; day: string }) => string;
  /** The same for one that isn't ready. */
  draftFor: (of: { audience: string }) => string;
  /** Subjects of e-mails that somebody in this company has written. */
  names: {
    autumn: string;
    welcome: string;
    workshop: string;
    survey: string;
    holidays: string;
    returning: string;
  };
}

/** Who gets e-mails. */
export interface AudienceTexts {
  /** Under the heading. */
  about: string;
  /** Groups of subscribers, as the sender calls them. */
  groups: { everybody: string; customers: string; newcomers: string; events: string };
  /** One sentence about each group. */
  abouts: { everybody: string; customers: string; newcomers: string; events: string };
  /** How many came or went. `change` is a number with its sign, such as `+312`. */
  thisMonth: (of: { change: string }) => string;
}

export interface ProductTexts {
  frame: FrameTexts;
  figures: FigureTexts;
  overview: OverviewTexts;
  campaigns: CampaignsTexts;
  audience: AudienceTexts;
}
