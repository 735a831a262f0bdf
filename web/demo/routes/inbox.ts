/** Plays the part of the people's mailboxes. A real site has no such page. */

import { Hono } from 'hono';
import { html } from 'hono/html';

import type { Html } from '../html.js';
import { plainPage } from '../layout.js';
import type { Services } from '../services.js';
import type { SiteEnvironment } from '../visit.js';

export function inboxRoutes({ mail }: Services): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();

  routes.get('/inbox', (context) => {
    const { visit } = context.var;
    const texts = visit.texts.inbox;
    const letters = mail.letters();
    const body = html`
      <h1>${texts.title}</h1>
      <p>${texts.about}</p>
      ${
        letters.length === 0
          ? html`<p class="muted">${texts.empty}</p>`
          : letters.map(
              ({ to, subject, text }) =>
                html`<article dir="auto">
                  <h2>${subject}</h2>
                  <p class="muted">${texts.to({ address: to })}</p>
                  <p class="letter">${withLinks(text)}</p>
                </article>`,
            )
      }
    `;
    return context.html(plainPage(visit, { title: texts.title, body }, 'wide'));
  });

  return routes;
}

/**
 * A letter whose links can be followed, as programs for mail show it. Each is a line of its
 * own: people choose the names of their sets, which may look like links inside a sentence.
 */
function withLinks(text: string): Html[] {
  return text
    .split(/^(https?:\/\/\S+?\/recovery#\S+)$/m)
    .map((part, at) =>
      at % 2 === 1
        ? html`<a href="${part.slice(part.indexOf('/recovery#'))}">${part}</a>`
        : html`${part}`,
    );
}
