/** The campaigns, and who gets them. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import { CAMPAIGNS, GROUPS_OF_SUBSCRIBERS, type Campaign } from '../figures.js';
import type { Html } from '../html.js';
import { productPage } from '../layout.js';
import type { Services } from '../services.js';
import { ltr } from '../texts/language.js';
import type { SiteEnvironment, Visit } from '../visit.js';

const DAY_MS = 86_400_000;

export function campaignRoutes({ now }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/campaigns', (context) => {
    const { visit } = context.var;
    if (visit.account === undefined) return context.redirect('/');
    const { campaigns: texts, frame } = visit.texts;
    const body = html`<h1>${frame.campaigns}</h1>
      <p class="muted">${texts.about}</p>
      <section aria-label="${frame.campaigns}">
        ${campaignList(visit, CAMPAIGNS, now())}
      </section>`;
    return context.html(productPage(visit, { title: frame.campaigns, body }));
  });

  routes.get('/audience', (context) => {
    const { visit } = context.var;
    if (visit.account === undefined) return context.redirect('/');
    const { audience: texts, frame } = visit.texts;
    const body = html`<h1>${frame.audience}</h1>
      <p class="muted">${texts.about}</p>
      <ul class="cards">
        ${GROUPS_OF_SUBSCRIBERS.map((group) => audienceCard(visit, group))}
      </ul>`;
    return context.html(productPage(visit, { title: frame.audience, body }));
  });

  return routes;
}

/** A table of campaigns. On a phone, each is a card. */
export function campaignList(
  visit: Visit,
  campaigns: readonly Campaign[],
  now: number,
): Html {
  const { campaigns: texts, figures } = visit.texts;
  return html`<table class="campaigns">
    <thead>
      <tr>
        <th scope="col">${texts.name}</th>
        <th scope="col">${texts.state}</th>
        <th scope="col">${figures.sent}</th>
        <th scope="col">${figures.opened}</th>
        <th scope="col">${figures.clicked}</th>
      </tr>
    </thead>
    <tbody>
      ${campaigns.map((campaign) => campaignRow(visit, campaign, now))}
    </tbody>
  </table>`;
}

function campaignRow({ texts, formats }: Visit, campaign: Campaign, now: number): Html {
  const { campaigns, figures } = texts;
  const { name, state, days, sent, opened, clicked } = campaign;
  const day = formats.day(new Date(now + days * DAY_MS).toISOString());
  const audience = texts.audience.groups[campaign.audience];
  const about = {
    sent: campaigns.sentOn({ audience, day }),
    scheduled: campaigns.scheduledFor({ audience, day }),
    draft: campaigns.draftFor({ audience }),
  }[state];
  const cell = (heading: string, text: string) =>
    html`<td data-heading="${heading}">${sent === 0 ? '–' : text}</td>`;
  return html`<tr>
    <th scope="row">
      ${campaigns.names[name]}
      <span class="muted">${about}</span>
    </th>
    <td><span class="pill ${state}">${campaigns.states[state]}</span></td>
    ${cell(figures.sent, formats.number(sent))}
    ${cell(figures.opened, formats.percent(opened))}
    ${cell(figures.clicked, formats.percent(clicked))}
  </tr>`;
}

function audienceCard(
  { texts, formats, language }: Visit,
  { name, people, change }: (typeof GROUPS_OF_SUBSCRIBERS)[number],
): Html {
  const { audience } = texts;
  return html`<li>
    <h2>${audience.groups[name]}</h2>
    <p class="figure">${formats.number(people)}</p>
    <p class="muted">
      ${audience.thisMonth({ change: ltr(language, formats.change(change)) })}
    </p>
    <p>${audience.abouts[name]}</p>
  </li>`;
}
