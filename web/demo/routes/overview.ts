/** The first page after a sign-in. */

import type { AccountOverview } from 'backup-codes/server';
import { Hono } from 'hono';
import { html } from 'hono/html';

import type { Account } from '../accounts.js';
import { lineChart } from '../chart.js';
import { CAMPAIGNS, SUBSCRIBERS } from '../figures.js';
import type { Html } from '../html.js';
import { productPage } from '../layout.js';
import type { Services } from '../services.js';
import type { SiteEnvironment, Visit } from '../visit.js';
import { campaignList } from './campaigns.js';

/** Campaigns that this page shows. */
const LATEST = 3;

export function overviewRoutes({ now }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/overview', async (context) => {
    const { visit } = context.var;
    const { account } = visit;
    const codes = await visit.overview();
    if (account === undefined || codes === undefined) return context.redirect('/');
    return context.html(overviewPage(visit, account, codes, now()));
  });

  return routes;
}

function overviewPage(
  visit: Visit,
  account: Account,
  codes: AccountOverview,
  now: number,
): Html {
  const { overview: texts, frame } = visit.texts;
  const advice = adviceOf(visit, codes);
  return productPage(visit, {
    title: frame.overview,
    body: html`
      <div class="page-head">
        <div>
          <h1>${texts.welcome({ name: account.shownName })}</h1>
          <p class="muted">${texts.period}</p>
        </div>
        ${
          advice === undefined
            ? html`<a class="button primary" href="/campaigns">${texts.newCampaign}</a>`
            : ''
        }
      </div>
      ${advice === undefined ? '' : protectCard(visit, advice)} ${figures(visit)}
      <section aria-labelledby="growth">
        <h2 id="growth">${texts.growth}</h2>
        ${growthChart(visit, now)}
      </section>
      <section aria-labelledby="latest">
        <div class="card-head">
          <h2 id="latest">${texts.latest}</h2>
          <a href="/campaigns">${texts.allCampaigns}</a>
        </div>
        ${campaignList(
          visit,
          CAMPAIGNS.filter(({ state }) => state === 'sent').slice(0, LATEST),
          now,
        )}
      </section>
    `,
  });
}

/** What the account should do about its codes; nothing if it has enough. */
function adviceOf(
  { texts: { overview } }: Visit,
  { state, remaining }: AccountOverview,
): string | undefined {
  const { protect } = overview;
  switch (state) {
    case 'none':
      return protect.none;
    case 'exhausted':
      return protect.exhausted;
    case 'low':
      return protect.low({ count: remaining });
    case 'suspended':
      return protect.locked;
    case 'active':
      return undefined;
  }
}

function protectCard({ texts }: Visit, advice: string): Html {
  const { protect } = texts.overview;
  return html`<section class="protect" aria-labelledby="protect">
    <div>
      <h2 id="protect">${protect.title}</h2>
      <p>${advice}</p>
    </div>
    <a class="button primary" href="/account">${protect.action}</a>
  </section>`;
}

function figures({ texts, formats }: Visit): Html {
  const sent = CAMPAIGNS.filter(({ state }) => state === 'sent');
  const mails = sent.reduce((sum, campaign) => sum + campaign.sent, 0);
  const shareOf = (what: 'opened' | 'clicked') =>
    sent.reduce((sum, campaign) => sum + campaign.sent * campaign[what], 0) / mails;
  const shown: [string, string][] = [
    [texts.figures.sent, formats.number(mails)],
    [texts.figures.opened, formats.percent(shareOf('opened'))],
    [texts.figures.clicked, formats.percent(shareOf('clicked'))],
    [texts.figures.subscribers, formats.number(SUBSCRIBERS.at(-1) ?? 0)],
  ];
  return html`<dl class="figures">
    ${shown.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function growthChart({ texts, formats }: Visit, now: number): Html {
  const today = new Date(now);
  const points = SUBSCRIBERS.map((value, at) => {
    const month = today.getUTCMonth() - (SUBSCRIBERS.length - 1 - at);
    const day = new Date(Date.UTC(today.getUTCFullYear(), month, 15));
    return { name: formats.month(day.toISOString()), value };
  });
  const from = formats.number(SUBSCRIBERS[0] ?? 0);
  const to = formats.number(SUBSCRIBERS.at(-1) ?? 0);
  return lineChart(points, texts.overview.growthInWords({ from, to }));
}
